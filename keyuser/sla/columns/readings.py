"""Reading many ticket items at once, each by its contract, and what a period's figures are about. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from keyuser.records import Contract, Criticality, EventType, Measure, Metric, SlaSummary, SlaView
from keyuser.sla.columns.clocks import ClockColumns
from keyuser.sla.columns.line import Ints, Line
from keyuser.sla.columns.log import CODE_OF_LEVEL, CODE_OF_TYPE, NONE, RARE, EventLog, Flags, Statuses, microseconds
from keyuser.sla.columns.measures import MeasureColumns
from keyuser.sla.columns.steps import Grounds, Items, Steps, rows_of_events, steps_of
from keyuser.sla.figures import Counts, summaries_of
from keyuser.sla.rules import Reading, SlaClock
from keyuser.sla.rules.terms import terms_of

#: A ticket item with more events than that is replayed: side by side, it would walk alone.
LONG = 100
_SECOND = 1_000_000
#: Reads the items at those places from their own events; ``None`` for one that did not exist yet.
Replayer = Callable[[Ints], Sequence[Reading | None]]


@dataclass(frozen=True, slots=True)
class Readings:
    """What the log says about many ticket items that one contract judges (``None``: no contract did, and nothing is measured).

    ``rows``: the place of each item in the list that was asked about. ``status`` (a code), ``level`` (a code) and ``created``
    (microseconds since the epoch) as in ``rules.Reading``. ``measures``: one for each metric that is promised. ``shown``: which
    of them a view is about. ``replayed``: how many of the items were too rare to be read side by side.
    """

    contract: Contract | None
    rows: Ints
    status: Ints
    level: Ints
    created: Ints
    measures: tuple[MeasureColumns, ...]
    shown: tuple[Flags, ...]
    replayed: int = 0

    def only(self, which: Flags | Ints) -> "Readings":
        """Some of the items."""
        return replace(
            self,
            rows=self.rows[which],
            status=self.status[which],
            level=self.level[which],
            created=self.created[which],
            measures=tuple(measures.only(which) for measures in self.measures),
            shown=tuple(shown[which] for shown in self.shown),
        )

    def of_view(self, start: int, end: int, view: SlaView) -> "Readings":
        """What the period (microseconds since the epoch) is about; ``SlaView`` says which items and measures.

        For DECIDED, they must have been read at the end of the period or before: what is open then is open beside it.
        """
        if view is SlaView.CREATED:
            return self.created_in(start, end)
        shown = tuple(
            flags & ((decided == NONE) | ((start <= decided) & (decided < end)))
            for flags, decided in zip(self.shown, (each.decided_at() for each in self.measures), strict=True)
        )
        any_shown = np.logical_or.reduce(shown) if shown else np.zeros(len(self.rows), dtype=np.bool_)
        return replace(self, shown=shown).only(any_shown)

    def created_in(self, start: int, end: int) -> "Readings":
        """The items that were created in that period."""
        return self.only((start <= self.created) & (self.created < end))

    def records(self) -> list[tuple[Measure, ...]]:
        """What is shown of each item."""
        columns = [
            [
                measure if is_shown else None
                for measure, is_shown in zip(measures.records(), shown.tolist(), strict=True)
            ]
            for measures, shown in zip(self.measures, self.shown, strict=True)
        ]
        if not columns:
            return [()] * len(self.rows)
        return [tuple([each for each in row if each is not None]) for row in zip(*columns, strict=True)]

    def counts(self, metric: Metric, level: Criticality | None) -> Counts | None:
        """What a summary of the metric is made of; ``None`` where it is not measured."""
        for measures, shown in zip(self.measures, self.shown, strict=True):
            if measures.metric is metric:
                return measures.counts(shown if level is None else shown & (self.level == CODE_OF_LEVEL[level]))
        return None


def summarise_readings(readings: Sequence[Readings], contract: Contract) -> tuple[SlaSummary, ...]:
    """The summaries of all those items, as ``figures.summaries_of`` orders them."""

    def counts(metric: Metric, level: Criticality | None) -> Counts:
        found = [each for part in readings if (each := part.counts(metric, level)) is not None]
        if len(found) == 1:
            return found[0]
        return Counts(
            total=sum(each.total for each in found),
            met=sum(each.met for each in found),
            missed=sum(each.missed for each in found),
            no_reply=sum(each.no_reply for each in found),
            times=sorted(time for each in found for time in each.times),
        )

    return summaries_of(counts, contract)


def read_items(clock: SlaClock, log: EventLog, items: Items, now: int, replay: Replayer) -> Readings:
    """All items at ``now`` (microseconds since the epoch), by one contract. Items that did not exist yet are left out."""
    events, row = rows_of_events(log.events, items)
    rare = np.bincount(row, minlength=len(items)) > LONG
    rare[row[np.isin(events.kind, RARE)]] = True
    # Of several creations only the first comes before all else; here they all stand in front.
    rare |= np.bincount(row[events.kind == CODE_OF_TYPE[EventType.CREATED]], minlength=len(items)) > 1
    closing = clock.contract.policy.closing_statuses
    of = Grounds(np.array([word in closing for word in log.statuses.words], dtype=np.bool_), Line(clock.hours))
    if rare.any():
        usual, even = ~rare[row], np.flatnonzero(~rare)
        place = np.cumsum(~rare) - 1
        steps = steps_of(events.only(usual), place[row[usual]], items.only(even), now, of)
        rows = even[steps.items]
    else:
        steps = steps_of(events, row, items, now, of)
        rows = steps.items
    measures = tuple(_measures(clock, steps, log.statuses, of.line, now))
    shown = tuple(np.ones(len(rows), dtype=np.bool_) for _ in measures)
    read = Readings(clock.contract, rows, steps.status, steps.level, steps.created, measures, shown)
    return _joined(clock.contract, read, _replayed(clock, np.flatnonzero(rare), log.statuses, replay))


def _measures(clock: SlaClock, steps: Steps, statuses: Statuses, line: Line, now: int) -> Iterator[MeasureColumns]:
    policy = clock.contract.policy
    for metric in clock.metrics:
        terms = terms_of(policy, metric)
        pausing = np.array([word in terms.pausing for word in statuses.words], dtype=np.bool_)
        yield ClockColumns(terms, policy, steps, pausing, line).run(now // _SECOND)


def _replayed(clock: SlaClock, rows: Ints, statuses: Statuses, replay: Replayer) -> Readings:
    """The items that are read one by one."""
    replayed = replay(rows) if len(rows) else ()
    found = [(row, reading) for row, reading in zip(rows.tolist(), replayed, strict=True) if reading is not None]
    readings = [reading for _, reading in found]
    return Readings(
        contract=clock.contract,
        rows=np.array([row for row, _ in found], dtype=np.int64),
        status=_ints(statuses.code(each.status) if each.status else int(NONE) for each in readings),
        level=_ints(CODE_OF_LEVEL[each.criticality] for each in readings),
        created=_ints(microseconds(each.created_at) for each in readings),
        measures=tuple(
            MeasureColumns.of(metric, [each.measures[place] for each in readings])
            for place, metric in enumerate(clock.metrics)
        ),
        shown=tuple(np.ones(len(found), dtype=np.bool_) for _ in clock.metrics),
        replayed=len(found),
    )


def _joined(contract: Contract, first: Readings, more: Readings) -> Readings:
    """Both, in the order of their rows."""
    if not len(more.rows) and np.all(first.rows[1:] > first.rows[:-1]):
        return first
    rows = np.concatenate((first.rows, more.rows))
    both = Readings(
        contract=contract,
        rows=rows,
        status=np.concatenate((first.status, more.status)),
        level=np.concatenate((first.level, more.level)),
        created=np.concatenate((first.created, more.created)),
        measures=tuple(one.joined(other) for one, other in zip(first.measures, more.measures, strict=True)),
        shown=tuple(np.concatenate(pair) for pair in zip(first.shown, more.shown, strict=True)),
        replayed=more.replayed,
    )
    return both.only(np.argsort(rows))


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int64)
