"""Page one of the SLA PDF, for a manager: the figures, the bars, what broke, what is open. Drawn with vectors, no pictures."""

from collections.abc import Sequence
from dataclasses import dataclass

from keyuser.export.look import HEADER, INK, LINE, LOOKS, PALE, QUIET, WHITE, Verdict
from keyuser.export.marks import colour, draw_mark
from keyuser.export.paper_text import BOLD, REGULAR, PaperText, width_of
from keyuser.export.pdf_blocks import Block, Letters
from keyuser.export.sheets import criticality_word
from keyuser.export.words import Words
from keyuser.records import SlaSummary


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of "what broke" or "what is open": the ticket, its title, the measure, and the figure that matters."""

    verdict: Verdict
    ticket: str
    title: str
    measure: str
    figure: str
    when: str


class Headline(Block):
    """The compliance of each metric as one large figure, always with n."""

    _GAP = 12.0
    _LINE = Letters(REGULAR, 8.2, INK)
    _QUIET = Letters(REGULAR, 7.6, QUIET)

    def __init__(self, totals: Sequence[SlaSummary], width: float, words: Words, text: PaperText) -> None:
        self._totals, self._words, self._text = totals, words, text
        self._each = (width - self._GAP * (len(totals) - 1)) / len(totals)
        self._figure = Letters(BOLD, 30.0 if len(totals) < 3 else 23.0, INK)
        self._details = [self._detail(total) for total in totals]
        super().__init__(width, 74.0 + 10.5 * max(len(lines) for lines in self._details))

    def _detail(self, total: SlaSummary) -> list[str]:
        """Median and 90th percentile, on one line where they fit."""
        words, parts = self._words, []
        if total.median is not None:
            parts.append(words("median_is", duration=words.long_duration(total.median)))
        if total.p90 is not None:
            parts.append(words("p90_is", duration=words.long_duration(total.p90)))
        joined = " · ".join(parts)
        return [joined] if _width(joined, self._QUIET) <= self._each - 22 else parts

    def draw(self) -> None:
        for number, (total, detail) in enumerate(zip(self._totals, self._details, strict=True)):
            x = number * (self._each + self._GAP)
            self.canv.setFillColor(colour(PALE))
            self.canv.rect(x, 0, self._each, self.height, stroke=0, fill=1)
            self.canv.setFillColor(colour(HEADER))
            self.canv.rect(x, 0, 3, self.height, stroke=0, fill=1)
            self._draw_total(total, detail, x + 14)

    def _draw_total(self, total: SlaSummary, detail: Sequence[str], x: float) -> None:
        words, top, n = self._words, self.height, total.met + total.missed
        self.write(x, top - 17, words(total.metric.value), Letters(BOLD, 9.5, HEADER))
        figure = words.percent(total.compliance)
        self.write(x, top - 50, figure, self._figure)
        beside = x + _width(figure, self._figure) + 9
        self.write(beside, top - 37, words("n_is", n=n), Letters(REGULAR, 9, INK))
        self.write(beside, top - 49, words("open_is", count=total.open), Letters(REGULAR, 9, QUIET))
        self.write(x, top - 68, words("headline", met=total.met, n=n), self._LINE)
        for number, line in enumerate(detail):
            self.write(x, top - 79 - 10.5 * number, line, self._QUIET)


class Bars(Block):
    """Compliance per criticality: the whole bar is n, solid what was met, hatched what was missed; the figures beside it."""

    _ROW, _BAR, _GAP, _TITLE = 18.0, 9.5, 24.0, 18.0

    def __init__(
        self, groups: Sequence[Sequence[SlaSummary]], across: int, width: float, words: Words, text: PaperText
    ) -> None:
        rows = max(len(group) for group in groups)
        super().__init__(width, self._TITLE + rows * self._ROW)
        self._groups, self._across, self._words, self._text = groups, across, words, text

    def draw(self) -> None:
        each = (self.width - self._GAP * (self._across - 1)) / self._across
        for number, group in enumerate(self._groups):
            x = number * (each + self._GAP)
            title = self._text.line(self._words(group[0].metric.value), BOLD, 8.6, each)
            self.write(x, self.height - 9, title, Letters(BOLD, 8.6, INK))
            for row, summary in enumerate(group):
                self._draw_bar(summary, x, self.height - self._TITLE - (row + 1) * self._ROW + 5, each)

    def _draw_bar(self, summary: SlaSummary, x: float, y: float, width: float) -> None:
        words, canvas = self._words, self.canv
        n = summary.met + summary.missed
        label, figures = 58.0, 76.0
        name = self._text.line(criticality_word(summary.criticality, words), REGULAR, 8.2, label - 4)
        self.write(x, y + 1.5, name, Letters(REGULAR, 8.2, INK))
        left, length = x + label, width - label - figures
        met = length * summary.met / n if n else 0.0
        canvas.setLineWidth(0.7)
        canvas.setStrokeColor(colour(LINE))
        canvas.rect(left, y, length, self._BAR, stroke=1, fill=0)
        if n and summary.missed:
            self._hatch(left + met, y, length - met)
        if met:
            canvas.setFillColor(colour(LOOKS[Verdict.MET].ink))
            canvas.rect(left, y, met, self._BAR, stroke=0, fill=1)
        self.write_right(left + length + 40, y + 1.5, words.percent(summary.compliance), Letters(BOLD, 8.2, INK))
        self.write_right(x + width, y + 1.5, words("n_is", n=n), Letters(REGULAR, 7.6, QUIET))

    def _hatch(self, x: float, y: float, width: float) -> None:
        canvas = self.canv
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(x, y, width, self._BAR)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.setFillColor(colour(WHITE))
        canvas.rect(x, y, width, self._BAR, stroke=0, fill=1)
        canvas.setStrokeColor(colour(LOOKS[Verdict.MISSED].ink))
        canvas.setLineWidth(1.1)
        at = x - self._BAR
        while at < x + width:
            canvas.line(at, y, at + self._BAR, y + self._BAR)
            at += 3.2
        canvas.restoreState()
        canvas.setStrokeColor(colour(LOOKS[Verdict.MISSED].ink))
        canvas.setLineWidth(0.7)
        canvas.rect(x, y, width, self._BAR, stroke=1, fill=0)


class BarsKey(Block):
    """What solid and hatched mean."""

    def __init__(self, width: float, words: Words) -> None:
        super().__init__(width, 12)
        self._words = words

    def draw(self) -> None:
        x = 0.0
        for verdict in (Verdict.MET, Verdict.MISSED):
            draw_mark(self.canv, verdict, x, 2, 7)
            word = self._words(verdict.value)
            self.write(x + 10, 2.5, word, Letters(REGULAR, 7.6, LOOKS[verdict].ink))
            x += 10 + width_of(word, REGULAR, 7.6) + 4
            self._swatch(verdict, x)
            x += 36

    def _swatch(self, verdict: Verdict, x: float) -> None:
        ink = colour(LOOKS[verdict].ink)
        self.canv.setFillColor(ink)
        self.canv.setStrokeColor(ink)
        self.canv.setLineWidth(0.7)
        solid = verdict is Verdict.MET
        self.canv.rect(x, 2.5, 18, 6, stroke=1, fill=int(solid))
        if not solid:
            for step in range(5):
                self.canv.line(x + step * 3, 2.5, x + step * 3 + 6, 8.5)


class Findings(Block):
    """A few lines, each with mark, ticket, title, measure and the figure that matters."""

    ROW = 25.0
    _LEFT, _RIGHT = 104.0, 200.0

    def __init__(self, findings: Sequence[Finding], width: float, words: Words, text: PaperText) -> None:
        super().__init__(width, self.ROW * len(findings))
        self._findings, self._words, self._text = findings, words, text

    def draw(self) -> None:
        for number, finding in enumerate(self._findings):
            top = self.height - number * self.ROW
            self._draw_finding(finding, top)
            self.canv.setStrokeColor(colour(LINE))
            self.canv.setLineWidth(0.5)
            self.canv.line(0, top - self.ROW, self.width, top - self.ROW)

    def _draw_finding(self, finding: Finding, top: float) -> None:
        word, first, second = self._words(finding.verdict.value), top - 10.5, top - 20.5
        title, quiet = Letters(REGULAR, 8.6, INK), Letters(REGULAR, 7.4, QUIET)
        verdict, figure = Letters(BOLD, 8.4, LOOKS[finding.verdict].ink), Letters(BOLD, 8.4, INK)
        right = min(self._RIGHT, max(_width(finding.figure, figure), _width(finding.when, quiet)) + 1)
        middle, left = self.width - self._LEFT - right - 12, self._LEFT - 16
        draw_mark(self.canv, finding.verdict, 0, top - 11, 8)
        self.write(12, first, self._fit(word, verdict, left), verdict)
        self.write(12, second, self._fit(finding.ticket, quiet, left), quiet)
        self.write(self._LEFT, first, self._fit(finding.title, title, middle), title)
        self.write(self._LEFT, second, self._fit(finding.measure, quiet, middle), quiet)
        self.write_right(self.width, first, self._fit(finding.figure, figure, right), figure)
        self.write_right(self.width, second, self._fit(finding.when, quiet, right), quiet)

    def _fit(self, content: str, letters: Letters, width: float) -> str:
        return self._text.line(content, letters.font, letters.size, width)


def _width(content: str, letters: Letters) -> float:
    return width_of(content, letters.font, letters.size)
