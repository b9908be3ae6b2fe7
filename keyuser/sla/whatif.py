"""What another contract, policy or calendar would make of the tickets there are. Pure: logs in, differences out.

The same comparison tells, before a new version is put in force, which tickets it would change.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from keyuser.records import Contract, Measure, Metric, TicketEvent, TicketItem, VendorTicket
from keyuser.sla.rules import SlaClock, events_of_item

#: Which contract judges a ticket that was created then, with that log; ``None``: none did.
Judge = Callable[[datetime, Sequence[TicketEvent]], Contract | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """One metric of one ticket item that is not the same under two contracts; ``None`` where one of them does not promise it."""

    ticket_ref: str
    remote_id: str
    item: int
    group_ref: str
    title: str
    metric: Metric
    before: Measure | None
    after: Measure | None

    @property
    def changed(self) -> tuple[str, ...]:
        """Which of outcome, target, elapsed and due differ."""
        if self.before is None or self.after is None:
            return ("promised",)
        pairs = {
            "outcome": (self.before.outcome, self.after.outcome),
            "target": (self.before.target, self.after.target),
            "elapsed": (self.before.elapsed, self.after.elapsed),
            "due": (self.before.due_at, self.after.due_at),
        }
        return tuple(name for name, (old, new) in pairs.items() if old != new)


def differences(
    tickets: Sequence[VendorTicket], events: Iterable[TicketEvent], before: Judge, after: Judge, now: datetime
) -> tuple[Difference, ...]:
    """Every metric of every ticket item whose outcome, target, elapsed time or due time differs, in the order of the tickets."""
    logs: dict[int, list[TicketEvent]] = defaultdict(list)
    for event in events:
        logs[event.ticket_id].append(event)
    clocks = _Clocks(now)
    found: list[Difference] = []
    for ticket in tickets:
        log = logs[ticket.id]
        old, new = before(ticket.created_at, log), after(ticket.created_at, log)
        if (old and old.version) != (new and new.version):
            for item in ticket.items:
                earlier, later = (clocks.measures(each, ticket, item, log) for each in (old, new))
                found += _of_item(ticket, item, earlier, later)
    return tuple(found)


def _of_item(
    ticket: VendorTicket, item: TicketItem, before: Mapping[Metric, Measure], after: Mapping[Metric, Measure]
) -> Iterator[Difference]:
    for metric in Metric:
        old, new = before.get(metric), after.get(metric)
        found = Difference(
            ticket.ref, ticket.remote_id, item.item, item.group_ref, item.title, metric, before=old, after=new
        )
        if (old or new) and found.changed:
            yield found


class _Clocks:
    """One clock for each contract, and what it says of an item at one instant."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._clocks: dict[str, SlaClock] = {}

    def measures(
        self, contract: Contract | None, ticket: VendorTicket, item: TicketItem, log: Sequence[TicketEvent]
    ) -> dict[Metric, Measure]:
        """By metric; none without a contract, or where the item did not exist yet."""
        if contract is None:
            return {}
        if contract.version not in self._clocks:
            self._clocks[contract.version] = SlaClock(contract)
        clock = self._clocks[contract.version]
        reading = clock.read(events_of_item(log, item.item), item.criticality, self._now, ticket.created_at)
        return {} if reading is None else {measure.metric: measure for measure in reading.measures}
