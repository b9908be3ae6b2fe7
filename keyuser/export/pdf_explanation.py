"""Why each breach is one, on paper: a bar over the life of the clock, and its intervals as lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from keyuser.export.look import INK, LINE, LOOKS, PALE, QUIET, Verdict, verdict_of
from keyuser.export.marks import colour, draw_mark
from keyuser.export.paper_text import BOLD, REGULAR, PaperText
from keyuser.export.pdf_blocks import Block, Letters, Sentence
from keyuser.export.pdf_table import PaperCell, PaperColumn, record_table
from keyuser.export.proof_sheets import DayNames, evidence_text, reason
from keyuser.export.sheets import zone_of
from keyuser.export.words import Words, duration
from keyuser.records import ClockInterval, Explanation, Label, SlaReport

#: Breaches that are explained on paper, and the intervals of each; the workbook has them all.
MOST_ON_PAPER = 40
MOST_LINES = 30
_HEADED = 120.0
_WHEN, _LABEL, _TIME = 96.0, 84.0, 62.0


@dataclass(frozen=True, slots=True)
class _Paper:
    """What every explanation is written on."""

    width: float
    names: DayNames
    zone: ZoneInfo
    words: Words
    text: PaperText


def explained(
    report: SlaReport, explanations: Sequence[Explanation], *, width: float, words: Words, text: PaperText
) -> list[Flowable]:
    """The blocks of the first breaches, the most critical first."""
    paper = _Paper(width, DayNames(report.contract.calendar, words.language), zone_of(report), words, text)
    story: list[Flowable] = []
    for explanation in explanations[:MOST_ON_PAPER]:
        story += [
            CondPageBreak(_HEADED),
            ExplanationBar(explanation, paper),
            Spacer(0, 4),
            *_lines(explanation, paper),
            Spacer(0, 14),
        ]
    if len(explanations) > MOST_ON_PAPER:
        more = words("more", count=len(explanations) - MOST_ON_PAPER, table=words("explanation"))
        story += [Sentence(more, width, text, ink=QUIET), Spacer(0, 12)]
    return story


class ExplanationBar(Block):
    """Whose clock it is, and a bar from its start to its end: counted solid, paused a thin line, outside hours empty, and a mark
    where the target was used up."""

    _BAR, _TOP = 9.0, 26.0

    def __init__(self, explanation: Explanation, paper: _Paper) -> None:
        super().__init__(paper.width, self._TOP + self._BAR + 12)
        self._explanation, self._zone, self._words, self._text = explanation, paper.zone, paper.words, paper.text

    def draw(self) -> None:
        found, words = self._explanation, self._words
        verdict, measure = verdict_of(found.measure), found.measure
        bold, quiet = Letters(BOLD, 8.8, INK), Letters(REGULAR, 7.4, QUIET)
        draw_mark(self.canv, verdict, 0, self.height - 11, 8)
        head = f"{found.ticket_ref} / {found.item} · {words(found.metric.value)} · {words(verdict.value)}"
        self.write(12, self.height - 10, self._text.line(head, BOLD, 8.8, self.width * 0.6), bold)
        worked = duration(max(measure.elapsed, measure.longest))
        target = "-" if measure.target is None else duration(measure.target)
        self.write_right(self.width, self.height - 10, words("worked_of", elapsed=worked, target=target), bold)
        calendar = f"{found.calendar}, {words('version', version=found.calendar_version)}"
        self.write(12, self.height - 20, self._text.line(calendar, REGULAR, 7.4, self.width - 12), quiet)
        if found.intervals:
            self._draw_bar(found.intervals)

    def _draw_bar(self, intervals: Sequence[ClockInterval]) -> None:
        begin, end = intervals[0].start, intervals[-1].end
        whole = max((end - begin).total_seconds(), 1.0)
        bottom = self.height - self._TOP - self._BAR

        def place(at: datetime) -> float:
            return self.width * (at - begin).total_seconds() / whole

        canvas = self.canv
        canvas.setFillColor(colour(PALE))
        canvas.rect(0, bottom, self.width, self._BAR, stroke=0, fill=1)
        for interval in intervals:
            left, right = place(interval.start), place(interval.end)
            if interval.label is Label.COUNTED:
                canvas.setFillColor(colour(LOOKS[Verdict.RUNNING].ink))
                canvas.rect(left, bottom, max(right - left, 0.3), self._BAR, stroke=0, fill=1)
            elif interval.label in (Label.PAUSED, Label.EXCLUDED):
                canvas.setFillColor(colour(LINE))
                canvas.rect(left, bottom + self._BAR / 3, right - left, self._BAR / 3, stroke=0, fill=1)
        crossed = self._explanation.crossed_at
        quiet = Letters(REGULAR, 6.8, QUIET)
        self.write(0, bottom - 8, self._moment(begin), quiet)
        self.write_right(self.width, bottom - 8, self._moment(end), quiet)
        if crossed is not None and begin <= crossed <= end:
            at = place(crossed)
            canvas.setStrokeColor(colour(LOOKS[Verdict.MISSED].ink))
            canvas.setLineWidth(1.4)
            canvas.line(at, bottom - 2, at, bottom + self._BAR + 2)
            inside = min(max(at, 170.0), self.width - 170.0)
            self.write(inside - 34, bottom - 8, self._moment(crossed), Letters(BOLD, 6.8, LOOKS[Verdict.MISSED].ink))

    def _moment(self, at: datetime) -> str:
        return self._words.instant(at.astimezone(self._zone), seconds=True)


def _lines(explanation: Explanation, paper: _Paper) -> list[Flowable]:
    zone, words = paper.zone, paper.words
    places = {"zone": str(zone)}
    columns = [
        PaperColumn(words("col_from", **places), _WHEN),
        PaperColumn(words("col_to", **places), _WHEN),
        PaperColumn(words("col_label"), _LABEL),
        PaperColumn(words("col_counted"), _TIME),
        PaperColumn(words("col_why"), paper.width - 2 * _WHEN - _LABEL - _TIME),
    ]
    rows = []
    for interval in explanation.intervals[:MOST_LINES]:
        counted = interval.label is Label.COUNTED
        left_out = duration(interval.seconds) if interval.seconds and not counted else ""
        rows.append(
            [
                PaperCell(words.instant(interval.start.astimezone(zone), seconds=True)),
                PaperCell(words.instant(interval.end.astimezone(zone), seconds=True)),
                PaperCell(words(f"label_{interval.label.value}"), left_out, bold=counted),
                PaperCell(duration(interval.seconds), f"= {duration(interval.total)}", bold=True)
                if counted
                else PaperCell(""),
                PaperCell(reason(interval, paper.names, zone, words), evidence_text(interval.evidence, words)),
            ]
        )
    story: list[Flowable] = [record_table(columns, rows, paper.text, lambda _done, _total: None)]
    more = len(explanation.intervals) - len(rows)
    if more > 0:
        story.append(Sentence(words("more_intervals", count=more), paper.width, paper.text, ink=QUIET))
    return story
