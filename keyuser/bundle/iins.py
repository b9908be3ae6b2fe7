"""Whose IIN a bundle may carry. It leaves only where the vendor's profile requires it and the key user confirms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from keyuser.errors import MachineError
from keyuser.iin import mask_iin
from keyuser.records import LedgerAction, Report
from keyuser.settings import VendorProfile
from keyuser.store import UnitOfWork

FIELD: Final = "iin"


@dataclass(frozen=True, slots=True)
class Release:
    """A person whose IIN would leave, with the mask of it; ``name`` is the writer's, or the address where no name is known."""

    name: str
    mask: str


def requires_iin(vendor: VendorProfile) -> bool:
    """Whether the vendor's profile asks for the reporters' IINs."""
    return FIELD in vendor.required_fields


def reporter_iins(db: UnitOfWork, reports: Sequence[Report]) -> dict[int, str]:
    """The writers' IINs by report, where they are known: the directory's for the sender's address, else the only one that
    stands in the report. ``MachineError`` where they cannot be opened."""
    people = db.people.by_emails(report.sender_email.strip().lower() for report in reports)
    iins = {}
    for report in reports:
        known = {
            iin for person in people.get(report.sender_email.strip().lower(), ()) if (iin := db.people.iin(person))
        }
        known = known or set(db.reports.iins(report.id))
        if len(known) == 1:
            iins[report.id] = known.pop()
    return iins


def masked_iins(db: UnitOfWork, reports: Sequence[Report]) -> dict[int, str]:
    """The same for a screen or a preview; nothing where their key is not on this computer."""
    try:
        return {report_id: mask_iin(iin) for report_id, iin in reporter_iins(db, reports).items()}
    except MachineError:
        return {}


def releases(db: UnitOfWork, reports: Sequence[Report]) -> tuple[Release, ...]:
    """Whose IINs a bundle of these reports would carry, each person once, by name. ``MachineError`` as ``reporter_iins``."""
    writers = {report.id: report.sender_name or report.sender_email for report in reports}
    whose = {iin: writers[report_id] for report_id, iin in reporter_iins(db, reports).items()}
    return tuple(sorted((Release(name, mask_iin(iin)) for iin, name in whose.items()), key=lambda item: item.name))


def enter_releases(
    db: UnitOfWork, iins: Mapping[int, str], *, vendor: VendorProfile, bundle_ref: str, actor: str, at: datetime
) -> None:
    """Puts every IIN of a bundle into the ledger; call in the transaction that freezes it."""
    for iin in sorted(set(iins.values())):
        db.ledger.append(
            action=LedgerAction.RELEASED,
            at=at,
            whose=db.iins.whose(iin),
            mask=mask_iin(iin),
            vendor_id=vendor.id,
            bundle_ref=bundle_ref,
            actor=actor,
            purpose=f"Required by {vendor.name or vendor.id}, confirmed when {bundle_ref} was frozen",
        )
