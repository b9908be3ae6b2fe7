"""One metric of many ticket items: a ``Measure`` for each, kept as columns."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from keyuser.records import Measure, Metric, Outcome
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import NONE, Flags, instants_of, microseconds
from keyuser.sla.figures import Counts

OUTCOMES = tuple(Outcome)
CODE_OF_OUTCOME = {outcome: code for code, outcome in enumerate(OUTCOMES)}


@dataclass(frozen=True, slots=True)
class MeasureColumns:
    """The fields of ``Measure``: outcomes as places in ``OUTCOMES``, instants in microseconds since the epoch, ``NONE`` for
    ``None``."""

    metric: Metric
    outcome: Ints
    target: Ints
    elapsed: Ints
    started_at: Ints
    due_at: Ints
    stopped_at: Ints
    missed_at: Ints
    paused: Ints
    longest: Ints
    no_reply: Flags
    risk: Ints
    ended_at: Ints

    @classmethod
    def of(cls, metric: Metric, measures: Sequence[Measure]) -> "MeasureColumns":
        """Measures that are records already."""
        table = np.array([_numbers(measure) for measure in measures], dtype=np.int64).reshape(-1, len(_COLUMNS))
        columns: dict[str, Any] = dict(zip(_COLUMNS, table.T, strict=True))
        return cls(metric, **columns | {"no_reply": columns["no_reply"].astype(np.bool_)})

    def only(self, which: Flags | Ints) -> "MeasureColumns":
        """Some of them."""
        return MeasureColumns(self.metric, *(getattr(self, name)[which] for name in _COLUMNS))

    def joined(self, more: "MeasureColumns") -> "MeasureColumns":
        """These and then those."""
        return MeasureColumns(
            self.metric, *(np.concatenate((getattr(self, name), getattr(more, name))) for name in _COLUMNS)
        )

    def records(self) -> list[Measure]:
        """All of them as records."""
        columns: dict[str, list[Any]] = {
            name: (instants_of(getattr(self, name)) if name.endswith("_at") else getattr(self, name).tolist())
            for name in _COLUMNS
        }
        columns["outcome"] = [OUTCOMES[code] for code in columns["outcome"]]
        columns["target"] = [None if target == NONE else target for target in columns["target"]]
        return [Measure(self.metric, *values) for values in zip(*columns.values(), strict=True)]

    def decided_at(self) -> Ints:
        """``Measure.decided_at`` of each."""
        ended = np.where(self.stopped_at != NONE, self.stopped_at, self.ended_at)
        return np.where(self.missed_at != NONE, self.missed_at, ended)

    def is_any(self, *outcomes: Outcome) -> Flags:
        """Whose outcome is one of these."""
        return np.isin(self.outcome, [CODE_OF_OUTCOME[outcome] for outcome in outcomes])

    def counts(self, which: Flags) -> Counts:
        """What a summary of some of them is made of."""
        counted = (self.missed_at != NONE) | ((self.target != NONE) & ~self.is_any(Outcome.CANCELLED))
        which = which & counted
        finished = which & self.is_any(Outcome.MET, Outcome.MISSED)
        return Counts(
            total=int(np.count_nonzero(which)),
            met=int(np.count_nonzero(which & self.is_any(Outcome.MET))),
            missed=int(np.count_nonzero(which & self.is_any(Outcome.MISSED, Outcome.OVERDUE))),
            no_reply=int(np.count_nonzero(which & self.no_reply)),
            # Of a metric with several cycles the longest one stands for the item: it decides the verdict.
            times=np.sort(np.maximum(self.elapsed, self.longest)[finished]).tolist(),
        )


_COLUMNS = tuple(field.name for field in fields(MeasureColumns) if field.name != "metric")


def _numbers(measure: Measure) -> tuple[int, ...]:
    values = []
    for name in _COLUMNS:
        value = getattr(measure, name)
        if value is None:
            values.append(int(NONE))
        elif name == "outcome":
            values.append(CODE_OF_OUTCOME[value])
        else:
            values.append(microseconds(value) if name.endswith("_at") else int(value))
    return tuple(values)
