"""The questions of one topic as the rules show them: the checklist first, then the rest, changing with the answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.intake.topics import rules
from keyuser.intake.topics.reading import problem_words
from keyuser.intake.topics.values import words_in
from keyuser.records import FieldType, FieldValue, FormFile, Topic
from keyuser.ui import theme
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.form_field import FormField
from keyuser.ui.widgets.form_files import PutFile
from keyuser.ui.widgets.section import Section
from keyuser.ui.widgets.text import Words


class TopicFields(QWidget):
    """``show_topic`` builds the questions; ``values`` is everything that was typed, also for topics that were left."""

    changed = Signal()
    pasted = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.topic: Topic | None = None
        self.values: dict[str, FieldValue] = {}
        self._language = "en"
        self._pool: dict[str, PutFile] = {}
        self._fields: dict[str, FormField] = {}
        self._touched: set[str] = set()
        self._title = Words(size=theme.TITLE, bold=True)
        self._hint = Words(tone="quiet")
        self._checklist, self._details = Section(), Section()
        for section in (self._checklist, self._details):
            section.column.setSpacing(theme.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        head = QVBoxLayout()
        head.setSpacing(theme.HAIR)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        column.addLayout(head)
        column.addWidget(self._checklist)
        column.addWidget(self._details)

    def show_topic(self, topic: Topic, language: str) -> None:
        """Another topic: fields that both have keep their values; what only the old one has waits for its return."""
        if self.topic is not None and self.topic.id != topic.id:
            self.values = rules.carry_over(self.topic, topic, self.values)
        self.topic, self._language = topic, language
        self._touched.clear()
        self._fields.clear()
        self._title.setText(words_in(topic.title, language))
        self._hint.setText(words_in(topic.hint, language))
        for section, fields in ((self._checklist, topic.checklist), (self._details, topic.fields)):
            section.clear()
            for field in fields:
                widget = FormField(self._shell, field, language, self._pool)
                widget.show_value(self.values.get(field.id, ""))
                widget.changed.connect(lambda name=field.id: self._note(name))
                widget.left.connect(self._leave)
                widget.pasted.connect(self.pasted)
                section.column.addWidget(widget)
                self._fields[field.id] = widget
        self._follow()

    def clear(self) -> None:
        """Forgets everything that was typed and put in."""
        self.values.clear()
        self._pool.clear()
        if self.topic is not None:
            self.show_topic(self.topic, self._language)

    def problems(self, *, tell: bool = False) -> list[QWidget]:
        """The questions that keep the form from going on, in order; ``tell`` says below each what is wrong."""
        found = rules.problems(self.topic, self.values) if self.topic else {}
        if tell:
            self._touched |= set(found)
            self._follow()
        return [self._fields[name] for name in found]

    def files(self) -> tuple[FormFile, ...]:
        """The files of the questions that are shown."""
        return tuple(file for name in self._shown() for file in self._fields[name].files())

    def take_files(self) -> bool:
        """Puts what is in the clipboard into the first question for files that is shown; whether there is one."""
        fields = [self._fields[name] for name in self._shown() if self._fields[name].field.type is FieldType.FILE]
        return bool(fields) and fields[0].take_files()

    def field(self, name: str) -> FormField:
        """One question of the topic."""
        return self._fields[name]

    def _shown(self) -> list[str]:
        return [field.id for field in rules.visible_fields(self.topic, self.values)] if self.topic else []

    def _note(self, name: str) -> None:
        self.values[name] = self._fields[name].value()
        self._follow()
        self.changed.emit()

    def _leave(self, name: str) -> None:
        self._touched.add(name)
        self._follow()

    def _follow(self) -> None:
        """Shows what the rules show now."""
        topic = self.topic
        if topic is None:
            return
        shown = self._shown()
        faults = rules.problems(topic, self.values)
        for name, widget in self._fields.items():
            widget.setVisible(name in shown)
            if name not in shown:
                continue
            widget.show_required(required=rules.is_required(topic, name, self.values))
            fault = faults.get(name) if name in self._touched else None
            widget.show_fault(fault, problem_words(fault, self._language) if fault else "")
            widget.show_advice()
        own = {field.id for field in topic.fields}
        open_ = bool(topic.checklist) and not own & set(shown)
        self._checklist.setVisible(bool(topic.checklist))
        hint = self.tr("Answer every line; the other questions come after that.") if open_ else ""
        self._checklist.head(self.tr("Check this first"), hint)
        self._details.setVisible(not open_)
        self._details.head(self.tr("Details") if topic.checklist else "")
