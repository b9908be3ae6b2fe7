"""The SLA PDF: one page for a manager, then breaches and tickets. reportlab, the same report gives the same bytes."""

from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageBreak, PageTemplate, Spacer

from keyuser.export import sheets
from keyuser.export.files import replacing
from keyuser.export.look import LINE, QUIET, SAMPLE_INK, verdict_of
from keyuser.export.marks import colour
from keyuser.export.paper_text import BOLD, REGULAR, REPLACEMENT, PaperText, width_of
from keyuser.export.pdf_blocks import Facts, Heading, SampleNotice, Sentence
from keyuser.export.pdf_explanation import explained
from keyuser.export.pdf_front import Bars, BarsKey, Finding, Findings, Headline
from keyuser.export.pdf_rows import breaches_table, tickets_table
from keyuser.export.proof_sheets import closing_facts, proof_notes
from keyuser.export.words import Words, words_in
from keyuser.records import Measure, SlaReport, SlaRow
from keyuser.records.progress import Progress, no_progress
from keyuser.sla.proof import SlaProof

_MARGIN = 45.0
_WIDTH = A4[0] - 2 * _MARGIN
_TOP, _BOTTOM = 56.0, 50.0
_HEIGHT = A4[1] - _TOP - _BOTTOM
#: The most lines of each list on page one, and what stands around them: heading, "and n more", space.
_FINDINGS, _AROUND_FINDINGS = 6, 54.0
_BARS_ACROSS = 2
_FOOTER_WIDTH = 200
#: Client and vendor.
_WIDE_FACTS = 2
#: A heading stands on a page only with at least the beginning of what it heads.
_HEADED = 110.0


def write_sla_pdf(
    report: SlaReport,
    target: Path,
    language: str = "en",
    progress: Progress = no_progress,
    proof: SlaProof | None = None,
) -> None:
    """Writes the PDF, with why each breach is one where there is a ``proof``.

    ``MachineError`` where the file cannot be written, ``InputError`` for an unknown language.
    """
    words = words_in(language)
    text = PaperText()
    story = _Story(report, words, text, proof or SlaProof()).flowables(progress)
    with replacing(target) as temporary:
        frame = Frame(_MARGIN, _BOTTOM, _WIDTH, _HEIGHT, 0, 0, 0, 0)
        margins = _Margins(report, words, text, progress)
        document = BaseDocTemplate(
            str(temporary),
            pagesize=A4,
            pageTemplates=[PageTemplate("page", [frame], onPage=margins.draw)],
            title=text(f"{words('sla_report')}: {report.vendor_name}, {sheets.period(report, words)}"),
            author=text(report.client_name),
            subject=text(report.contract.name),
            keywords=[words("sample_word")] if report.contract.sample else [],
            creator="keyuser",
            producer="keyuser",
            lang=language,
            invariant=1,
            pageCompression=1,
        )
        document.build(story, canvasmaker=_CountedCanvas)


class _CountedCanvas(Canvas):
    """Writes "page x of y" when the number of pages is known: each footer shows a form that is defined at the end."""

    words: Words

    def save(self) -> None:
        """Closes the document."""
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.beginForm(_footer_form(page), lowerx=-_FOOTER_WIDTH, lowery=-4, upperx=1, uppery=12)
            self.setFont(REGULAR, _Margins.SIZE)
            self.setFillColor(colour(QUIET))
            self.drawRightString(0, 0, self.words("page_of", page=page, pages=pages))
            self.endForm()
        super().save()


def _footer_form(page: int) -> str:
    return f"page_number_{page}"


class _Margins:
    """What stands above and below every page."""

    SIZE = 7.4

    def __init__(self, report: SlaReport, words: Words, text: PaperText, progress: Progress) -> None:
        self._report, self._words, self._progress = report, words, progress
        self._sample = words("sample_word") if report.contract.sample else ""
        side = _WIDTH / 2 - width_of(self._sample, BOLD, 8) / 2 - 10
        contract = f"{report.contract.name}, {words('version', version=report.contract.version)}"
        self._left = text.line(contract, REGULAR, self.SIZE, side)
        self._right = text.line(sheets.period(report, words), REGULAR, self.SIZE, side)
        computed = words.instant(report.computed_at.astimezone(sheets.zone_of(report)))
        parties = f"{words('computed_at')} {computed} · {report.client_name} · {report.vendor_name}"
        self._foot = text.line(parties, REGULAR, self.SIZE, _WIDTH - 110)

    def draw(self, canvas: Any, document: Any) -> None:
        """Called by reportlab for each page before its content."""
        page = document.page
        self._progress(page, None, self._words("writing_pdf"))
        if page == 1:
            at = self._report.computed_at.astimezone(UTC)
            canvas.words = self._words
            canvas.setDateFormatter(lambda *_now: at.strftime("D:%Y%m%d%H%M%S+00'00'"))
            canvas.setViewerPreference("DisplayDocTitle", "true")
            canvas.showOutline()
        top, right = A4[1] - 34, A4[0] - _MARGIN
        canvas.setFont(REGULAR, self.SIZE)
        canvas.setFillColor(colour(QUIET))
        canvas.drawString(_MARGIN, top, self._left)
        canvas.drawRightString(right, top, self._right)
        canvas.drawString(_MARGIN, 28, self._foot)
        canvas.saveState()
        canvas.translate(right, 28)
        canvas.doForm(_footer_form(page))
        canvas.restoreState()
        if self._sample:
            canvas.setFont(BOLD, 8)
            canvas.setFillColor(colour(SAMPLE_INK))
            canvas.drawCentredString(A4[0] / 2, top, self._sample)
        canvas.setStrokeColor(colour(LINE))
        canvas.setLineWidth(0.5)
        canvas.line(_MARGIN, top - 6, right, top - 6)
        canvas.line(_MARGIN, 38, right, 38)


class _Story:
    """Puts the report into the order in which it is read."""

    def __init__(self, report: SlaReport, words: Words, text: PaperText, proof: SlaProof) -> None:
        self._report, self._words, self._text, self._proof = report, words, text, proof
        self._zone = sheets.zone_of(report)

    def flowables(self, progress: Progress) -> list[Flowable]:
        """Page one, the tables, and how to read them."""
        story = self._front()
        words, report, text = self._words, self._report, self._text
        if report.rows:
            story.append(PageBreak())
        breaches = sheets.breaches_sheet(report, words)
        if breaches.rows:
            table = breaches_table(breaches, width=_WIDTH, words=words, text=text, progress=progress)
            story += self._table("breaches", table)
        if self._proof.explanations:
            story += [CondPageBreak(_HEADED), Heading(words("why_breached"), "why_breached", _WIDTH, text)]
            story += explained(report, self._proof.explanations, width=_WIDTH, words=words, text=text)
        if report.rows:
            tickets = sheets.tickets_sheet(report, words)
            metrics = report.contract.metrics
            table = tickets_table(tickets, metrics, width=_WIDTH, words=words, text=text, progress=progress)
            story += self._table("tickets", table)
        story += self._notes()
        return story

    def _table(self, key: str, table: Flowable) -> list[Flowable]:
        return [CondPageBreak(_HEADED), Heading(self._words(key), key, _WIDTH, self._text), table, Spacer(0, 18)]

    def _front(self) -> list[Flowable]:
        words, report, text = self._words, self._report, self._text
        story: list[Flowable] = [
            Heading(f"{words('sla_report')}: {report.vendor_name}", "summary", _WIDTH, text, size=20)
        ]
        if report.contract.sample:
            story += [SampleNotice(_WIDTH, words, text), Spacer(0, 10)]
        story += [Facts(sheets.facts(report, words), _WIDE_FACTS, _WIDTH, text), Spacer(0, 10)]
        summaries = sheets.ordered_summaries(report)
        totals = [summary for summary in summaries if summary.criticality is None]
        if totals:
            story += [Headline(totals, _WIDTH, words, text), Spacer(0, 12)]
        if not report.rows:
            return [*story, Sentence(words("no_tickets"), _WIDTH, text, size=10), Spacer(0, 12)]
        groups = [[s for s in summaries if s.metric is metric and s.criticality] for metric in report.contract.metrics]
        groups = [group for group in groups if group]
        if groups:
            story.append(Heading(words("by_criticality"), "by_criticality", _WIDTH, self._text, level=1))
            for first in range(0, len(groups), _BARS_ACROSS):
                story.append(Bars(groups[first : first + _BARS_ACROSS], _BARS_ACROSS, _WIDTH, words, text))
            story += [BarsKey(_WIDTH, words), Spacer(0, 12)]
        room = _HEIGHT - sum(block.height for block in story)
        most_broken, most_open = self._rows_of_findings(room)
        return [*story, *self._broken(most_broken), *self._open(most_open)]

    def _rows_of_findings(self, room: float) -> tuple[int, int]:
        """How many lines of "what broke" and "what is open" page one has room for; at least one of each."""
        rows = int((room - 2 * _AROUND_FINDINGS) // Findings.ROW)
        broken, running = len(sheets.breaches_of(self._report)), len(sheets.open_measures(self._report))
        most_broken = min(_FINDINGS, broken, rows - min(running, rows // 2))
        return max(1, most_broken), max(1, min(_FINDINGS, rows - most_broken))

    def _broken(self, most: int) -> list[Flowable]:
        words = self._words
        breaches = sheets.breaches_of(self._report)
        findings = [
            self._finding(
                breach.row,
                breach.measure,
                "-" if breach.over_by is None else words("over_by", duration=words.long_duration(breach.over_by)),
                words("worked_of", **self._worked(sheets.worked_time(breach.measure), breach.measure.target)),
            )
            for breach in breaches[:most]
        ]
        return self._findings("what_broke", "nothing_broke", findings, len(breaches), "breaches")

    def _open(self, most: int) -> list[Flowable]:
        words = self._words
        measures = sheets.open_measures(self._report)
        findings = []
        for row, measure in measures[:most]:
            left = words.long_duration(max(0, (measure.target or 0) - measure.elapsed))
            due = "" if measure.due_at is None else words.instant(measure.due_at.astimezone(self._zone))
            figure = words("time_left", duration=left)
            findings.append(self._finding(row, measure, figure, words("due_at", instant=due) if due else ""))
        return self._findings("what_is_open", "nothing_open", findings, len(measures), "tickets")

    def _worked(self, worked: int, target: int | None) -> dict[str, str]:
        return {
            "elapsed": self._words.long_duration(worked),
            "target": "-" if target is None else self._words.long_duration(target),
        }

    def _finding(self, row: SlaRow, measure: Measure, figure: str, when: str) -> Finding:
        words = self._words
        kind = f"{words(measure.metric.value)} · {sheets.criticality_word(row.criticality, words)}"
        return Finding(verdict_of(measure), f"{row.ticket_ref} / {row.item}", row.title, kind, figure, when)

    def _findings(
        self, title: str, nothing: str, findings: Sequence[Finding], count: int, table: str
    ) -> list[Flowable]:
        words, text = self._words, self._text
        lines = Findings(findings, _WIDTH, words, text)
        story: list[Flowable] = [
            CondPageBreak(lines.height + 40),
            Heading(f"{words(title)} ({count})", title, _WIDTH, self._text, level=1),
        ]
        if findings:
            story.append(lines)
        else:
            story.append(Sentence(words(nothing), _WIDTH, text, ink=QUIET))
        if count > len(findings):
            more = words("more", count=count - len(findings), table=words(table))
            story += [Spacer(0, 3), Sentence(more, _WIDTH, text, ink=QUIET)]
        return [*story, Spacer(0, 10)]

    def _notes(self) -> list[Flowable]:
        words, text = self._words, self._text
        notes = [*sheets.rules(self._report, words), *proof_notes(self._proof, words)]
        if text.replaced:
            notes.append(words("note_replaced", mark=REPLACEMENT, count=text.replaced))
        if text.shortened:
            notes.append(words("note_shortened"))
        notes += [f"{label}: {value}" for label, value in closing_facts(self._report, self._proof, words)]
        heading = [CondPageBreak(_HEADED), Heading(words("notes"), "notes", _WIDTH, self._text)]
        return [*heading, *(Sentence(note, _WIDTH, text) for note in notes)]
