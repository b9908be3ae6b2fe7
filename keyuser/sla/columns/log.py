"""The event log as columns: numbers instead of records, in the order in which events were recorded."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from keyuser.records import Criticality, EventType, TicketEvent
from keyuser.sla.columns.line import Ints
from keyuser.sla.rules.history import said_by, source_order
from keyuser.store.ticket_columns import SAID, EventPart

Flags = NDArray[np.bool_]

#: "There is none" where instants, targets and codes are numbers.
NONE = np.iinfo(np.int64).min
TYPES = tuple(EventType)
LEVELS = tuple(Criticality)
CODE_OF_TYPE = {kind: code for code, kind in enumerate(TYPES)}
CODE_OF_LEVEL = {level: code for code, level in enumerate(LEVELS)}
#: What decides more than a column can say: tickets with one of these are replayed one by one.
RARE = tuple(CODE_OF_TYPE[kind] for kind in (EventType.VOID, EventType.EXCLUDED, EventType.DUE_AGREED))
#: What holds for all time, so that the end of a period does not hide it.
TIMELESS = (EventType.VOID, EventType.EXCLUDED)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
#: Characters of a stored instant before its zone, which is always UTC.
_INSTANT = 26


class Statuses:
    """The words that vendors use for a status, numbered as they are met."""

    def __init__(self) -> None:
        self.words: list[Any] = []
        self._codes: dict[Any, int] = {}

    def code(self, word: Any) -> int:
        """The word's number."""
        code = self._codes.get(word)
        if code is None:
            code = self._codes[word] = len(self.words)
            self.words.append(word)
        return code


@dataclass(frozen=True, slots=True)
class EventColumns:
    """Events by column. ``item`` 0: the whole ticket. ``at`` in microseconds since the epoch. ``kind``: place in ``TYPES``.
    ``status`` and ``level``: what the event sets, as codes, ``NONE`` for nothing. ``said``: as in ``history.said_by``. ``tie``:
    the place among events of one ticket and instant, where that was asked for."""

    seq: Ints
    ticket: Ints
    item: Ints
    at: Ints
    kind: Ints
    status: Ints
    level: Ints
    said: Ints
    tie: Ints

    @classmethod
    def empty(cls) -> "EventColumns":
        """No events."""
        return cls(*(np.empty(0, dtype=np.int64) for _ in fields(cls)))

    def joined(self, more: Iterable["EventColumns"]) -> "EventColumns":
        """These events and then those."""
        parts = (self, *more)
        return EventColumns(
            *(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(EventColumns))
        )

    def only(self, which: Flags | Ints) -> "EventColumns":
        """Some of the events."""
        return EventColumns(*(getattr(self, field.name)[which] for field in fields(EventColumns)))


#: Source and the source's own number of each event, by ``seq``.
Sources = Callable[[Sequence[int]], Mapping[int, tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class EventLog:
    """All events in the order of rule 1, ticket by ticket. ``head``: number and hash of the last one."""

    events: EventColumns
    statuses: Statuses
    head: tuple[int, str] = (0, "")

    def grown(self, more: Iterable[EventColumns], head: tuple[int, str], sources: Sources) -> "EventLog":
        """With events that were recorded since. ``sources`` is asked about events of one ticket and instant only."""
        events = self.events.joined(more)
        order, together = _order(events)
        if len(together):
            known = sources(events.seq[together].tolist())
            ranked = sorted(together.tolist(), key=lambda place: source_order(*known[int(events.seq[place])]))
            events.tie[ranked] = np.arange(1, len(ranked) + 1)
            order, _ = _order(events)
        return EventLog(events.only(order), self.statuses, head)

    def before(self, at: int) -> "EventLog":
        """Without what happened at that instant or later, except for what holds for all time."""
        timeless = np.isin(self.events.kind, [CODE_OF_TYPE[kind] for kind in TIMELESS])
        return replace(self, events=self.events.only((self.events.at < at) | timeless))


def _order(events: EventColumns) -> tuple[Ints, Ints]:
    """Ticket by ticket, the creation first, then by time; and the places of events of one instant whose order is not known."""
    later = events.kind != CODE_OF_TYPE[EventType.CREATED]
    order = np.lexsort((events.tie, events.at, later, events.ticket))
    follows = np.zeros(len(order), dtype=np.bool_)
    follows[1:] = True
    for column in (events.ticket[order], events.at[order], later[order]):
        follows[1:] &= column[1:] == column[:-1]
    together = follows.copy()
    together[:-1] |= follows[1:]
    group = np.cumsum(~follows)
    unknown = np.isin(group, group[together & (events.tie[order] == 0)])
    return order, order[together & unknown]


def columns_of_part(part: EventPart, statuses: Statuses) -> EventColumns:
    """What the database gave."""
    said = _decoded(part.said.split("\n"), statuses)
    kind = coded(part.types.split(","), lambda word: CODE_OF_TYPE[EventType(word)])
    says = np.array([_says(each) for each in TYPES], dtype=np.int64)
    return EventColumns(
        seq=numbers(part.seqs),
        ticket=numbers(part.tickets),
        item=numbers(part.items),
        at=instants(part.at, len(kind)),
        kind=kind,
        status=said[0],
        level=said[1],
        said=np.where(said[2] == 1, says[kind], 0),
        tie=np.zeros(len(kind), dtype=np.int64),
    )


def numbers(text: str) -> Ints:
    """Of a text with commas between."""
    return np.fromstring(text, dtype=np.int64, sep=",")


def instants(text: str, count: int) -> Ints:
    """In microseconds since the epoch, of so many stored instants one after another."""
    rows = np.frombuffer(text.encode(), dtype=f"S{len(text) // count}")
    return rows.astype(f"S{_INSTANT}").astype("datetime64[us]").astype(np.int64)


def coded(words: Sequence[str], code: Callable[[str], int]) -> Ints:
    """The code of each word; of few different ones."""
    codes = {word: code(word) for word in set(words)}
    return np.fromiter(map(codes.__getitem__, words), np.int64, len(words))


def columns_of_events(events: Sequence[TicketEvent], statuses: Statuses) -> EventColumns:
    """Events that are records already."""
    decoded = [_values(event.payload, statuses) for event in events]
    rows = [
        (
            event.seq,
            event.ticket_id,
            event.item or 0,
            (event.at - EPOCH) // _MICROSECOND,
            CODE_OF_TYPE[event.type],
            status,
            level,
            said_by(event),
            0,
        )
        for event, (status, level, _) in zip(events, decoded, strict=True)
    ]
    if not rows:
        return EventColumns.empty()
    return EventColumns(*np.array(rows, dtype=np.int64).T)


def microseconds(at: datetime) -> int:
    """Since the epoch."""
    return (at - EPOCH) // _MICROSECOND


def at_instant(at: int) -> datetime:
    """Of microseconds since the epoch."""
    return EPOCH + timedelta(microseconds=at)


def instants_of(column: Ints) -> list[datetime | None]:
    """The same of many; ``None`` for ``NONE``, which numpy calls "not a time"."""
    return [at and at.replace(tzinfo=UTC) for at in column.view("datetime64[us]").tolist()]


def _decoded(said: list[str], statuses: Statuses) -> Ints:
    """Status code, level code and whether a person says it in public, of each payload. Few payloads say different things."""
    table: list[tuple[int, int, int]] = []

    def code(text: str) -> int:
        table.append(_values(dict(zip(SAID, json.loads(text), strict=True)), statuses))
        return len(table) - 1

    codes = coded(said, code)
    return np.array(table, dtype=np.int64)[codes].T


def _values(payload: dict[str, Any], statuses: Statuses) -> tuple[int, int, int]:
    status, level = payload.get("status"), payload.get("criticality")
    person = not (payload.get("automatic") or payload.get("private") or payload.get("public") is False)
    return (
        statuses.code(status) if status else int(NONE),
        next((code for known, code in CODE_OF_LEVEL.items() if known == level), int(NONE)),
        int(person),
    )


def _says(kind: EventType) -> int:
    """What an event of that type says when a person says it."""
    return said_by(TicketEvent(0, 0, None, kind, EPOCH, EPOCH, "", "", ""))
