"""How the directory's entries look in lists, and the words around numbers."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from keyuser.records import IdCheck, LedgerAction, Likeness, ReportLine
from keyuser.ui import words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.directory_queries import OrganisationLine, PersonLine
from keyuser.ui.models.row import Row
from keyuser.ui.said import said

_tr = QCoreApplication.translate


def likeness(value: Likeness) -> str:
    """Why an entry is offered for a wrong number."""
    return {
        Likeness.ZERO_LOST: _tr("directory", "zeros in front were lost"),
        Likeness.LOOK_ALIKE: _tr("directory", "letters typed for digits"),
        Likeness.SWAPPED: _tr("directory", "two digits swapped"),
        Likeness.ONE_SLIP: _tr("directory", "one digit differs"),
        Likeness.TWO_SLIPS: _tr("directory", "two digits differ"),
        Likeness.NAMED: _tr("directory", "named in the text"),
    }[value]


def ledger_action(value: LedgerAction) -> str:
    """What happened to an IIN."""
    return {
        LedgerAction.REVEALED: _tr("directory", "Shown in full"),
        LedgerAction.RELEASED: _tr("directory", "Sent to the vendor"),
    }[value]


def verdict(value: IdCheck) -> tuple[str, str, str]:
    """A number's verdict as text, glyph and tone."""
    kind = words.id_kind(value.kind) if value.kind else ""
    if not value.valid:
        return said(value.reason), "missed", "missed"
    if value.warnings:
        return f"{kind}: {'; '.join(map(said, value.warnings))}", "warning", "at_risk"
    return _tr("directory", "%1: the check digit is right").replace("%1", kind), "met", "met"


def organisation_row(line: OrganisationLine) -> Row:
    """The name, below it the number; what is only offered says why."""
    organisation = line.organisation
    badges = ()
    if line.likeness is not None:
        badges = (Badge(likeness(line.likeness), "question", "at_risk"),)
    name = organisation.name or _tr("directory", "Not in the directory")
    known = bool(organisation.name)
    parts = [organisation.bin, organisation.short_name if organisation.short_name != name else ""]
    what = " · ".join(part for part in parts if part)
    return Row(name, what, glyph="organisation", hot=known, badges=badges, tip=name)


def person_row(line: PersonLine) -> Row:
    """The name, below it position and organisation."""
    person = line.person
    what = " · ".join(part for part in (person.position, line.organisation or person.email) if part)
    return Row(
        person.name, what or person.phone, glyph="person", hot=True, tip=f"{person.name}\n{person.email}".strip()
    )


def report_row(line: ReportLine, now: datetime) -> Row:
    """A report in a list of one sender's or organisation's reports."""
    who = line.subject.strip() or _tr("directory", "(no subject)")
    what = " · ".join(part for part in (line.ref, line.sender_name or line.sender_email) if part)
    return Row(who, what, words.when(line.at, now), glyph=line.channel.value)
