"""The reading pane of an organisation: its number, where its people are, who they are, what they reported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.records import Department, ReportLine
from keyuser.ui import theme
from keyuser.ui.models import directory_words
from keyuser.ui.models.directory_queries import OrganisationReading, PersonLine
from keyuser.ui.models.row import Row
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.section import Section
from keyuser.ui.widgets.short_list import ShortList
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

#: Sites and departments named before they are counted.
_NAMED = 8


class OrganisationView(Translated, Pane):
    """Shows an ``OrganisationReading``."""

    person_wanted = Signal(int)
    report_wanted = Signal(int)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.reading: OrganisationReading | None = None
        self._name = Words(size=theme.TITLE, bold=True)
        self._short = Words(tone="quiet")
        self._number, self._address, self._domain = Fact("number"), Fact("place", wrap=True), Fact("at")
        self._places, self._departments, self._people, self._reports = (Section() for _ in range(4))
        self._people_list = ShortList(directory_words.person_row, lambda line: line.person.id)
        self._reports_list = ShortList(self._report_row, lambda line: line.id)
        self._people.column.addWidget(self._people_list)
        self._reports.column.addWidget(self._reports_list)
        self._people_list.followed.connect(lambda line: self.person_wanted.emit(line.person.id))
        self._reports_list.followed.connect(lambda line: self.report_wanted.emit(line.id))
        head = QVBoxLayout()
        head.setSpacing(theme.TIGHT)
        for widget in (self._name, self._short, self._number, self._address, self._domain):
            head.addWidget(widget)
        self.column.addLayout(head)
        for section in (self._places, self._departments, self._people, self._reports):
            self.column.addWidget(section)
        self.column.addStretch(1)

    def show_reading(self, reading: OrganisationReading) -> None:
        if self.reading is None or self.reading.organisation.bin != reading.organisation.bin:
            self.to_top()
        self.reading = reading
        name = reading.organisation.short_name or reading.organisation.name
        self._people_list.show_records([PersonLine(person, person.department or name) for person in reading.people])
        self._reports_list.show_records(reading.reports)
        self.retranslate()

    def retranslate(self) -> None:
        reading = self.reading
        if reading is None:
            return
        organisation = reading.organisation
        self._name.setText(organisation.name)
        short = organisation.short_name if organisation.short_name != organisation.name else ""
        self._short.setText(short)
        self._short.setVisible(bool(short))
        text, glyph, tone = directory_words.verdict(reading.verdict)
        self._number.say(f"{organisation.bin}  ·  {text}", tone="text" if tone == "met" else tone, glyph=glyph)
        self._address.say(organisation.address)
        domain = organisation.mail_domain
        self._domain.say(self.tr("Writes from @%1").replace("%1", domain) if domain else "")
        self._say_places(reading)
        self._people.head(self.tr("People"), _of(len(reading.people), reading.people_count))
        self._people_list.setAccessibleName(self.tr("People"))
        self._people.setVisible(bool(reading.people))
        self._reports.head(self.tr("Latest reports"), _of(len(reading.reports), reading.report_count))
        self._reports_list.setAccessibleName(self.tr("Latest reports"))
        if not reading.reports:
            self._reports.head(self.tr("No reports from here yet"))

    def _say_places(self, reading: OrganisationReading) -> None:
        sites = [(site.name, site.address) for site in reading.sites]
        self._fill(self._places, self.tr("Sites"), "place", sites)
        departments = [(_department(item), "") for item in reading.departments]
        self._fill(self._departments, self.tr("Departments"), "people", departments)

    def _fill(self, section: Section, title: str, glyph: str, lines: list[tuple[str, str]]) -> None:
        section.clear()
        section.setVisible(bool(lines))
        section.head(title, str(len(lines)) if len(lines) > 1 else "")
        for text, aside in lines[:_NAMED]:
            fact = Fact(glyph)
            fact.say(text, aside)
            section.column.addWidget(fact)
        if len(lines) > _NAMED:
            section.column.addWidget(Words(self.tr("and %n more", "", len(lines) - _NAMED), tone="quiet"))

    def _report_row(self, line: ReportLine) -> Row:
        return directory_words.report_row(line, self._shell.app.clock.now())


def _department(item: Department) -> str:
    return f"{item.name} · {item.site}" if item.site else item.name


def _of(shown: int, count: int) -> str:
    """How many there are, where that is more than a glance."""
    return f"{shown} / {count}" if count > shown else str(count) if count > 1 else ""
