"""Organisations: the directory of organisations and people, searched while one types; who they are, what they reported."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from keyuser.records import Organisation, Person
from keyuser.ui.dialogs.directory_import import choose_and_import, sources
from keyuser.ui.dialogs.ledger import LedgerDialog
from keyuser.ui.dialogs.organisation_editor import OrganisationEditor
from keyuser.ui.dialogs.person_editor import PersonEditor
from keyuser.ui.models import directory_queries, directory_words
from keyuser.ui.models.directory_queries import Counts, OrganisationLine, PersonLine
from keyuser.ui.models.records_model import QueryModel
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.organisation_view import OrganisationView
from keyuser.ui.widgets.person_view import PersonView
from keyuser.ui.widgets.record_list import RecordList

_ORGANISATIONS, _PEOPLE = 0, 1


class OrganisationsPage(ReadingPage):
    """Two lists that share a search field, each with its reading pane."""

    key = "organisations"
    glyph = "organisations"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._search = ""
        self._counts = Counts(0, 0)
        self._chosen: Any = None
        self._model = QueryModel(shell.tasks, _row, _key, "directory.list", self)
        self._list = RecordList(self._model)
        self._organisation, self._person = OrganisationView(shell), PersonView(shell)
        self._views = QStackedWidget()
        self._views.addWidget(self._organisation)
        self._views.addWidget(self._person)
        deeds = self._make_deeds()
        self._lay_out(ListPane(self._list, self.glyph, views=2, searchable=True), self._views, deeds)
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self._panes.open_second())
        self._pane.search.searched.connect(self._search_for)
        self._pane.segments.chosen.connect(self._turn)
        self._model.loaded.connect(self._loaded)
        self._model.failed.connect(self._whole.show_failure)
        self._organisation.person_wanted.connect(self.open_person)
        self._person.organisation_wanted.connect(self.open_organisation)
        for view in (self._organisation, self._person):
            view.report_wanted.connect(lambda report_id: shell.go("inbox", report_id))

    def name(self) -> str:
        return self.tr("Organisations")

    def concerns(self) -> Changed:
        return Changed.DIRECTORY | Changed.REPORTS | Changed.SETTINGS

    def refresh(self) -> None:
        self._count()
        if self._model.rowCount():
            self._model.again()
        else:
            self._ask()
        self._read()

    def leave(self) -> None:
        self._person.iin.hide_again()

    def open(self, target: int) -> None:
        """Shows one person."""
        self.open_person(target)

    def open_person(self, person_id: int) -> None:
        """Shows a person alone in the list, wherever in the directory they stand."""
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: app.people.get(person_id), lambda person: self._find(_PEOPLE, person.name, person_id)
        )

    def open_organisation(self, bin_: str) -> None:
        """Shows an organisation alone in the list."""
        self._find(_ORGANISATIONS, bin_, bin_)

    def retranslate(self) -> None:
        self._pane.segments.name(_ORGANISATIONS, self.tr("Organisations"))
        self._pane.segments.name(_PEOPLE, self.tr("People"))
        self._explain()
        self._offer()

    # The list

    @property
    def _shows_people(self) -> bool:
        return self._pane.segments.current == _PEOPLE

    def _count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(lambda _: directory_queries.counts(app), self._counted, replaces="directory.count")

    def _counted(self, found: Counts) -> None:
        self._counts = found
        self._pane.segments.count(_ORGANISATIONS, found.organisations)
        self._pane.segments.count(_PEOPLE, found.people)
        self._turn_states()

    def _ask(self) -> None:
        app, search = self.shell.app, self._search
        if self._shows_people:
            self._model.ask(
                lambda after, limit: directory_queries.people_page(app, search=search, after=after, limit=limit)
            )
        else:
            self._model.ask(lambda after, _: () if after else directory_queries.find_organisations(app, search))

    def _search_for(self, text: str) -> None:
        if text != self._search:
            self._search = text
            self._ask()

    def _find(self, view: int, words: str, key: Any) -> None:
        self._pane.segments.choose(view)
        self._pane.search.setText(words)
        self._search_for(words)
        self._list.select_key(key)

    def _turn(self) -> None:
        self._chosen = None
        self._person.iin.hide_again()
        self._views.setCurrentWidget(self._person if self._shows_people else self._organisation)
        self._pane.search.clear()
        self._search = ""
        self._explain()
        self._ask()

    def _loaded(self) -> None:
        self._turn_states()
        if self._model.rowCount():
            if not self._list.selected():
                self._list.select_first()
        else:
            self._pick(())

    def _turn_states(self) -> None:
        if not self._counts.organisations and not self._counts.people and not self._model.rowCount():
            self._whole.show_empty()
            return
        self._whole.show_content()
        if self._model.rowCount():
            self._pane.states.show_content()
        else:
            self._explain()
            self._pane.states.show_empty()

    def _explain(self) -> None:
        people = self._shows_people
        asked = self.tr("Name, phone, mail, position or IIN") if people else self.tr("Name or BIN")
        self._pane.search.setPlaceholderText(asked)
        self._pane.search.setAccessibleName(asked)
        self._list.setAccessibleName(self.tr("People") if people else self.tr("Organisations"))
        self._whole.empty.explain(
            self.tr("Whose reports are these?"),
            self.tr(
                "Import the list of organisations with their BIN, then the list of people. Reports find their "
                "organisation by it, and wrong numbers get the nearest right one offered."
            ),
            self.tr("Import organisations…"),
            lambda: choose_and_import(self.shell, "organisations", self),
        )
        empty = self._pane.states.empty
        if self._search:
            empty.explain(
                self.tr("Nobody found") if people else self.tr("No such organisation"),
                self.tr("The beginnings of words are enough, in Cyrillic or Latin letters."),
                self.tr("Clear the search"),
                self._pane.search.clear,
                glyph="search",
            )
        elif people:
            empty.explain(
                self.tr("No people yet"),
                self.tr("Import a table with names, mail addresses and organisations; IINs in it are encrypted."),
                self.tr("Import people…"),
                lambda: choose_and_import(self.shell, "people", self),
                glyph="people",
            )
        else:
            empty.explain(
                self.tr("No organisations yet"),
                self.tr("Import a table with BIN and name, or add one by hand."),
                self.tr("Import organisations…"),
                lambda: choose_and_import(self.shell, "organisations", self),
                glyph="organisations",
            )

    # The reading pane

    def _pick(self, chosen: Sequence[Any]) -> None:
        self._chosen = chosen[0] if len(chosen) == 1 else None
        self._read()
        self._offer()

    def _read(self) -> None:
        app, chosen = self.shell.app, self._chosen
        if chosen is None:
            self._reading.empty.explain("", "")
            self._reading.show_empty()
            return
        self._reading.show_loading()
        if isinstance(chosen, PersonLine):
            self.shell.tasks.run(
                lambda _: directory_queries.read_person(app, chosen.person.id),
                self._show_person,
                replaces="directory.reading",
                otherwise=self._reading.show_failure,
            )
        else:
            self.shell.tasks.run(
                lambda _: directory_queries.read_organisation(app, chosen.organisation.bin),
                self._show_organisation,
                replaces="directory.reading",
                otherwise=self._reading.show_failure,
            )

    def _show_person(self, reading: directory_queries.PersonReading) -> None:
        self._person.show_reading(reading)
        self._views.setCurrentWidget(self._person)
        self._reading.show_content()

    def _show_organisation(self, reading: directory_queries.OrganisationReading) -> None:
        self._organisation.show_reading(reading)
        self._views.setCurrentWidget(self._organisation)
        self._reading.show_content()

    # The deeds

    def _make_deeds(self) -> DeedRow:
        self._edit = Deed(self, "edit", "E", self._correct)
        self._staff = Deed(self, "people", "P", self._show_staff)
        self._add = Deed(self, "add", "A", self._new_entry)
        self._import = Deed(self, "import", "I", self._ask_import)
        self._ledger = Deed(self, "ledger", "L", self.show_ledger)
        self._remove = Deed(self, "remove", "Del", self._remove_person)
        deeds = [self._edit, self._staff, self._add, self._import, self._ledger, self._remove]
        self._list.deeds = deeds
        return DeedRow(deeds)

    def _offer(self) -> None:
        people, chosen = self._shows_people, self._chosen
        self._edit.offer(self.tr("Correct"), possible=chosen is not None)
        self._staff.offer(self.tr("All its people"), possible=isinstance(chosen, OrganisationLine))
        self._add.offer(self.tr("New person") if people else self.tr("New organisation"))
        self._import.offer(self.tr("Import…"))
        self._ledger.offer(self.tr("Ledger…"))
        self._remove.offer(self.tr("Remove"), possible=isinstance(chosen, PersonLine))

    def _correct(self) -> None:
        chosen = self._chosen
        if isinstance(chosen, OrganisationLine):
            self._edit_organisation(chosen.organisation)
        elif isinstance(chosen, PersonLine):
            reading = self._person.reading
            mask = reading.mask if reading and reading.person.id == chosen.person.id else ""
            self._edit_person(chosen.person, mask)

    def _new_entry(self) -> None:
        if self._shows_people:
            self._edit_person(None)
        else:
            self._edit_organisation(None)

    def _edit_organisation(self, organisation: Organisation | None) -> None:
        editor = OrganisationEditor(self.shell, organisation, self.window())
        editor.saved.connect(self._saved_organisation)
        editor.open()

    def _saved_organisation(self, organisation: Organisation) -> None:
        self.shell.tell(Changed.DIRECTORY | Changed.REPORTS | Changed.GROUPS)
        self.open_organisation(organisation.bin)

    def _edit_person(self, person: Person | None, mask: str = "") -> None:
        editor = PersonEditor(self.shell, person, mask=mask, parent=self.window())
        editor.saved.connect(self._saved_person)
        editor.open()

    def _saved_person(self, person: Person) -> None:
        self.shell.tell(Changed.DIRECTORY)
        self._find(_PEOPLE, person.name, person.id)

    def _show_staff(self) -> None:
        if isinstance(self._chosen, OrganisationLine):
            bin_ = self._chosen.organisation.bin
            self._pane.segments.choose(_PEOPLE)
            self._pane.search.setText(bin_)
            self._search_for(bin_)

    def _remove_person(self) -> None:
        """Asks nothing, since nothing is lost that is not in a table; says who is gone."""
        chosen, app = self._chosen, self.shell.app
        if not isinstance(chosen, PersonLine):
            return
        person = chosen.person

        def done(_: object) -> None:
            self.shell.tell(Changed.DIRECTORY)
            text = self.tr("%1 is removed from the directory; reports and the ledger stay.").replace("%1", person.name)
            self.shell.say(Notice(text, glyph="remove"))

        self.shell.tasks.run(lambda _: app.people.remove(person.id), done)

    def _ask_import(self) -> None:
        menu = QMenu(self)
        for kind, source in sources(self.shell).items():
            menu.addAction(source.title, lambda kind=kind: choose_and_import(self.shell, kind, self))
        menu.popup(self._deeds.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def show_ledger(self) -> None:
        """Opens the ledger of IINs."""
        LedgerDialog(self.shell, self.window()).open()


def _row(line: OrganisationLine | PersonLine) -> Any:
    return directory_words.person_row(line) if isinstance(line, PersonLine) else directory_words.organisation_row(line)


def _key(line: OrganisationLine | PersonLine) -> Any:
    return line.person.id if isinstance(line, PersonLine) else line.organisation.bin
