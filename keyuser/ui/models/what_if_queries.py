"""What another contract would make of the tickets: the differences, and how much is kept before and after. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from keyuser.records import Calendar, Contract, Measure, Metric, Outcome
from keyuser.sla.figures import compliance
from keyuser.sla.whatif import Difference

if TYPE_CHECKING:
    from keyuser.app import App

_EPOCH = datetime(1971, 2, 1, tzinfo=UTC)
_LATE = (Outcome.MISSED, Outcome.OVERDUE)


@dataclass(frozen=True, slots=True)
class Total:
    """How one metric was kept before and after the change."""

    metric: Metric
    met: int
    missed: int
    met_after: int
    missed_after: int

    @property
    def before(self) -> float | None:
        """The compliance as it is."""
        return compliance(self.met, self.missed)

    @property
    def after(self) -> float | None:
        """The compliance as it would be."""
        return compliance(self.met_after, self.missed_after)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What would change, and the totals over all tickets of the vendor."""

    contract: Contract
    differences: tuple[Difference, ...]
    totals: tuple[Total, ...]


def what_if(app: "App", contract: Contract, vendor_id: str) -> WhatIf:
    """All tickets under that contract, whenever they were created; nothing is stored."""
    found = sorted(app.contracts.what_if(contract, vendor_id), key=_same_verdict)
    return WhatIf(contract, tuple(found), totals(app, vendor_id, found))


def would_change(app: "App", contract: Contract, vendor_id: str, valid_from: date | None) -> WhatIf:
    """What putting the contract in force would change."""
    found = sorted(app.contracts.would_change(contract, vendor_id, valid_from), key=_same_verdict)
    return WhatIf(contract, tuple(found), totals(app, vendor_id, found))


def with_calendar(contract: Contract, calendar: Calendar) -> Contract:
    """The contract on another calendar, under a version of its own."""
    return replace(contract, calendar=calendar, version=f"{contract.version}+{calendar.version}")


def totals(app: "App", vendor_id: str, differences: Sequence[Difference]) -> tuple[Total, ...]:
    """Met and missed per metric, of all tickets, before and after."""
    report = app.sla.report(_EPOCH, app.clock.now() + timedelta(seconds=1), vendor_id)
    measures = [measure for row in report.rows for measure in row.measures]
    found = []
    for metric in Metric:
        met, missed = _count(measure for measure in measures if measure.metric is metric)
        of_metric = [each for each in differences if each.metric is metric]
        was, late = _count(each.before for each in of_metric)
        now_met, now_late = _count(each.after for each in of_metric)
        total = Total(metric, met, missed, met - was + now_met, missed - late + now_late)
        if of_metric or met or missed:
            found.append(total)
    return tuple(found)


def _same_verdict(item: Difference) -> bool:
    """Verdicts that would be others come first."""
    return (item.before and item.before.outcome) == (item.after and item.after.outcome)


def _count(measures: Iterable[Measure | None]) -> tuple[int, int]:
    """How many were met and missed."""
    met = missed = 0
    for measure in measures:
        met += measure is not None and measure.outcome is Outcome.MET
        missed += measure is not None and measure.outcome in _LATE
    return met, missed
