"""The first sheet of the SLA workbook: who and when, compliance with live formulas, charts.

The formulas count over the Tickets table. openpyxl writes a formula without its value, and a preview, a phone or a script
would show nothing: ``with_values`` puts the values that keyuser computed beside the formulas. A spreadsheet recomputes them
on opening; where the two differ, somebody changed the tickets.
"""

from itertools import groupby
from typing import Any

from lxml import etree
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import DataBar, FormatObject, Rule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.formula import ArrayFormula

from keyuser.export.excel_charts import CHART_ROWS, metric_chart
from keyuser.export.excel_styles import Edition, heading_of, print_setup, shown, style_of
from keyuser.export.look import BROKEN, FINISHED, LOOKS, OPEN, Verdict
from keyuser.export.proof_sheets import closing_facts, proof_notes
from keyuser.export.sheets import Kind, Sheet, facts, ordered_summaries, rules
from keyuser.records import SlaSummary

_SECONDS_OF_A_DAY = 86_400
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_WIDTHS = (26, 22, 13, 13, 13, 15, 13, 15, 8, 15, 14, 14, 18)
_CHART_COLUMNS = ("A", "G")


class SummarySheet:
    """Writes the summary page and remembers the value of each formula by its coordinate."""

    def __init__(self, edition: Edition, sheet: Sheet, tickets: Sheet) -> None:
        self.sheet = sheet
        self._edition = edition
        self._report = edition.report
        self._tickets = tickets
        self._words = edition.words
        self._text = edition.text
        self._values: dict[str, float | str] = {}
        self._page: Any = None
        self._row = 0

    def write(self, page: Any) -> None:
        """Fills the page from top to bottom."""
        self._page = page
        words = self._words
        for index, width in enumerate(_WIDTHS, 1):
            page.column_dimensions[get_column_letter(index)].width = width
        page.sheet_view.showGridLines = False
        print_setup(page, self._edition)
        page.page_setup.fitToHeight = 1
        self._append((f"{words('sla_report')}: {self._report.vendor_name}", "title"))
        if self._report.contract.sample:
            notice = f"{words('sample_word')}. {words('sample_notice')}"
            self._append((notice, "sample"), *(("", "sample"),) * (len(self.sheet.columns) - 1))
        self._append()
        for label, value in (*facts(self._report, words), *closing_facts(self._report, self._edition.proof, words)):
            self._append((label, "label"), (value, "fact"))
        self._append()
        self._append((words("compliance"), "section"))
        first = self._table()
        if not self._report.rows:
            self._append((words("no_tickets"), "note"))
        self._charts(first)
        self._append((words("notes"), "section"))
        proven = proof_notes(self._edition.proof, words)
        for note in (*rules(self._report, words), words("rule_formulas"), *proven, *self._text.notes()):
            self._append((note, "note"))

    def with_values(self, part: bytes) -> bytes:
        """The worksheet's XML with the stored value of each formula."""
        root = etree.fromstring(part)
        for cell in root.iter(f"{_MAIN}c"):
            if cell.find(f"{_MAIN}f") is None:
                continue
            value = self._values[cell.get("r")]
            holder = cell.find(f"{_MAIN}v")
            if holder is None:
                holder = etree.SubElement(cell, f"{_MAIN}v")
            if isinstance(value, str):
                cell.set("t", "str")
            holder.text = value if isinstance(value, str) else repr(value)
        patched: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return patched

    def _append(self, *cells: tuple[str, str]) -> None:
        """Adds one row of texts with their styles."""
        self._row += 1
        row = []
        for value, style in cells:
            cell: Any = WriteOnlyCell(self._page, self._text(value))
            cell.data_type = "s"
            cell.style = style if style.startswith("keyuser") else f"keyuser {style}"
            row.append(cell)
        self._page.append(row)

    def _table(self) -> int:
        """The compliance table; returns the number of its first row under the heading."""
        self._page.row_dimensions[self._row + 1].height = 45
        self._append(*((column.title, heading_of(column.kind)) for column in self.sheet.columns))
        first = self._row + 1
        for summary, values in zip(ordered_summaries(self._report), self.sheet.rows, strict=True):
            self._row += 1
            formulas = self._formulas(summary)
            cells = []
            for index, (column, value) in enumerate(zip(self.sheet.columns, values, strict=True), 1):
                cell = self._figure(index, column.kind, value, formulas.get(column.key))
                cell.style = style_of(column.kind, total=summary.criticality is None)
                cells.append(cell)
            self._page.append(cells)
        if self._row >= first:
            letter = get_column_letter(self.sheet.position("compliance") + 1)
            bar = Rule(type="dataBar", dataBar=_full_bar())
            self._page.conditional_formatting.add(f"{letter}{first}:{letter}{self._row}", bar)
        self._append()
        return first

    def _figure(self, index: int, kind: Kind, value: Any, formula: str | None) -> Any:
        cell: Any = WriteOnlyCell(self._page)
        stored = "-" if value is None else value / _SECONDS_OF_A_DAY if kind is Kind.DURATION else value
        coordinate = f"{get_column_letter(index)}{self._row}"
        if formula is None:
            cell.value = stored
            if isinstance(stored, str):
                cell.data_type = "s"
        else:
            self._values[coordinate] = stored
            cell.value = ArrayFormula(coordinate, formula) if "SMALL(" in formula else formula
        return cell

    def _formulas(self, summary: SlaSummary) -> dict[str, str]:
        """Live formulas by column key; each is computed from the Tickets table or from its own row."""
        row = self._row
        at = {column.key: f"{get_column_letter(index)}{row}" for index, column in enumerate(self.sheet.columns, 1)}
        verdicts = self._column(summary.metric.value)
        criticality = self._column("criticality")
        only = "" if summary.criticality is None else f"{criticality},{at['criticality']},"

        def count(*wanted: Verdict) -> str:
            return "+".join(f"COUNTIFS({only}{verdicts},{self._quoted(verdict)})" for verdict in wanted)

        number = count(*FINISHED)
        finished = "+".join(f"({verdicts}={self._quoted(verdict)})" for verdict in FINISHED)
        finished = f"({finished})"
        if summary.criticality is not None:
            finished += f"*({criticality}={at['criticality']})"
        worked = self._column(f"{summary.metric.value}_worked")

        def rank(tenths: int) -> str:
            # Whole tenths: 0.9*n is not exact in binary.
            return f'=IF({number}=0,"-",SMALL(IF({finished},{worked}),ROUNDUP(({number})*{tenths}/10,0)))'

        return {
            "met": f"={count(Verdict.MET)}",
            "missed": f"={count(*BROKEN)}",
            "overdue": f"={count(Verdict.OVERDUE)}",
            "open": f"={count(*OPEN)}",
            "no_reply": f"={count(Verdict.NO_REPLY)}",
            "n": f"={at['met']}+{at['missed']}",
            "mean": self._mean(number, only, verdicts, worked),
            "compliance": f'=IF({at["n"]}=0,"-",{at["met"]}/{at["n"]})',
            "median": rank(5),
            "p90": rank(9),
        }

    def _mean(self, number: str, only: str, verdicts: str, worked: str) -> str:
        """Whole seconds, half a second up; the millionth makes up for what binary fractions of a day lose."""
        total = "+".join(f"SUMIFS({worked},{only}{verdicts},{self._quoted(verdict)})" for verdict in FINISHED)
        rounded = f"ROUND(({total})*{_SECONDS_OF_A_DAY}/({number})+0.000001,0)/{_SECONDS_OF_A_DAY}"
        return f'=IF({number}=0,"-",{rounded})'

    def _column(self, key: str) -> str:
        """A structured reference; the titles used here hold no character that it would have to escape (a test looks)."""
        return f"Tickets[{self._tickets.columns[self._tickets.position(key)].title}]"

    def _quoted(self, verdict: Verdict) -> str:
        return f'"{shown(verdict, self._words)}"'

    def _charts(self, first: int) -> None:
        """One chart per metric that has anything to show, two side by side, over rows left free for them."""
        row, drawn, top = first, 0, self._row + 1
        pairs = zip(ordered_summaries(self._report), self.sheet.rows, strict=True)
        for metric, group in groupby(pairs, lambda pair: pair[0].metric):
            of_metric = list(group)
            bars = [values for summary, values in of_metric if summary.criticality is not None]
            if bars and any(summary.met + summary.missed + summary.open for summary, _ in of_metric):
                start = row + len(of_metric) - len(bars)
                chart = metric_chart(self.sheet, bars, start, metric, self._words)
                across, down = drawn % len(_CHART_COLUMNS), drawn // len(_CHART_COLUMNS)
                self._page.add_chart(chart, f"{_CHART_COLUMNS[across]}{top + down * CHART_ROWS}")
                drawn += 1
            row += len(of_metric)
        for _ in range(-(-drawn // len(_CHART_COLUMNS)) * CHART_ROWS):
            self._append()


def _full_bar() -> DataBar:
    """A bar of 0 to 100 % behind the figure."""
    ends = [FormatObject(type="num", val=0), FormatObject(type="num", val=1)]
    return DataBar(cfvo=ends, color="FF" + LOOKS[Verdict.MET].fill, minLength=0, maxLength=100)
