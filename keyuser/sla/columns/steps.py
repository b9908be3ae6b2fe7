"""What happened to many ticket items, as the steps of ``rules.history``, side by side: all first steps, then all second ones."""

from dataclasses import dataclass, fields

import numpy as np

from keyuser.records import EventType
from keyuser.sla.columns.line import Ints, Line
from keyuser.sla.columns.log import CODE_OF_TYPE, NONE, EventColumns, Flags

_CREATED = CODE_OF_TYPE[EventType.CREATED]
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Items:
    """Ticket items by column: the number of the ticket, the item's number in it, the criticality with which it was sent (as a
    code), and the vendor's receipt of the ticket in microseconds since the epoch."""

    ticket: Ints
    item: Ints
    level: Ints
    received: Ints

    def __len__(self) -> int:
        return len(self.ticket)

    def only(self, which: Ints) -> "Items":
        """Some of the items."""
        return Items(self.ticket[which], self.item[which], self.level[which], self.received[which])


@dataclass(frozen=True, slots=True)
class Step:
    """The same step of several items; values as in ``rules.history.Step``, ``status`` and ``level`` as codes, ``at`` in
    microseconds since the epoch. Step k is that of the first ``len(at)`` items of ``Steps.items``."""

    at: Ints
    second: Ints
    position: Ints
    kind: Ints
    status: Ints
    level: Ints
    closed: Flags
    said: Ints

    def only(self, which: Ints | slice) -> "Step":
        """Those of some items."""
        return Step(*(getattr(self, field.name)[which] for field in fields(Step)))


@dataclass(frozen=True, slots=True)
class Steps:
    """All steps. ``items``: the items that existed, those with the most steps first. ``status``, ``level`` and ``created`` are
    what holds in the end, and the instant of the first step, of each of them."""

    items: Ints
    steps: tuple[Step, ...]
    status: Ints
    level: Ints
    created: Ints


@dataclass(frozen=True, slots=True)
class Grounds:
    """What steps are made with: which status codes close, and the contract's working time."""

    closing: Flags
    line: Line


def rows_of_events(events: EventColumns, items: Items) -> tuple[EventColumns, Ints]:
    """The events that concern the items, once for each of them, with the place of that item; in the events' order for each.

    ``items`` are in the order of their tickets.
    """
    tickets, first, sizes = np.unique(items.ticket, return_index=True, return_counts=True)
    if not len(tickets):
        return EventColumns.empty(), np.empty(0, dtype=np.int64)
    place = np.minimum(np.searchsorted(tickets, events.ticket), len(tickets) - 1)
    known = np.flatnonzero(tickets[place] == events.ticket)
    copies = sizes[place[known]]
    source = np.repeat(known, copies)
    begins = np.repeat(np.cumsum(copies) - copies, copies)
    row = first[place[source]] + np.arange(len(source)) - begins
    wanted = events.item[source]
    meant = (wanted == 0) | (wanted == items.item[row])
    source, row = source[meant], row[meant]
    if np.any(row[1:] < row[:-1]):
        order = np.argsort(row, kind="stable")
        source, row = source[order], row[order]
    return events.only(source), row


def steps_of(events: EventColumns, row: Ints, items: Items, now: int, of: Grounds) -> Steps:
    """The steps of each item up to ``now`` (microseconds since the epoch). ``events`` are in the order of rule 1, those of one
    item together; ``row`` says of which."""
    closing, line = of.closing, of.line
    events, row = _with_receipts(events, row, items, now)
    count = len(items)
    sizes = np.bincount(row, minlength=count)
    begins = np.cumsum(sizes) - sizes
    at = np.maximum(events.at, events.at[begins[row]]) if len(row) else events.at
    status = _latest(events.status, begins[row], np.full(len(row), NONE))
    level = _latest(events.level, begins[row], items.level[row])
    closed = np.append(closing, False)[np.where(status == NONE, len(closing), status)]
    second = at // _SECOND
    lasts = begins + sizes - 1
    order = np.argsort(-sizes, kind="stable")[: np.count_nonzero(sizes)]
    side_by_side, ends = _side_by_side(begins, sizes, order)
    everything = Step(at, second, line.positions(second), events.kind, status, level, closed, events.said)
    arranged = everything.only(side_by_side)
    steps = tuple(arranged.only(slice(begin, end)) for begin, end in ends)
    return Steps(order, steps, status[lasts[order]], level[lasts[order]], at[begins[order]])


def _with_receipts(events: EventColumns, row: Ints, items: Items, now: int) -> tuple[EventColumns, Ints]:
    """What was known by ``now``, and the vendor's receipt as the creation of items whose log has none."""
    known = events.at <= now
    if not known.all():
        events, row = events.only(known), row[known]
    created = np.zeros(len(items), dtype=np.bool_)
    created[row[events.kind == _CREATED]] = True
    without = np.flatnonzero(~created & (items.received <= now))
    if not len(without):
        return events, row
    zeros, nothing = np.zeros(len(without), dtype=np.int64), np.full(len(without), NONE)
    receipts = EventColumns(
        seq=zeros,
        ticket=items.ticket[without],
        item=zeros,
        at=items.received[without],
        kind=np.full(len(without), _CREATED),
        status=nothing,
        level=nothing,
        said=zeros,
        tie=zeros,
    )
    row = np.concatenate((without, row))
    order = np.argsort(row, kind="stable")
    return receipts.joined([events]).only(order), row[order]


def _latest(values: Ints, begins: Ints, otherwise: Ints) -> Ints:
    """The last value that was set for the same item, up to each event; ``otherwise`` before the first."""
    place = np.maximum.accumulate(np.where(values == NONE, -1, np.arange(len(values))))
    return np.where(place >= begins, values[place], otherwise)


def _side_by_side(begins: Ints, sizes: Ints, order: Ints) -> tuple[Ints, list[tuple[int, int]]]:
    """The places of all first steps, then of all second ones ..., items in that order; and where each of them begins and ends."""
    ends: list[tuple[int, int]] = []
    places = []
    end = 0
    left = sizes[order]
    for number in range(int(left[0]) if len(left) else 0):
        having = np.searchsorted(-left, -number, side="left")
        places.append(begins[order[:having]] + number)
        ends.append((end, end + int(having)))
        end += int(having)
    return (np.concatenate(places) if places else np.empty(0, dtype=np.int64)), ends
