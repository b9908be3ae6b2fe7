"""Figures over many ticket items: counts, compliance, mean, median and 90th percentile; which items a period is about. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from keyuser.records import Contract, Criticality, Measure, Metric, Outcome, SlaRow, SlaSummary, SlaTarget, SlaView


def rows_of_view(rows: Iterable[SlaRow], start: datetime, end: datetime, view: SlaView) -> Iterator[SlaRow]:
    """What the period [start, end) is about; ``SlaView`` says which items and measures.

    For DECIDED, the rows must have been read at the end of the period or before: what is open then is open beside it.
    """
    for row in rows:
        if view is SlaView.CREATED:
            if start <= row.created_at < end:
                yield row
        else:
            measures = tuple(
                measure for measure in row.measures if measure.decided_at is None or start <= measure.decided_at < end
            )
            if measures:
                yield replace(row, measures=measures)


def summarise(rows: Iterable[SlaRow], contract: Contract) -> tuple[SlaSummary, ...]:
    """Per metric: all items first, then from critical to low each level that has a target or a counted item.

    What has no target is not counted, unless it was missed while it had one; what was cancelled counts nowhere. An item counts
    under its present criticality. Metrics are those that the contract promises or that an item was measured by.
    """
    found: dict[Metric, list[tuple[Criticality, Measure]]] = {}
    for row in rows:
        for measure in row.measures:
            if _counts(measure):
                found.setdefault(measure.metric, []).append((row.criticality, measure))
    return summaries_of(
        lambda metric, level: _counted([each for at, each in found.get(metric, ()) if level is None or at is level]),
        contract,
    )


@dataclass(frozen=True, slots=True)
class Counts:
    """What a summary is made of. ``times``: the working seconds that what is finished took, ascending."""

    total: int
    met: int
    missed: int
    no_reply: int
    times: Sequence[int]


def summaries_of(counts: Callable[[Metric, Criticality | None], Counts], contract: Contract) -> tuple[SlaSummary, ...]:
    """The summaries that ``summarise`` describes, whoever counts what they are made of (``None``: all levels)."""
    targets = {(target.criticality, target.metric): target for target in contract.policy.targets}
    summaries = []
    for metric in Metric:
        overall = counts(metric, None)
        if not overall.total and metric not in contract.metrics:
            continue
        summaries.append(_summary(None, metric, None, overall))
        for level in sorted(Criticality, key=lambda item: -item.rank):
            of_level = counts(metric, level)
            if of_level.total or (level, metric) in targets:
                summaries.append(_summary(level, metric, targets.get((level, metric)), of_level))
    return tuple(summaries)


def nearest_rank(ordered: Sequence[int], percent: int) -> int | None:
    """The smallest of the ordered values that ``percent`` of them do not exceed; ``None`` where there are none.

    Always a value that occurred, so that a reader finds it in the list (nearest-rank percentile; 50 is the median).
    """
    if not ordered:
        return None
    rank = -(-len(ordered) * percent // 100)
    return ordered[max(rank, 1) - 1]


def mean(values: Sequence[int]) -> int | None:
    """The mean in whole seconds, half a second rounded up; ``None`` where there are none."""
    return (2 * sum(values) + len(values)) // (2 * len(values)) if values else None


def compliance(met: int, missed: int) -> float | None:
    """Met among what was decided, in 0..1; ``None`` where nothing was (printed "-", never 100 %)."""
    return met / (met + missed) if met + missed else None


def _counts(measure: Measure) -> bool:
    return measure.missed_at is not None or (measure.target is not None and measure.outcome is not Outcome.CANCELLED)


def _counted(measures: Sequence[Measure]) -> Counts:
    finished = (Outcome.MET, Outcome.MISSED)
    return Counts(
        total=len(measures),
        met=sum(measure.outcome is Outcome.MET for measure in measures),
        missed=sum(measure.outcome in (Outcome.MISSED, Outcome.OVERDUE) for measure in measures),
        no_reply=sum(measure.no_reply for measure in measures),
        # Of a metric with several cycles the longest one stands for the item: it decides the verdict.
        times=sorted(max(measure.elapsed, measure.longest) for measure in measures if measure.outcome in finished),
    )


def _summary(level: Criticality | None, metric: Metric, target: SlaTarget | None, counts: Counts) -> SlaSummary:
    return SlaSummary(
        criticality=level,
        metric=metric,
        target=(target.seconds or None) if target else None,
        met=counts.met,
        missed=counts.missed,
        open=counts.total - counts.met - counts.missed - counts.no_reply,
        compliance=compliance(counts.met, counts.missed),
        median=nearest_rank(counts.times, 50),
        p90=nearest_rank(counts.times, 90),
        no_reply=counts.no_reply,
        mean=mean(counts.times),
        target_days=(target.business_days or None) if target else None,
    )
