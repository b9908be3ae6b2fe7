"""Figures over many ticket items: counts, compliance, median and 90th percentile. Pure."""

from collections.abc import Iterable, Sequence

from keyuser.records import Contract, Criticality, Measure, Metric, Outcome, SlaRow, SlaSummary


def summarise(rows: Iterable[SlaRow], contract: Contract) -> tuple[SlaSummary, ...]:
    """Per promised metric: all items first, then from critical to low each level that has a target or a counted item.

    What has no target is not counted, unless it was missed while it had one. An item counts under its present criticality.
    """
    rows = tuple(rows)
    targets = {(target.criticality, target.metric): target.seconds for target in contract.policy.targets}
    summaries = []
    for metric in contract.metrics:
        counted = [(row.criticality, measure) for row in rows for measure in row.measures if _counts(measure, metric)]
        summaries.append(_summary(None, metric, None, [measure for _, measure in counted]))
        for level in sorted(Criticality, key=lambda item: -item.rank):
            of_level = [measure for criticality, measure in counted if criticality is level]
            if of_level or (level, metric) in targets:
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


def compliance(met: int, missed: int) -> float | None:
    """Met among what was decided, in 0..1; ``None`` where nothing was (printed "-", never 100 %)."""
    return met / (met + missed) if met + missed else None


def _counts(measure: Measure, metric: Metric) -> bool:
    return measure.metric is metric and (measure.target is not None or measure.missed_at is not None)


def _summary(level: Criticality | None, metric: Metric, target: int | None, measures: Sequence[Measure]) -> SlaSummary:
    met = sum(measure.outcome is Outcome.MET for measure in measures)
    missed = sum(measure.outcome in (Outcome.MISSED, Outcome.OVERDUE) for measure in measures)
    no_reply = sum(measure.no_reply for measure in measures)
    finished = (Outcome.MET, Outcome.MISSED)
    # Of a metric with several exchanges the longest one stands for the item: it decides the verdict.
    times = sorted(max(measure.elapsed, measure.longest) for measure in measures if measure.outcome in finished)
    return SlaSummary(
        criticality=level,
        metric=metric,
        target=target,
        met=met,
        missed=missed,
        open=len(measures) - met - missed - no_reply,
        compliance=compliance(met, missed),
        median=nearest_rank(times, 50),
        p90=nearest_rank(times, 90),
        no_reply=no_reply,
    )
