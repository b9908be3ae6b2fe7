"""Puts rows of tables into the directory of people: who is whom, and what a row changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from keyuser.orgs.naming import NameIndex
from keyuser.orgs.people_table import PersonRow, PlaceRow
from keyuser.records import Failure, Person, PersonEntry
from keyuser.store import UnitOfWork

_Id = TypeVar("_Id", str, tuple[str, str])


@dataclass(frozen=True, slots=True)
class PeopleResult:
    """What an import did: counts, the rows that could not be used, and ``notes`` on what was left out of used ones."""

    added: int
    changed: int
    unchanged: int
    failed: tuple[Failure, ...] = ()
    notes: tuple[Failure, ...] = ()


class PeopleImport:
    """One import, batch by batch. ``names`` are those of the directory of organisations."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names
        self._counts = {"added": 0, "changed": 0, "same": 0}
        self._failed: list[Failure] = []
        self._notes: list[Failure] = []

    def result(self) -> PeopleResult:
        """What has been done so far."""
        added, changed, same = self._counts.values()
        return PeopleResult(added, changed, same, tuple(self._failed), tuple(self._notes))

    def fail(self, failure: Failure) -> None:
        """Lists a row that could not be used."""
        self._failed.append(failure)

    def take_people(self, db: UnitOfWork, rows: Sequence[PersonRow]) -> None:
        """Adds or changes the people of these rows."""
        rows = [self._with_organisation(row) for row in rows]
        known = _Known(db, [row.entry for row in rows])
        touched: list[int] = []
        for row in rows:
            self._notes += row.notes
            if conflict := known.conflict(row.entry):
                self._failed.append(Failure(row.source, conflict, "Correct the IIN or the address."))
            else:
                self._put(db, known, known.find(row.entry), row.entry, touched)
        db.people.index(list(dict.fromkeys(touched)))

    def take_sites(self, db: UnitOfWork, rows: Sequence[PlaceRow]) -> None:
        """Adds these sites or changes their addresses."""
        for row in rows:
            if organisation := self._place_of(row):
                self._counts[db.people.put_site(organisation, row.name, row.address)[1]] += 1

    def take_departments(self, db: UnitOfWork, rows: Sequence[PlaceRow]) -> None:
        """Adds these departments or changes their sites."""
        for row in rows:
            if organisation := self._place_of(row):
                site_id = db.people.put_site(organisation, row.site)[0] if row.site else None
                self._counts[db.people.put_department(organisation, row.name, site_id)[1]] += 1

    def _put(
        self, db: UnitOfWork, known: "_Known", person_id: int | None, entry: PersonEntry, touched: list[int]
    ) -> None:
        if person_id is None:
            person_id = db.people.add(entry)
            outcome = "added"
        else:
            before = known.people[person_id]
            after = _overlaid(before, entry)
            new_iin = bool(entry.iin) and known.iins.get(person_id) != entry.iin
            outcome = "changed" if new_iin or after != _overlaid(before, PersonEntry("")) else "same"
            if outcome == "changed":
                db.people.change(person_id, replace(after, iin=entry.iin if new_iin else ""))
        self._counts[outcome] += 1
        if outcome != "same":
            touched.append(person_id)
            known.learn(person_id, entry)

    def _with_organisation(self, row: PersonRow) -> PersonRow:
        """The row with the number of the organisation that it only names."""
        if row.entry.organisation or not row.organisation_name:
            return row
        bin_ = self._named(row.organisation_name)
        if bin_:
            return replace(row, entry=replace(row.entry, organisation=bin_))
        return replace(row, notes=(*row.notes, _unknown(row.source, row.organisation_name)))

    def _place_of(self, row: PlaceRow) -> str:
        organisation = row.organisation or self._named(row.organisation_name)
        if not organisation:
            self._failed.append(_unknown(row.source, row.organisation_name))
        return organisation

    def _named(self, name: str) -> str:
        found = self._names.find(name)
        return next(iter(found)) if len(found) == 1 else ""


class _Known:
    """Who of the directory the entries of a batch may be."""

    def __init__(self, db: UnitOfWork, entries: Sequence[PersonEntry]) -> None:
        self._by_iin = db.people.by_iins(entry.iin for entry in entries if entry.iin)
        self._by_email = db.people.by_emails(entry.email for entry in entries)
        self._by_name = db.people.by_names(entry.name for entry in entries)
        self.iins = {person_id: iin for iin, person_id in self._by_iin.items()}
        found = {*self._by_iin.values()}
        for ids in (*self._by_email.values(), *self._by_name.values()):
            found.update(ids)
        self.people = {person.id: person for person in db.people.get_many(sorted(found))}

    def conflict(self, entry: PersonEntry) -> str:
        """Says so where the entry's IIN and address are two people's; empty otherwise."""
        by_iin, by_email = self._by_iin.get(entry.iin), self._with_email(entry)
        if by_iin is None or not by_email or by_iin in self._by_email[entry.email]:
            return ""
        return f"The IIN is {self.people[by_iin].name}'s, but the address is {self.people[by_email[0]].name}'s."

    def find(self, entry: PersonEntry) -> int | None:
        """The person that the entry is about; ``None`` for a new one."""
        if entry.iin in self._by_iin:
            return self._by_iin[entry.iin]
        by_email = self._with_email(entry)
        if by_email:
            return next((found for found in by_email if self.people[found].name == entry.name), by_email[0])
        named = [
            person_id
            for person_id in self._by_name.get((entry.name, entry.organisation), ())
            if self._may_be(person_id, entry) and not (entry.email and self.people[person_id].email)
        ]
        return named[0] if len(named) == 1 else None

    def learn(self, person_id: int, entry: PersonEntry) -> None:
        """What was just stored, so that the next rows of the batch see it."""
        before = self.people.get(person_id, Person(person_id, entry.name))
        after = _overlaid(before, entry)
        self.people[person_id] = Person(
            person_id,
            after.name,
            after.email,
            after.phone,
            after.position,
            after.organisation,
            after.site,
            after.department,
            before.has_iin or bool(entry.iin),
        )
        if entry.iin:
            self._by_iin[entry.iin] = person_id
            self.iins[person_id] = entry.iin
        if after.email:
            _note(self._by_email, after.email, person_id)
        _note(self._by_name, (after.name, after.organisation), person_id)

    def _with_email(self, entry: PersonEntry) -> list[int]:
        return [person_id for person_id in self._by_email.get(entry.email, ()) if self._may_be(person_id, entry)]

    def _may_be(self, person_id: int, entry: PersonEntry) -> bool:
        """Two IINs are two people, even where they share a mailbox."""
        return not (entry.iin and self.people[person_id].has_iin and self.iins.get(person_id) != entry.iin)


def _note(index: dict[_Id, tuple[int, ...]], key: _Id, person_id: int) -> None:
    if person_id not in index.get(key, ()):
        index[key] = (*index.get(key, ()), person_id)


def _overlaid(person: Person, entry: PersonEntry) -> PersonEntry:
    """What is known about the person after the entry: an empty field leaves what was known. Without the IIN."""
    return PersonEntry(
        name=person.name if entry.name in ("", entry.email) else entry.name,
        email=entry.email or person.email,
        phone=entry.phone or person.phone,
        position=entry.position or person.position,
        organisation=entry.organisation or person.organisation,
        site=entry.site or person.site,
        department=entry.department or person.department,
    )


def _unknown(source: str, name: str) -> Failure:
    return Failure(
        source,
        f"The organisation “{name}” is not in the directory (or its name is not unique).",
        "Import the organisations first, or give its BIN.",
    )
