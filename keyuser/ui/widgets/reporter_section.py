"""Who reports it: found in the directory while typing, or written down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keyuser.intake.topics import rules
from keyuser.intake.topics.reading import problem_words, reporter_questions
from keyuser.records import Reporter
from keyuser.ui import theme
from keyuser.ui.models import directory_queries
from keyuser.ui.models.directory_queries import PersonLine
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.form_field import FormField
from keyuser.ui.widgets.organisation_line import OrganisationLine
from keyuser.ui.widgets.suggest_line import SuggestLine
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

_OFFERED = 8
_PLAIN = ("department", "phone", "email")


class ReporterSection(Translated, QWidget):
    """Name and organisation with suggestions, the other lines as in every form."""

    changed = Signal()

    def __init__(self, shell: Shell, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._questions = reporter_questions()
        self._touched: set[str] = set()
        app = shell.app
        self.name = SuggestLine(
            shell,
            "reporter",
            lambda text: directory_queries.with_names(app, app.people.search(text, _OFFERED)),
            lambda line: " · ".join(part for part in (line.person.name, line.organisation, line.person.email) if part),
        )
        self.organisation = OrganisationLine(shell, "reporter")
        self._name_label, self._organisation_label = Words(bold=True), Words(bold=True)
        self._name_problem = Fact("error", wrap=True)
        self._name_problem.say("")
        fields = {field.id: field for field in self._questions.fields}
        self.fields = {name: FormField(shell, fields[name], language, {}) for name in _PLAIN}
        self._lay_out()
        self.name.picked.connect(self.show_person)
        self.name.textChanged.connect(self._follow)
        self.name.editingFinished.connect(lambda: self._touch("name"))
        self.organisation.changed.connect(self._follow)
        for name, field in self.fields.items():
            field.changed.connect(self._follow)
            field.left.connect(self._touch)
            field.show_required(required=name == "name")
        self.retranslate()

    def value(self) -> Reporter:
        """What is written there."""
        plain = {name: str(field.value()).strip() for name, field in self.fields.items()}
        return Reporter(name=self.name.text().strip(), organisation=self.organisation.bin, **plain)

    def show_person(self, line: PersonLine) -> None:
        """Fills everything in that the directory knows of somebody."""
        person = line.person
        self.name.setText(person.name)
        for name in _PLAIN:
            self.fields[name].show_value(getattr(person, name))
        self.organisation.show_bin(person.organisation)
        self._follow()

    def clear(self) -> None:
        """Empties every line."""
        self.name.clear()
        self.organisation.show_bin("")
        for field in self.fields.values():
            field.show_value("")
        self._touched.clear()
        self._follow()

    def problems(self, *, tell: bool = False) -> list[QWidget]:
        """The lines that keep the form from going on, in order; ``tell`` says of each what is wrong."""
        if tell:
            self._touched = {field.id for field in self._questions.fields}
            self._tell()
        places = {"name": self.name, "organisation": self.organisation, **self.fields}
        return [places[name] for name in self._faults()]

    def retranslate(self) -> None:
        self._name_label.setText(self.tr("Who reports it?"))
        self.name.setPlaceholderText(self.tr("Type a name, phone or mail to find somebody"))
        self.name.setAccessibleName(self.tr("Who reports it?"))
        self._organisation_label.setText(self.tr("Organisation"))
        self.organisation.edit.setPlaceholderText(self.tr("Name or BIN"))
        self.organisation.edit.setAccessibleName(self.tr("Organisation"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SNUG)
        grid.addLayout(_stack(self._name_label, self.name, self._name_problem), 0, 0)
        grid.addLayout(_stack(self._organisation_label, self.organisation), 0, 1)
        for column, name in enumerate(("phone", "email")):
            grid.addWidget(self.fields[name], 1, column)
        grid.addWidget(self.fields["department"], 2, 0)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _faults(self) -> list[str]:
        reporter = self.value()
        values = {field.id: getattr(reporter, field.id) for field in self._questions.fields}
        return list(rules.problems(self._questions, values))

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self._tell()

    def _follow(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        reporter = self.value()
        values = {field.id: getattr(reporter, field.id) for field in self._questions.fields}
        found = rules.problems(self._questions, values)
        for name, field in self.fields.items():
            fault = found.get(name) if name in self._touched else None
            field.show_fault(fault, problem_words(fault, self._language) if fault else "")
        fault = found.get("name") if "name" in self._touched else None
        self._name_problem.say(problem_words(fault, self._language) if fault else "", tone="missed")


def _stack(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.HAIR)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column
