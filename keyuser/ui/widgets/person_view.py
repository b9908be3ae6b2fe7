"""The reading pane of a person: where to reach them, where they work, the masked IIN, what they reported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.records import ReportLine
from keyuser.ui import theme
from keyuser.ui.models import directory_words
from keyuser.ui.models.directory_queries import OrganisationLine, PersonReading
from keyuser.ui.models.row import Row
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.iin_line import IinLine
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.section import Section
from keyuser.ui.widgets.short_list import ShortList
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated


class PersonView(Translated, Pane):
    """Shows a ``PersonReading``."""

    organisation_wanted = Signal(str)  # BIN
    report_wanted = Signal(int)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.reading: PersonReading | None = None
        self._name = Words(size=theme.TITLE, bold=True)
        self._position = Words(tone="quiet")
        self._mail, self._phone, self._place = Fact("mail"), Fact("phone"), Fact("place")
        self.iin = IinLine(shell)
        self.iin.revealed.connect(lambda: shell.tell(Changed.DIRECTORY))
        self._organisation, self._reports = Section(), Section()
        self._organisation_list = ShortList(directory_words.organisation_row, lambda line: line.organisation.bin)
        self._unknown = Fact("organisation")
        self._reports_list = ShortList(self._report_row, lambda line: line.id)
        self._organisation.column.addWidget(self._organisation_list)
        self._organisation.column.addWidget(self._unknown)
        self._reports.column.addWidget(self._reports_list)
        self._organisation_list.followed.connect(lambda line: self.organisation_wanted.emit(line.organisation.bin))
        self._reports_list.followed.connect(lambda line: self.report_wanted.emit(line.id))
        head = QVBoxLayout()
        head.setSpacing(theme.TIGHT)
        for widget in (self._name, self._position, self._mail, self._phone, self._place, self.iin):
            head.addWidget(widget)
        self.column.addLayout(head)
        self.column.addWidget(self._organisation)
        self.column.addWidget(self._reports)
        self.column.addStretch(1)

    def show_reading(self, reading: PersonReading) -> None:
        """Another person: an IIN that was shown is masked. The same one: it stays."""
        before = self.reading
        self.reading = reading
        person, app = reading.person, self._shell.app
        if before is None or before.person.id != person.id or before.mask != reading.mask:
            self.iin.show_mask(reading.mask, person.name, lambda purpose: app.people.reveal(person.id, purpose))
            self.to_top()
        known = reading.organisation
        self._organisation_list.show_records([OrganisationLine(known)] if known else [])
        self._reports_list.show_records(reading.reports)
        self.retranslate()

    def retranslate(self) -> None:
        reading = self.reading
        if reading is None:
            return
        person = reading.person
        self._name.setText(person.name)
        self._position.setText(person.position)
        self._position.setVisible(bool(person.position))
        self._mail.say(person.email)
        self._phone.say(person.phone)
        self._place.say(" · ".join(part for part in (person.site, person.department) if part))
        self._organisation.head(self.tr("Organisation"))
        self._organisation_list.setAccessibleName(self.tr("Organisation"))
        self._unknown.say("" if reading.organisation else self._no_organisation(person.organisation), tone="at_risk")
        self._reports_list.setAccessibleName(self.tr("Latest reports"))
        count = reading.report_count
        shown = len(reading.reports)
        self._reports.head(self.tr("Latest reports"), f"{shown} / {count}" if count > shown else str(count))
        if not reading.reports:
            self._reports.head(self.tr("No reports from this person yet"))

    def _no_organisation(self, bin_: str) -> str:
        if bin_:
            return self.tr("BIN %1 is not in the directory").replace("%1", bin_)
        return self.tr("Organisation unknown")

    def _report_row(self, line: ReportLine) -> Row:
        return directory_words.report_row(line, self._shell.app.clock.now())
