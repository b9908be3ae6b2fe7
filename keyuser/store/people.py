"""Queries on people, sites and departments. Who is who is decided by ``orgs``; this keeps the search index in step."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, select, text, update

from keyuser.records import Department, Organisation, Person, PersonEntry, Site
from keyuser.store.iins import PERSON, Iins
from keyuser.store.name_keys import index_phone, index_words, search_expression
from keyuser.store.statements import insert_row
from keyuser.store.tables import departments, organisations, people, sites

_BATCH = 500
#: How many matches of a search are looked at before the best are chosen; a first letter fits thousands.
_LOOKED_AT = 400


class People:
    """The directory of people."""

    def __init__(self, connection: Connection, iins: Iins) -> None:
        self._connection = connection
        self._iins = iins
        self._places: dict[tuple[str, ...], int] = {}

    def add(self, entry: PersonEntry) -> int:
        """A new person's row id. Call ``index`` for it in the same unit."""
        return insert_row(self._connection, people, **self._values(entry), **self._sealed(entry.iin))

    def change(self, person_id: int, entry: PersonEntry) -> None:
        """Replaces what is known about a person; an empty IIN leaves the stored one. Call ``index`` in the same unit."""
        values = self._values(entry) | (self._sealed(entry.iin) if entry.iin else {})
        self._connection.execute(update(people).where(people.c.id == person_id).values(values))

    def remove(self, person_id: int) -> None:
        """Deletes a person with the IIN; the ledger keeps its entries."""
        self._connection.execute(text("DELETE FROM people_search WHERE rowid = :id"), {"id": person_id})
        self._connection.execute(delete(people).where(people.c.id == person_id))

    def index(self, person_ids: Sequence[int]) -> None:
        """Writes the search words of these people anew."""
        for start in range(0, len(person_ids), _BATCH):
            rows = list(self.get_many(person_ids[start : start + _BATCH]))
            names = self._organisation_names({person.organisation for person in rows})
            self._connection.execute(
                text("DELETE FROM people_search WHERE rowid = :id"),
                [{"id": person.id} for person in rows] or [{"id": 0}],
            )
            words = [_words(person, names.get(person.organisation)) for person in rows]
            if words:
                insert = "INSERT INTO people_search (rowid, name, other) VALUES (:id, :name, :other)"
                self._connection.execute(text(insert), words)

    def of_organisations(self, bins: Iterable[str]) -> Sequence[int]:
        """The ids of everybody in these organisations."""
        return tuple(self._connection.scalars(select(people.c.id).where(people.c.organisation.in_(sorted(set(bins))))))

    def get(self, person_id: int) -> Person | None:
        """One person."""
        return next(iter(self.get_many([person_id])), None)

    def get_many(self, person_ids: Sequence[int]) -> Sequence[Person]:
        """These people in that order; unknown ids are left out."""
        found: dict[int, Person] = {}
        for start in range(0, len(person_ids), _BATCH):
            query = _PEOPLE.where(people.c.id.in_(person_ids[start : start + _BATCH]))
            found.update({row["id"]: _record(row) for row in self._connection.execute(query).mappings()})
        return tuple(found[person_id] for person_id in person_ids if person_id in found)

    def page(
        self, *, after: tuple[str, int] | None = None, limit: int | None = None, organisation: str = ""
    ) -> Sequence[Person]:
        """People by name; ``after`` is the (name, id) of the last one seen."""
        query = _PEOPLE.order_by(people.c.name, people.c.id).limit(limit)
        if organisation:
            query = query.where(people.c.organisation == organisation)
        if after is not None:
            name, person_id = after
            later = (people.c.name > name) | ((people.c.name == name) & (people.c.id > person_id))
            query = query.where(later)
        return tuple(_record(row) for row in self._connection.execute(query).mappings())

    def count(self) -> int:
        """How many there are."""
        return self._connection.scalar(select(func.count()).select_from(people)) or 0

    def search(self, typed: str, limit: int) -> Sequence[Person]:
        """People of whom every typed word begins a word (name, mail, phone, organisation, place, position); names first."""
        expression = search_expression(typed)
        if not expression:
            return self.page(limit=limit)
        by_name = self._matches(f"name : ({expression})", max(limit, _LOOKED_AT))
        people_ = sorted(self.get_many(by_name), key=lambda person: (person.name, person.id))
        if len(people_) < limit:
            known = set(by_name)
            others = [found for found in self._matches(expression, max(limit, _LOOKED_AT)) if found not in known]
            people_ += sorted(self.get_many(others), key=lambda person: (person.name, person.id))
        return tuple(people_[:limit])

    def by_iin(self, iin: str) -> Sequence[int]:
        """The ids of people with that IIN, found by its keyed hash."""
        digest = self._iins.digest(iin)
        return (
            tuple(self._connection.scalars(select(people.c.id).where(people.c.iin_digest == digest))) if digest else ()
        )

    def by_iins(self, iins: Iterable[str]) -> dict[str, int]:
        """Of these IINs, those that somebody has, with that person's id."""
        digests = {digest: iin for iin in set(iins) if (digest := self._iins.digest(iin))}
        query = select(people.c.iin_digest, people.c.id).where(people.c.iin_digest.in_(list(digests)))
        return {digests[digest]: person_id for digest, person_id in self._connection.execute(query).all()}

    def by_emails(self, emails: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """Who has these addresses (lower case): several where an office shares a mailbox."""
        query = select(people.c.email, people.c.id).where(people.c.email.in_(sorted(set(emails) - {""})))
        found: dict[str, tuple[int, ...]] = {}
        for email, person_id in self._connection.execute(query.order_by(people.c.id)).all():
            found[email] = (*found.get(email, ()), person_id)
        return found

    def by_names(self, names: Iterable[str]) -> dict[tuple[str, str], tuple[int, ...]]:
        """People of these names by (name, organisation)."""
        query = select(people.c.name, people.c.organisation, people.c.id).where(people.c.name.in_(sorted(set(names))))
        found: dict[tuple[str, str], tuple[int, ...]] = {}
        for name, organisation, person_id in self._connection.execute(query.order_by(people.c.id)).all():
            found[name, organisation] = (*found.get((name, organisation), ()), person_id)
        return found

    def iin(self, person_id: int) -> str:
        """The IIN in full, empty where none is stored; ``MachineError`` where its key is not on this computer."""
        sealed = self._connection.scalar(select(people.c.iin).where(people.c.id == person_id))
        return self._iins.open(sealed, PERSON) if sealed else ""

    def mask(self, person_id: int) -> str:
        """What may be shown of the IIN; empty where none is stored."""
        sealed = self._connection.scalar(select(people.c.iin).where(people.c.id == person_id))
        return self._iins.mask(sealed, PERSON) if sealed else ""

    def organisations_of_domain(self, domain: str) -> frozenset[str]:
        """The organisations whose entry in the directory names that mail domain, else those whose people write from it."""
        named = select(organisations.c.bin).where(organisations.c.mail_domain == domain)
        used = (
            select(people.c.organisation).where(people.c.mail_domain == domain, people.c.organisation != "").distinct()
        )
        return frozenset(self._connection.scalars(named)) or frozenset(self._connection.scalars(used))

    def put_site(self, organisation: str, name: str, address: str = "") -> tuple[int, str]:
        """The site's id, and "added", "changed" or "same"; an empty address leaves the stored one."""
        columns = sites.c
        row = self._connection.execute(
            select(sites).where(columns.organisation == organisation, columns.name == name)
        ).first()
        if row is None:
            return insert_row(self._connection, sites, organisation=organisation, name=name, address=address), "added"
        if not address or row.address == address:
            return row.id, "same"
        self._connection.execute(update(sites).where(columns.id == row.id).values(address=address))
        return row.id, "changed"

    def put_department(self, organisation: str, name: str, site_id: int | None = None) -> tuple[int, str]:
        """The department's id, and "added", "changed" or "same"; no site leaves the stored one."""
        columns = departments.c
        row = self._connection.execute(
            select(departments).where(columns.organisation == organisation, columns.name == name)
        ).first()
        if row is None:
            values = {"organisation": organisation, "name": name, "site_id": site_id}
            return insert_row(self._connection, departments, **values), "added"
        if site_id is None or row.site_id == site_id:
            return row.id, "same"
        self._connection.execute(update(departments).where(columns.id == row.id).values(site_id=site_id))
        return row.id, "changed"

    def sites(self, organisation: str = "") -> Sequence[Site]:
        """All sites, or one organisation's, by name."""
        query = select(sites).order_by(sites.c.organisation, sites.c.name)
        if organisation:
            query = query.where(sites.c.organisation == organisation)
        return tuple(Site(row.id, row.organisation, row.name, row.address) for row in self._connection.execute(query))

    def departments(self, organisation: str = "") -> Sequence[Department]:
        """All departments, or one organisation's, by name."""
        columns = departments.c
        query = select(columns.id, columns.organisation, columns.name, func.coalesce(sites.c.name, "").label("site"))
        query = query.outerjoin(sites, columns.site_id == sites.c.id).order_by(columns.organisation, columns.name)
        if organisation:
            query = query.where(columns.organisation == organisation)
        return tuple(
            Department(row.id, row.organisation, row.name, row.site) for row in self._connection.execute(query)
        )

    def _values(self, entry: PersonEntry) -> dict[str, Any]:
        site_id = self._site_id(entry) if entry.site else None
        department_id = self._department_id(entry, site_id) if entry.department else None
        return {
            "name": entry.name,
            "email": entry.email,
            "mail_domain": entry.email.rpartition("@")[2],
            "phone": entry.phone,
            "position": entry.position,
            "organisation": entry.organisation,
            "site_id": site_id,
            "department_id": department_id,
        }

    def _site_id(self, entry: PersonEntry) -> int:
        place = (entry.organisation, entry.site)
        if place not in self._places:
            self._places[place] = self.put_site(*place)[0]
        return self._places[place]

    def _department_id(self, entry: PersonEntry, site_id: int | None) -> int:
        place = (entry.organisation, entry.department, entry.site)
        if place not in self._places:
            self._places[place] = self.put_department(entry.organisation, entry.department, site_id)[0]
        return self._places[place]

    def _sealed(self, iin: str) -> dict[str, str]:
        sealed, digest = self._iins.seal(iin, PERSON) if iin else ("", "")
        return {"iin": sealed, "iin_digest": digest}

    def _matches(self, expression: str, limit: int) -> list[int]:
        query = text("SELECT rowid FROM people_search WHERE people_search MATCH :words LIMIT :limit")
        return list(self._connection.scalars(query, {"words": expression, "limit": limit}))

    def _organisation_names(self, bins: Iterable[str]) -> Mapping[str, Organisation]:
        rows = self._connection.execute(select(organisations).where(organisations.c.bin.in_(sorted(set(bins)))))
        return {row.bin: Organisation(row.bin, row.name, row.short_name) for row in rows}


_PEOPLE = (
    select(
        people.c.id,
        people.c.name,
        people.c.email,
        people.c.phone,
        people.c.position,
        people.c.organisation,
        func.coalesce(sites.c.name, "").label("site"),
        func.coalesce(departments.c.name, "").label("department"),
        (people.c.iin != "").label("has_iin"),
    )
    .outerjoin(sites, people.c.site_id == sites.c.id)
    .outerjoin(departments, people.c.department_id == departments.c.id)
)


def _words(person: Person, organisation: Organisation | None) -> dict[str, Any]:
    names = (organisation.name, organisation.short_name) if organisation else ()
    places = (person.site, person.department, person.position)
    other = index_words(person.email, person.organisation, *names, *places)
    return {"id": person.id, "name": index_words(person.name), "other": f"{other} {index_phone(person.phone)}".strip()}


def _record(row: RowMapping) -> Person:
    return Person(**{**row, "has_iin": bool(row["has_iin"])})
