"""A line for an organisation: its BIN, or letters of its name to choose it by; a wrong number is told and the nearest offered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.orgs.rules import bare_number, check_id
from keyuser.records import Organisation
from keyuser.ui import theme
from keyuser.ui.models import directory_queries, directory_words
from keyuser.ui.models.directory_queries import OrganisationLine as Found
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.offers import Offers
from keyuser.ui.widgets.suggest_line import SuggestLine

_OFFERED = 8


class OrganisationLine(QWidget):
    """``bin`` is what stands in it; below it the name of the entry, or what is wrong."""

    changed = Signal()

    def __init__(self, shell: Shell, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._question = f"organisation.{name}"
        app = shell.app
        self.edit = SuggestLine(
            shell, name, lambda text: directory_queries.find_organisations(app, text, _OFFERED), _offer
        )
        self._fact = Fact("organisation")
        self._fact.say("")
        self.offers = Offers(shell, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        for widget in (self.edit, self._fact, self.offers):
            column.addWidget(widget)
        self.setFocusProxy(self.edit)
        self.edit.picked.connect(lambda line: self.show_organisation(line.organisation))
        self.offers.chosen.connect(self.show_organisation)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)

    @property
    def bin(self) -> str:
        return bare_number(self.edit.text())

    def show_organisation(self, organisation: Organisation) -> None:
        """Takes that entry."""
        self.edit.setText(organisation.bin)
        self.edit.setCursorPosition(0)
        self._name(organisation)
        self.offers.clear()
        self.changed.emit()

    def show_bin(self, bin_: str) -> None:
        """Takes that number and says whose it is."""
        self.edit.setText(bin_)
        self.edit.setCursorPosition(0)
        self.offers.clear()
        self._left()

    def _typed(self) -> None:
        self._fact.say("")
        self.offers.clear()
        self.changed.emit()

    def _left(self) -> None:
        number, app = self.bin, self._shell.app
        verdict = check_id(number)
        if not number:
            self._fact.say("")
        elif not verdict.valid:
            text, glyph, tone = directory_words.verdict(verdict)
            self._fact.say(text, tone=tone, glyph=glyph)
            self.offers.ask(number)
        else:
            self._shell.tasks.run(
                lambda _: directory_queries.pick_organisations(app, verdict.value)[:1],
                lambda found: [self._name(line.organisation) for line in found],
                replaces=self._question,
            )

    def _name(self, organisation: Organisation) -> None:
        if organisation.name:
            self._fact.say(organisation.name, glyph="organisation")
        else:
            self._fact.say(self.tr("A right number, but not in the directory"), tone="at_risk", glyph="warning")


def _offer(line: Found) -> str:
    organisation = line.organisation
    why = f" ({directory_words.likeness(line.likeness)})" if line.likeness else ""
    return f"{organisation.short_name or organisation.name} · {organisation.bin}{why}"
