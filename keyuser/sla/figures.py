"""Figures over many ticket items: counts, compliance, mean, median and 90th percentile. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from keyuser.records import Contract, Criticality, Metric, SlaSummary, SlaTarget


@dataclass(frozen=True, slots=True)
class Counts:
    """What a summary is made of. ``times``: the working seconds that what is finished took, ascending.

    What has no target is not counted, unless it was missed while it had one; what was cancelled counts nowhere. An item counts
    under its present criticality.
    """

    total: int
    met: int
    missed: int
    no_reply: int
    times: Sequence[int]


def summaries_of(counts: Callable[[Metric, Criticality | None], Counts], contract: Contract) -> tuple[SlaSummary, ...]:
    """Per metric: all items first, then from critical to low each level that has a target or a counted item.

    ``counts`` says what a summary of that metric and level (``None``: all) is made of. Metrics are those that the contract
    promises or that an item was measured by.
    """
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
