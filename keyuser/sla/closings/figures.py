"""A month's figures as they are frozen: plain JSON out of reports, and what is not the same any more. Pure.

The two views of the month stand under ``views``; each has ``rows`` (an entry per ticket item, with its measures) and
``summaries``. Instants are ISO 8601 in UTC, durations working seconds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from keyuser.records import Measure, SlaReport, SlaRow, SlaSummary, SlaView

#: Of the form of the figures; a later form is a later number.
FORMAT = 1

_MEASURE = ("outcome", "target", "elapsed", "longest", "paused", "no_reply", "started_at", "stopped_at", "missed_at")
_SUMMARY = ("met", "missed", "open", "no_reply", "compliance", "mean", "median", "p90", "target", "target_days")
#: What may differ without being a figure: what the client writes on its own groups.
_ROW = ("criticality", "contract")


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """One figure that is not what was frozen. ``before`` and ``after`` are as in the frozen JSON, ``None`` for nothing.

    Of an item: ``ticket_ref``, ``item`` and ``metric`` ("" for the item itself), and the ``events`` (seq) of its ticket that were
    recorded after the closing. Of a summary: ``ticket_ref`` is empty, ``criticality`` "" is all, and ``events`` are those of
    the items that differ.
    """

    view: SlaView
    ticket_ref: str
    remote_id: str
    item: int
    metric: str
    criticality: str
    figure: str
    before: Any
    after: Any
    events: tuple[int, ...] = ()


def figures_of(reports: Mapping[SlaView, SlaReport]) -> dict[str, Any]:
    """The figures of one month in both views."""
    return {
        view.value: {
            "computed_at": _plain(report.computed_at),
            "rows": [_row(row) for row in report.rows],
            "summaries": [_summary(summary) for summary in report.summaries],
        }
        for view, report in reports.items()
    }


def compare(
    view: SlaView, frozen: Mapping[str, Any], now: Mapping[str, Any], late: Mapping[tuple[str, int], Sequence[int]]
) -> tuple[FigureDifference, ...]:
    """What differs in one view between what was frozen and what is computed now, items first.

    ``late``: by ticket reference and item, the events recorded since.
    """
    items = tuple(_of_items(view, frozen["rows"], now["rows"], late))
    events = tuple(sorted({seq for each in items for seq in each.events}))
    return items + tuple(_of_summaries(view, frozen["summaries"], now["summaries"], events))


def _of_items(
    view: SlaView,
    before: Iterable[Mapping[str, Any]],
    after: Iterable[Mapping[str, Any]],
    late: Mapping[tuple[str, int], Sequence[int]],
) -> Iterator[FigureDifference]:
    old = {(row["ticket"], row["item"]): row for row in before}
    new = {(row["ticket"], row["item"]): row for row in after}
    for key in dict.fromkeys((*old, *new)):
        was, now = old.get(key), new.get(key)
        row = now or was or {}
        events = tuple(late.get(key, ()))

        def found(metric: str, figure: str, of: tuple[Any, Any], row: Any = row, events: Any = events) -> Any:
            return FigureDifference(
                view, row["ticket"], row["remote"], row["item"], metric, row["criticality"], figure, *of, events
            )

        if was is None or now is None:
            yield found("", "listed", (was is not None, now is not None))
            continue
        yield from (found("", name, (was[name], now[name])) for name in _ROW if was[name] != now[name])
        for metric in dict.fromkeys((*was["measures"], *now["measures"])):
            one, other = was["measures"].get(metric, {}), now["measures"].get(metric, {})
            pairs = ((name, (one.get(name), other.get(name))) for name in _MEASURE)
            yield from (found(metric, name, of) for name, of in pairs if of[0] != of[1])


def _of_summaries(
    view: SlaView, before: Iterable[Mapping[str, Any]], after: Iterable[Mapping[str, Any]], events: tuple[int, ...]
) -> Iterator[FigureDifference]:
    old = {(each["metric"], each["criticality"]): each for each in before}
    new = {(each["metric"], each["criticality"]): each for each in after}
    for metric, criticality in dict.fromkeys((*old, *new)):
        was, now = old.get((metric, criticality), {}), new.get((metric, criticality), {})
        for name in _SUMMARY:
            if was.get(name) != now.get(name):
                yield FigureDifference(view, "", "", 0, metric, criticality, name, was.get(name), now.get(name), events)


def _row(row: SlaRow) -> dict[str, Any]:
    return {
        "ticket": row.ticket_ref,
        "remote": row.remote_id,
        "item": row.item,
        "criticality": row.criticality.value,
        "created_at": _plain(row.created_at),
        "contract": row.contract,
        "measures": {measure.metric.value: _measure(measure) for measure in row.measures},
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {name: _plain(getattr(measure, name)) for name in _MEASURE}


def _summary(summary: SlaSummary) -> dict[str, Any]:
    level = "" if summary.criticality is None else summary.criticality.value
    figures = {name: getattr(summary, name) for name in _SUMMARY if name != "compliance"}
    # As text: a share of two whole numbers must be the same text in every Python.
    share = None if summary.compliance is None else f"{summary.compliance:.6f}"
    return {"metric": summary.metric.value, "criticality": level, **figures, "compliance": share}


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
