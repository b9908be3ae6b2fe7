"""Reads the SLA figures out of the event log; nothing is stored, every figure is computed anew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import Contract, EventType, Group, SlaReport, SlaRow, TicketEvent, VendorTicket
from keyuser.settings import Settings
from keyuser.sla.contracts import load_contract
from keyuser.sla.figures import summarise
from keyuser.sla.rules import SlaClock, events_of_item
from keyuser.store import Store


class SlaService:
    """SLA figures of the vendors in the settings."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self.settings = settings

    def contract(self, vendor_id: str = "") -> Contract:
        """The contract in force with that vendor (the only one for an empty id); ``InputError`` says what is wrong with it."""
        vendor = self.settings.vendor(vendor_id)
        return load_contract(vendor.contract, vendor.id, self._store.profile.contracts)

    def report(self, start: datetime, end: datetime, vendor_id: str | None = None) -> SlaReport:
        """All ticket items of one vendor created in [start, end), as they stand now."""
        if end <= start:
            raise InputError("The period ends before it begins.", "Choose an end after the start.")
        vendor = self.settings.vendor(vendor_id or "")
        contract = self.contract(vendor.id)
        now = self._clock.now()
        with self._store.read() as db:
            tickets = db.tickets.list(vendor.id)
            events = db.tickets.events()
            groups = {group.id: group for group in db.groups.list()}
        rows = tuple(
            row for row in _rows(tickets, events, groups, SlaClock(contract), now) if start <= row.created_at < end
        )
        return SlaReport(
            client_name=self.settings.client.name,
            vendor_name=vendor.name,
            contract=contract,
            start=start,
            end=end,
            computed_at=now,
            last_event=max((event.seq for event in events), default=0),
            rows=rows,
            summaries=summarise(rows, contract),
        )


def _rows(
    tickets: Sequence[VendorTicket],
    events: Sequence[TicketEvent],
    groups: Mapping[int, Group],
    clock: SlaClock,
    now: datetime,
) -> Iterator[SlaRow]:
    logs: dict[int, list[TicketEvent]] = defaultdict(list)
    for event in events:
        logs[event.ticket_id].append(event)
    for ticket in tickets:
        log = _with_creation(logs[ticket.id], ticket)
        for item in ticket.items:
            reading = clock.read(events_of_item(log, item.item), item.criticality, now)
            if reading is None:
                continue
            group = groups.get(item.group_id)
            yield SlaRow(
                ticket_ref=ticket.ref,
                remote_id=ticket.remote_id,
                item=item.item,
                group_ref=item.group_ref,
                title=item.title,
                criticality=reading.criticality,
                status=reading.status or ticket.status,
                created_at=reading.created_at,
                organisations=group.organisation_count if group else 0,
                reports=group.report_count if group else 0,
                measures=reading.measures,
            )


def _with_creation(log: list[TicketEvent], ticket: VendorTicket) -> list[TicketEvent]:
    """The log, with the vendor's receipt as its first event until the vendor's own creation event was pulled."""
    if any(event.type is EventType.CREATED for event in log):
        return log
    at = ticket.created_at
    receipt = TicketEvent(0, ticket.id, None, EventType.CREATED, at, at, "", "receipt", "")
    return [receipt, *log]
