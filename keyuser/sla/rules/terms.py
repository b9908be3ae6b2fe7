"""What a policy says about one metric, made ready for replaying. Rules 5 and 6."""

from dataclasses import dataclass

from keyuser.records import Criticality, Metric, SlaPolicy, UpdateMode
from keyuser.sla.rules.history import ANSWER, PRELIMINARY, SOLUTION, WORKAROUND

#: What fulfils a metric: any of these bits of what a person says.
_FULFILS = {
    Metric.FIRST_RESPONSE: ANSWER,
    Metric.PRELIMINARY_ANSWER: PRELIMINARY | WORKAROUND | SOLUTION,
    Metric.UPDATE: ANSWER,
    Metric.WORKAROUND: WORKAROUND | SOLUTION,
    Metric.RESOLUTION: 0,
}


@dataclass(frozen=True, slots=True)
class Terms:
    """What a policy says about one metric. ``promised``: (working seconds, business days) per criticality. ``once``: what is
    fulfilled stays so, unless closing alone had ended it."""

    metric: Metric
    promised: dict[Criticality, tuple[int, int]]
    pausing: frozenset[str]
    fulfilled_by: int
    on_demand: bool
    cadence: bool
    ends_with_closing: bool
    once: bool


def terms_of(policy: SlaPolicy, metric: Metric) -> Terms:
    """Rules 5 and 6 for one metric of the policy."""
    cadence = metric is Metric.UPDATE and policy.update_mode is UpdateMode.CADENCE
    return Terms(
        metric=metric,
        promised={
            target.criticality: (target.seconds, target.business_days)
            for target in policy.targets
            if target.metric is metric
        },
        pausing=frozenset(status for status, metrics in policy.pauses.items() if metric in metrics),
        fulfilled_by=_FULFILS[metric],
        on_demand=metric is Metric.UPDATE and not cadence,
        cadence=cadence,
        once=metric is not Metric.UPDATE,
        ends_with_closing=cadence or metric in (Metric.WORKAROUND, Metric.RESOLUTION),
    )
