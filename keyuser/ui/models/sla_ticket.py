"""What the view of one ticket's clocks asks: why each clock shows what it shows, and the log that proves it. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from keyuser.errors import InputError
from keyuser.records import Calendar, Explanation, VendorTicket
from keyuser.sla.recording import LoggedEvent, find_ticket

if TYPE_CHECKING:
    from keyuser.app import App


@dataclass(frozen=True, slots=True)
class TicketClocks:
    """The clocks of one ticket item as they stood at ``as_of``, and everything the log holds about it by now.

    ``calendar`` is the one that the explanations were computed with: it knows the names of days in every language.
    """

    ticket: VendorTicket
    item: int
    as_of: datetime
    now: datetime
    explanations: tuple[Explanation, ...]
    calendar: Calendar
    log: tuple[LoggedEvent, ...]

    @property
    def title(self) -> str:
        """What the item is about."""
        return next((item.title for item in self.ticket.items if item.item == self.item), "")


def read_ticket(app: "App", ticket_ref: str, item: int, as_of: datetime | None = None) -> TicketClocks:
    """The clocks of a ticket item at that time (``None``: now); ``InputError`` where there is no such ticket or no contract."""
    now = app.clock.now()
    explanations = app.sla.explain(ticket_ref, item, as_of=as_of)
    with app.store.read() as db:
        ticket = find_ticket(db, ticket_ref)
    log = tuple(entry for entry in app.sla_events.log(ticket_ref) if entry.event.item in (None, item))
    return TicketClocks(ticket, item, as_of or now, now, explanations, _calendar(app, ticket, explanations), log)


def mark_seen(app: "App", ticket_ref: str, item: int) -> None:
    """The notices about that ticket item need not be shown any more."""
    unseen = app.sla_notices.unseen()
    app.sla_notices.mark_seen([each.id for each in unseen if (each.ticket_ref, each.item) == (ticket_ref, item)])


def ticket_of_bundle(app: "App", bundle_id: int) -> tuple[str, int]:
    """The ticket that a bundle became, and its first item; ``InputError`` where it became none."""
    ref = next((bundle.ref for bundle in app.bundles.list() if bundle.id == bundle_id), "")
    with app.store.read() as db:
        found = db.tickets.named(ref)
    if not ref or not found:
        raise InputError("That bundle has no ticket yet.", "The clocks start when the vendor accepts it.")
    return found[0].ref, found[0].items[0].item


def _calendar(app: "App", ticket: VendorTicket, explanations: Sequence[Explanation]) -> Calendar:
    """The calendar of the contract that judged the ticket."""
    version = explanations[0].contract_version if explanations else ""
    contract = app.contracts.timeline(ticket.vendor_id).version(version)
    return (contract or app.sla.contract(ticket.vendor_id)).calendar
