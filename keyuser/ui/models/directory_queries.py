"""What the page of organisations and people asks; see ``keyuser.ui.queries``. No Qt here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keyuser.errors import InputError
from keyuser.records import Department, IdCheck, Likeness, Organisation, Person, ReportLine, Site

if TYPE_CHECKING:
    from keyuser.app import App

#: Entries that a search shows at most; who looks for more types on.
SEARCHED = 100
#: People and reports that a reading pane shows of one organisation.
PEOPLE_SHOWN = 12
REPORTS_SHOWN = 8
#: A number is taken for a mistyped one from so many digits on.
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries the directory has."""

    organisations: int
    people: int


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An entry of a list; ``likeness`` says why it is offered for a wrong number, ``None`` where it is what was looked for."""

    organisation: Organisation
    likeness: Likeness | None = None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person with the name of the organisation."""

    person: Person
    organisation: str


@dataclass(frozen=True, slots=True)
class OrganisationReading:
    """Everything that is shown of one organisation. ``people`` and ``reports`` are the first ones of so many."""

    organisation: Organisation
    verdict: IdCheck
    sites: tuple[Site, ...]
    departments: tuple[Department, ...]
    people: tuple[Person, ...]
    people_count: int
    reports: tuple[ReportLine, ...]
    report_count: int


@dataclass(frozen=True, slots=True)
class PersonReading:
    """Everything that is shown of one person; ``mask`` is empty where no IIN is stored."""

    person: Person
    organisation: Organisation | None
    mask: str
    reports: tuple[ReportLine, ...]
    report_count: int


def counts(app: "App") -> Counts:
    """For the views of the page."""
    with app.store.read() as db:
        return Counts(db.organisations.count(), db.people.count())


def find_organisations(app: "App", typed: str, limit: int | None = None) -> tuple[OrganisationLine, ...]:
    """Entries that the words fit; where a number fits none, those that it may have been meant for."""
    found = app.organisations.list(typed, limit)
    if found or not looks_like_number(typed):
        return tuple(map(OrganisationLine, found))
    return tuple(OrganisationLine(item.organisation, item.likeness) for item in app.organisations.nearby(typed))


def pick_organisations(app: "App", typed: str) -> tuple[OrganisationLine, ...]:
    """The same to choose from: a number that is right but of no entry comes first, with an empty name."""
    found = find_organisations(app, typed, SEARCHED)
    verdict = app.organisations.check(typed)
    if typed.strip() and verdict.valid and all(line.organisation.bin != verdict.value for line in found):
        return (OrganisationLine(Organisation(verdict.value, "")), *found)
    return found


def looks_like_number(typed: str) -> bool:
    """Whether somebody typed a number and not a name."""
    digits = len(re.findall(r"\d", typed))
    return digits >= _DIGITS and digits * 2 > len(typed.strip())


def people_page(app: "App", *, search: str, after: PersonLine | None, limit: int) -> tuple[PersonLine, ...]:
    """People by name behind that one; of a search the best at once."""
    if search:
        found: Sequence[Person] = () if after else app.people.search(search, SEARCHED)
    else:
        found = app.people.page(after=(after.person.name, after.person.id) if after else None, limit=limit)
    return with_names(app, found)


def with_names(app: "App", people: Sequence[Person]) -> tuple[PersonLine, ...]:
    """People with the names of their organisations; the number where the directory does not know it."""
    with app.store.read() as db:
        known = db.organisations.get_many({person.organisation for person in people})
    names = {bin_: item.short_name or item.name for bin_, item in known.items()}
    return tuple(PersonLine(person, names.get(person.organisation, person.organisation)) for person in people)


def read_organisation(app: "App", bin_: str) -> OrganisationReading:
    """One organisation with its surroundings; ``InputError`` where there is none."""
    with app.store.read() as db:
        organisation = db.organisations.get(bin_)
        if organisation is None:
            raise InputError(f"{bin_} is not in the directory any more.", "Refresh the list.")
        reports, report_count = db.reports.latest(organisation=bin_, limit=REPORTS_SHOWN)
        return OrganisationReading(
            organisation,
            app.organisations.check(bin_),
            tuple(db.people.sites(bin_)),
            tuple(db.people.departments(bin_)),
            tuple(db.people.page(organisation=bin_, limit=PEOPLE_SHOWN)),
            len(db.people.of_organisations([bin_])),
            tuple(reports),
            report_count,
        )


def read_person(app: "App", person_id: int) -> PersonReading:
    """One person with what is known around; ``InputError`` where there is none."""
    with app.store.read() as db:
        person = db.people.get(person_id)
        if person is None:
            raise InputError("This person is not in the directory any more.", "Refresh the list.")
        reports, count = db.reports.latest(sender=person.email, limit=REPORTS_SHOWN) if person.email else ((), 0)
        organisation = db.organisations.get(person.organisation) if person.organisation else None
        return PersonReading(person, organisation, db.people.mask(person_id), tuple(reports), count)
