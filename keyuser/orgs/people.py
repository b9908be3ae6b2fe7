"""The directory of people: import, search while typing, and the two doors through which an IIN is seen in full."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.iin import mask_iin
from keyuser.log import LOGGER
from keyuser.orgs.naming import NameIndex
from keyuser.orgs.people_import import PeopleImport, PeopleResult
from keyuser.orgs.people_table import PersonRow, PlaceRow, read_departments, read_people, read_sites
from keyuser.orgs.rules import bare_number, check_id
from keyuser.orgs.senders import organisation_of_sender
from keyuser.records import (
    Department,
    Failure,
    IdKind,
    LedgerAction,
    Origin,
    Person,
    PersonEntry,
    Progress,
    Site,
    no_progress,
    report_ref,
)
from keyuser.store import Store, UnitOfWork

_BATCH = 500
_Item = TypeVar("_Item", PersonRow, PlaceRow)


class PeopleService:
    """People, their sites and departments. ``actor`` says who works here, for the ledger."""

    def __init__(self, store: Store, clock: Clock, actor: Callable[[], str]) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def import_people(self, path: Path, progress: Progress = no_progress) -> PeopleResult:
        """Adds and updates people from a table; nobody is deleted, and an empty cell leaves what is stored.

        The same person is the one with the same IIN, else with the same address, else the only one of that name in that
        organisation of whom neither is known. Batches are stored whole: ``Cancelled`` keeps those that are done.
        ``InputError`` where the file is no such table; ``MachineError`` where IINs cannot be encrypted.
        """
        return self._import(read_people(path), path.name, progress, PeopleImport.take_people)

    def import_sites(self, path: Path, progress: Progress = no_progress) -> PeopleResult:
        """Adds sites and updates their addresses; see ``import_people``."""
        return self._import(read_sites(path), path.name, progress, PeopleImport.take_sites)

    def import_departments(self, path: Path, progress: Progress = no_progress) -> PeopleResult:
        """Adds departments and updates their sites; see ``import_people``."""
        return self._import(read_departments(path), path.name, progress, PeopleImport.take_departments)

    def save(self, entry: PersonEntry, person_id: int | None = None) -> Person:
        """Adds a person, or replaces what is known about one; an empty IIN leaves the stored one.

        ``InputError`` for an IIN or BIN that cannot be right and for a person without name and address.
        """
        entry = _checked(entry)
        with self._store.write() as db:
            if person_id is None:
                person_id = db.people.add(entry)
            else:
                _existing(db, person_id)
                db.people.change(person_id, entry)
            db.people.index([person_id])
            return _existing(db, person_id)

    def remove(self, person_id: int) -> None:
        """Deletes a person and the stored IIN. Reports and the ledger stay as they are."""
        with self._store.write() as db:
            _existing(db, person_id)
            db.people.remove(person_id)

    def get(self, person_id: int) -> Person:
        """One person; ``InputError`` where there is none."""
        with self._store.read() as db:
            return _existing(db, person_id)

    def search(self, typed: str, limit: int = 50) -> Sequence[Person]:
        """People whom the words typed so far fit: beginnings of words of name, mail, phone, organisation, site, department and
        position, in Cyrillic or Latin; a whole IIN finds its person. Nothing typed gives the first by name."""
        with self._store.read() as db:
            whole = check_id(typed, IdKind.IIN)
            if whole.valid:
                return db.people.get_many(db.people.by_iin(whole.value))[:limit]
            return db.people.search(typed, limit)

    def page(
        self, *, after: tuple[str, int] | None = None, limit: int | None = None, organisation: str = ""
    ) -> Sequence[Person]:
        """People by name behind ``after`` (name and id of the last one seen), of all organisations or one."""
        with self._store.read() as db:
            return db.people.page(after=after, limit=limit, organisation=organisation)

    def count(self) -> int:
        """How many people there are."""
        with self._store.read() as db:
            return db.people.count()

    def sites(self, organisation: str = "") -> Sequence[Site]:
        """Sites by organisation and name."""
        with self._store.read() as db:
            return db.people.sites(organisation)

    def departments(self, organisation: str = "") -> Sequence[Department]:
        """Departments by organisation and name."""
        with self._store.read() as db:
            return db.people.departments(organisation)

    def organisation_of_sender(self, email: str) -> Origin | None:
        """See ``senders.organisation_of_sender``."""
        with self._store.read() as db:
            return organisation_of_sender(db, email)

    def mask(self, person_id: int) -> str:
        """What a screen shows of the person's IIN; empty where none is stored."""
        with self._store.read() as db:
            _existing(db, person_id)
            return db.people.mask(person_id)

    def reveal(self, person_id: int, purpose: str) -> str:
        """The IIN in full; that it was shown, when, to whom and what for stands in the ledger before this returns.

        ``InputError`` without a purpose or where no IIN is stored, ``MachineError`` where its key is not here.
        """
        _refuse_no_purpose(purpose)
        with self._store.write() as db:
            person = _existing(db, person_id)
            iin = db.people.iin(person_id)
            if not iin:
                raise InputError(f"No IIN of {person.name} is stored.", "Enter it or import it with the directory.")
            self._enter_revealed(db, iin, purpose)
        LOGGER.info("the IIN of person %d was shown in full", person_id)
        return iin

    def reveal_answer(self, report_id: int, field: str, purpose: str) -> str:
        """The IIN that a report's form was told in that field, in full; noted in the ledger and with errors as ``reveal``."""
        _refuse_no_purpose(purpose)
        with self._store.write() as db:
            iin = db.topics.iin(report_id, field)
            if not iin:
                raise InputError(f"The form of {report_ref(report_id)} holds no IIN there.", "Look at its answers.")
            self._enter_revealed(db, iin, purpose)
        LOGGER.info("the IIN in the form of report %d was shown in full", report_id)
        return iin

    def _enter_revealed(self, db: UnitOfWork, iin: str, purpose: str) -> None:
        db.ledger.append(
            action=LedgerAction.REVEALED,
            at=self._clock.now(),
            whose=db.iins.whose(iin),
            mask=mask_iin(iin),
            actor=self._actor(),
            purpose=" ".join(purpose.split())[:500],
        )

    def _import(
        self,
        rows: Iterator[_Item | Failure],
        name: str,
        progress: Progress,
        take: Callable[[PeopleImport, UnitOfWork, Sequence[_Item]], None],
    ) -> PeopleResult:
        with self._store.read() as db:
            running = PeopleImport(NameIndex(db.organisations.list()))
        done = 0
        while batch := list(islice(rows, _BATCH)):
            usable: list[_Item] = []
            for item in batch:
                if isinstance(item, Failure):
                    running.fail(item)
                else:
                    usable.append(item)
            with self._store.write() as db:
                take(running, db, usable)
            done += len(batch)
            progress(done, None, name)
        progress(done, done, name)
        return running.result()


def _refuse_no_purpose(purpose: str) -> None:
    if not purpose.strip():
        raise InputError("An IIN is shown in full only for a purpose.", "Say what you need it for.")


def _checked(entry: PersonEntry) -> PersonEntry:
    """The entry as it is stored; ``InputError`` names what cannot be right."""
    name, email = " ".join(entry.name.split()), entry.email.strip().lower()
    if not name and not email:
        raise InputError("A person needs a name or a mail address.", "Fill in one of them.")
    for number, kind, what in ((entry.iin, IdKind.IIN, "IIN"), (entry.organisation, None, "organisation's number")):
        verdict = check_id(number, kind)
        if number.strip() and not verdict.valid:
            raise InputError(f"This {what} cannot be right: {verdict.reason}", "Correct it or leave it empty.")
    return replace(
        entry,
        name=name or email,
        email=email,
        organisation=bare_number(entry.organisation),
        iin=bare_number(entry.iin),
    )


def _existing(db: UnitOfWork, person_id: int) -> Person:
    person = db.people.get(person_id)
    if person is None:
        raise InputError(f"There is no person with number {person_id}.", "Search the directory.")
    return person
