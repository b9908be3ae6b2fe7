"""The sheets that prove the figures: why each breach is one, the event log with its hashes, the month's closing, a dispute.

Pure, as ``sheets``. A name of a holiday is in the reader's language where the calendar has it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from keyuser.export.event_text import event_name, event_text
from keyuser.export.look import verdict_of
from keyuser.export.sheets import Column, Kind, Sheet, Value, zone_of
from keyuser.export.words import Words, duration
from keyuser.records import (
    Calendar,
    ClockInterval,
    Evidence,
    Explanation,
    Label,
    SlaReport,
)
from keyuser.sla.closings.figures import FigureDifference
from keyuser.sla.disputes.cases import Difference, DisputeSheet
from keyuser.sla.proof import SlaProof

#: Figures of a closing: how each is called, and which are working seconds.
_FIGURES = {
    "outcome": "col_verdict",
    "target": "col_target",
    "elapsed": "col_worked",
    "longest": "fig_longest",
    "paused": "col_left_out",
    "no_reply": "col_no_reply",
    "started_at": "fig_started_at",
    "stopped_at": "fig_stopped_at",
    "missed_at": "fig_missed_at",
    "listed": "fig_listed",
    "criticality": "col_criticality",
    "contract": "contract",
    "met": "col_met",
    "missed": "col_missed",
    "open": "col_open",
    "compliance": "col_compliance",
    "mean": "col_mean",
    "median": "col_median",
    "p90": "col_p90",
    "target_days": "col_target",
}
_DURATIONS = frozenset({"target", "elapsed", "longest", "paused", "mean", "median", "p90"})


class DayNames:
    """Names of dates in one language, as a calendar has them."""

    def __init__(self, calendar: Calendar, language: str) -> None:
        self._names: dict[date, str] = {}
        for row in calendar.rows:
            name = row.names.get(language) or row.names.get("")
            if name:
                self._names.setdefault(row.date, name)
        self._known = calendar.day_names

    def of(self, interval: ClockInterval, zone: ZoneInfo) -> str:
        """What the interval's detail says, in the language where it is the name of its date."""
        day = interval.start.astimezone(zone).date()
        same = self._known.get(day) == interval.detail
        return self._names.get(day, interval.detail) if same else interval.detail


def longest_cycle(explanation: Explanation) -> int:
    """The cycle whose counted time is the worked time of the measure."""
    totals: dict[int, int] = {}
    for interval in explanation.intervals:
        totals[interval.cycle] = interval.total
    return max(totals, key=lambda cycle: (totals[cycle], cycle), default=1)


def reason(interval: ClockInterval, names: DayNames, zone: ZoneInfo, words: Words) -> str:
    """The rule behind an interval, in words."""
    return words(f"why_{interval.rule.value}", detail=names.of(interval, zone)).strip(" :")


def evidence_text(evidence: Evidence | None, words: Words) -> str:
    """Number in the log, source, and who."""
    if evidence is None:
        return ""
    if not evidence.seq:
        return words("receipt")
    return " ".join(filter(None, (f"#{evidence.seq}", evidence.source, evidence.source_id, evidence.actor)))


def explanation_sheet(report: SlaReport, proof: SlaProof, words: Words) -> Sheet:
    """Each interval of each breach: counted, left out or outside hours, with its reason and evidence."""
    zone, names = zone_of(report), DayNames(report.contract.calendar, words.language)
    columns = (
        _column(words, "ticket", Kind.ID, 18),
        _column(words, "item", Kind.INTEGER, 8),
        _column(words, "metric", Kind.TEXT, 22),
        _column(words, "cycle", Kind.INTEGER, 8),
        _column(words, "from", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "to", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "label", Kind.TEXT, 18),
        _column(words, "counted", Kind.DURATION, 12),
        _column(words, "left_out", Kind.DURATION, 12),
        _column(words, "total", Kind.DURATION, 12),
        _column(words, "why", Kind.TEXT, 44),
        _column(words, "evidence", Kind.TEXT, 34),
    )
    rows = tuple(
        (
            explanation.ticket_ref,
            explanation.item,
            words(explanation.metric.value),
            interval.cycle,
            interval.start.astimezone(zone),
            interval.end.astimezone(zone),
            words(f"label_{interval.label.value}"),
            interval.seconds if interval.label is Label.COUNTED else None,
            interval.seconds if interval.label in (Label.PAUSED, Label.EXCLUDED) else None,
            interval.total,
            reason(interval, names, zone, words),
            evidence_text(interval.evidence, words),
        )
        for explanation in proof.explanations
        for interval in explanation.intervals
    )
    return Sheet("explanation", words("explanation"), columns, rows)


def events_sheet(report: SlaReport, proof: SlaProof, words: Words) -> Sheet:
    """The events of the tickets, as they stand in the log, each with its hash."""
    zone = zone_of(report)
    columns = (
        _column(words, "event", Kind.INTEGER, 10),
        _column(words, "ticket", Kind.ID, 18),
        _column(words, "item", Kind.INTEGER, 8),
        _column(words, "event_type", Kind.TEXT, 26),
        _column(words, "happened", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "recorded", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "actor", Kind.TEXT, 24),
        _column(words, "source", Kind.TEXT, 20),
        _column(words, "says", Kind.TEXT, 60),
        _column(words, "voided", Kind.INTEGER, 12),
        _column(words, "hash", Kind.ID, 66),
    )
    rows = tuple(
        (
            each.event.seq,
            proof.tickets[each.event.ticket_id],
            each.event.item,
            event_name(each.event.type, words),
            each.event.at.astimezone(zone),
            each.event.recorded_at.astimezone(zone),
            each.event.actor,
            f"{each.event.source} {each.event.source_id}".strip(),
            event_text(each.event.payload, zone, words),
            each.voided_by,
            each.hash,
        )
        for each in proof.events
    )
    return Sheet("events", words("events"), columns, rows)


def closing_sheet(report: SlaReport, proof: SlaProof, words: Words) -> Sheet | None:
    """What is not as it was when the month was closed; ``None`` where it was not closed."""
    if proof.comparison is None:
        return None
    columns = (
        _column(words, "view", Kind.TEXT, 22),
        _column(words, "ticket", Kind.ID, 18),
        _column(words, "item", Kind.INTEGER, 8),
        _column(words, "metric", Kind.TEXT, 22),
        _column(words, "criticality", Kind.TEXT, 15),
        _column(words, "figure", Kind.TEXT, 24),
        _column(words, "frozen", Kind.TEXT, 24),
        _column(words, "now", Kind.TEXT, 24),
        _column(words, "late_events", Kind.TEXT, 24),
    )
    zone = zone_of(report)
    rows = tuple(
        (
            words(f"view_{each.view.value}"),
            each.ticket_ref,
            each.item or None,
            words(each.metric) if each.metric else "",
            words(each.criticality or "all"),
            words(_FIGURES[each.figure]),
            _figure(each, each.before, zone, words),
            _figure(each, each.after, zone, words),
            ", ".join(f"#{seq}" for seq in each.events),
        )
        for each in proof.comparison.differences
    )
    return Sheet("closing", words("closing"), columns, rows)


def closing_facts(report: SlaReport, proof: SlaProof, words: Words) -> tuple[tuple[str, str], ...]:
    """The head of the log, and when the month was closed: label and text."""
    facts = []
    if proof.head[1]:
        facts.append((words("log_head"), f"{proof.head[0]} · {proof.head[1]}"))
    if proof.comparison is not None:
        closing = proof.comparison.closing
        at = words.instant(closing.closed_at.astimezone(zone_of(report)))
        text = words("closed_as", at=at, number=closing.number, hash=closing.sha256)
        facts.append((words("closed_month"), text))
    return tuple(facts)


def proof_notes(proof: SlaProof, words: Words) -> tuple[str, ...]:
    """What a reader should know of the proof, a sentence each."""
    notes = []
    if proof.explanations:
        notes.append(words("rule_explained", count=len(proof.explanations)))
    if proof.left:
        notes.append(words("rule_not_all", count=proof.left))
    if proof.comparison is not None:
        found = proof.comparison
        if not found.intact:
            notes.append(words("closed_altered"))
        count = len(found.differences)
        notes.append(words("closed_differs", count=count, table=words("closing")) if count else words("closed_same"))
    return tuple(notes)


def dispute_sheet(dispute: DisputeSheet, words: Words) -> Sheet:
    """Where the vendor's figures and ours differ, a row for each cause or stretch."""
    zone = ZoneInfo(dispute.zone)
    columns = (
        _column(words, "ticket", Kind.ID, 18),
        _column(words, "item", Kind.INTEGER, 8),
        _column(words, "remote", Kind.ID, 18),
        _column(words, "title", Kind.TEXT, 40),
        _column(words, "metric", Kind.TEXT, 22),
        _column(words, "verdict", Kind.VERDICT, 18),
        _column(words, "ours", Kind.DURATION, 12),
        _column(words, "theirs", Kind.DURATION, 12),
        _column(words, "from", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "to", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "seconds", Kind.INTEGER, 12),
        _column(words, "why", Kind.TEXT, 44),
        _column(words, "evidence", Kind.TEXT, 34),
    )
    rows: list[tuple[Value, ...]] = []
    for clock in dispute.clocks:
        head = (
            clock.ticket_ref,
            clock.item,
            clock.remote_id,
            clock.title,
            words(clock.figure.metric.value),
            verdict_of(clock.measure),
            clock.ours,
            clock.theirs,
        )
        lines = clock.lines or (Difference(0, None),)
        rows += [(*head, *_difference(_named(line, dispute, words), zone, words)) for line in lines]
    return Sheet("dispute", words("dispute"), columns, tuple(rows))


def worked_formulas(tickets: Sheet, explanation: Sheet, proof: SlaProof, words: Words) -> Mapping[tuple[int, int], str]:
    """By row and column of the tickets sheet (from 0): the formula that adds up the counted intervals of that worked time."""
    found: dict[tuple[int, int], str] = {}
    ticket, item = tickets.position("ticket"), tickets.position("item")
    rows = {(row[ticket], row[item]): number for number, row in enumerate(tickets.rows)}
    keys = [column.key for column in tickets.columns]
    title = {column.key: f"Explanation[{column.title}]" for column in explanation.columns}
    for each in proof.explanations:
        row, key = rows.get((each.ticket_ref, each.item)), f"{each.metric.value}_worked"
        if row is not None and key in keys:
            found[row, keys.index(key)] = (
                f"=SUMIFS({title['counted']},{title['ticket']},A{row + 2},{title['item']},B{row + 2},"
                f'{title["metric"]},"{words(each.metric.value)}",{title["cycle"]},{longest_cycle(each)})'
            )
    return found


def _named(line: Difference, dispute: DisputeSheet, words: Words) -> Difference:
    """The line with the name of its day in the reader's language."""
    return replace(line, detail=dispute.day_names.get(line.detail, {}).get(words.language, line.detail))


def _difference(line: Difference, zone: ZoneInfo, words: Words) -> tuple[Value, ...]:
    why = words("why_unexplained") if line.cause is None else words(f"why_{line.cause.value}", detail=line.detail)
    return (
        None if line.start is None else line.start.astimezone(zone),
        None if line.end is None else line.end.astimezone(zone),
        line.seconds,
        why.strip(" :"),
        evidence_text(line.evidence, words),
    )


def _figure(difference: FigureDifference, value: object, zone: ZoneInfo, words: Words) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if difference.figure in _DURATIONS and isinstance(value, int):
        return duration(value)
    if difference.figure in ("outcome", "criticality"):
        return words(str(value))
    if difference.figure.endswith("_at"):
        return words.instant(datetime.fromisoformat(str(value)).astimezone(zone), seconds=True)
    if difference.figure == "compliance":
        return words.percent(float(str(value)))
    return str(value)


def _column(words: Words, key: str, kind: Kind, width: int, **places: str) -> Column:
    return Column(key, words(f"col_{key}", **places), kind, width, words(f"mean_{key}"))
