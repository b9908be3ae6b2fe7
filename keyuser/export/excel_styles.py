"""Cell styles, number formats and print set-up of the workbooks."""

from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from keyuser.export.cell_text import CellText
from keyuser.export.look import HEADER, INK, LINE, LOOKS, QUIET, SAMPLE_FILL, SAMPLE_INK, WHITE, Verdict
from keyuser.export.sheets import Kind, period
from keyuser.export.words import Words
from keyuser.records import SlaReport
from keyuser.sla.proof import SlaProof

FONT = "Calibri"

_NUMBERS = (Kind.INTEGER, Kind.PERCENT, Kind.DURATION)
_PAPER_A4 = "9"
_HEADING_PART = 70


@dataclass(frozen=True, slots=True)
class Edition:
    """What every page of one workbook shares: the report, the reader's words, the guard of its texts, the report's proof."""

    report: SlaReport
    words: Words
    text: CellText
    proof: SlaProof


def shown(verdict: Verdict, words: Words) -> str:
    """Symbol and word, as they stand in a cell; formulas and conditional formats compare with exactly this."""
    return f"{LOOKS[verdict].symbol} {words(verdict.value)}"


def style_of(kind: Kind, *, total: bool = False) -> str:
    """The name of the style for values of this kind."""
    return f"keyuser {kind.value} total" if total else f"keyuser {kind.value}"


def heading_of(kind: Kind) -> str:
    """The name of the style for the heading of such a column: aligned as its values are."""
    return "keyuser header right" if kind in _NUMBERS else "keyuser header"


def add_styles(book: Workbook, words: Words) -> None:
    """Registers the named styles, so that a reader can change one and see all its cells follow."""
    formats = {
        Kind.TEXT: ("@", "left"),
        Kind.ID: ("@", "left"),
        Kind.INTEGER: ("0", "right"),
        Kind.PERCENT: ("0.0%", "right"),
        Kind.DURATION: ("[h]:mm:ss", "right"),
        Kind.INSTANT: (f"{words.excel_date} hh:mm", "left"),
        Kind.MOMENT: (f"{words.excel_date} hh:mm:ss", "left"),
        Kind.VERDICT: ("@", "left"),
    }
    line, rule = Border(bottom=Side("hair", color=LINE)), Border(top=Side("thin", color=HEADER))
    for kind, (number_format, side) in formats.items():
        wrap = kind in (Kind.TEXT, Kind.ID)
        alignment = Alignment(horizontal=side, vertical="top", wrap_text=wrap, indent=1)
        for total in (False, True):
            style = NamedStyle(
                style_of(kind, total=total), Font(FONT, 11, bold=total, color=INK), number_format=number_format
            )
            style.alignment, style.border = alignment, rule if total else line
            book.add_named_style(style)
    for kind in (Kind.TEXT, Kind.INTEGER):
        right = kind in _NUMBERS
        style = NamedStyle(heading_of(kind), Font(FONT, 11, bold=True, color=WHITE), PatternFill("solid", HEADER))
        style.alignment = Alignment("right" if right else "left", "center", wrap_text=True, indent=1)
        book.add_named_style(style)
    book.add_named_style(NamedStyle("keyuser title", Font(FONT, 20, bold=True, color=HEADER)))
    book.add_named_style(NamedStyle("keyuser section", Font(FONT, 13, bold=True, color=HEADER)))
    book.add_named_style(NamedStyle("keyuser label", Font(FONT, 11, color=QUIET), number_format="@"))
    book.add_named_style(NamedStyle("keyuser fact", Font(FONT, 11, bold=True, color=INK), number_format="@"))
    book.add_named_style(NamedStyle("keyuser note", Font(FONT, 10, color=QUIET), number_format="@"))
    book.add_named_style(
        NamedStyle(
            "keyuser sample",
            Font(FONT, 12, bold=True, color=SAMPLE_INK),
            PatternFill("solid", SAMPLE_FILL),
            number_format="@",
        )
    )


def print_setup(page: Any, edition: Edition) -> None:
    """Landscape A4, as wide as the page, with contract and period above and "page x of y" below."""
    report, words, text = edition.report, edition.words, edition.text
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _PAPER_A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.9, 0.7
    page.page_margins.header = page.page_margins.footer = 0.4
    head, foot = page.HeaderFooter.oddHeader, page.HeaderFooter.oddFooter
    head.left.text = _printed(report.contract.name, text)
    head.right.text = _printed(period(report, words), text)
    if report.contract.sample:
        head.center.text = _printed(words("sample_word"), text)
    foot.left.text = _printed(words("sla_report"), text)
    foot.right.text = words("page_of", page="&P", pages="&N")


def _printed(content: str, text: CellText) -> str:
    """One short line for the page's margin, where "&" begins a command and Excel allows 255 characters for all three parts."""
    line = " ".join(text(content).split())
    return (line if len(line) <= _HEADING_PART else line[: _HEADING_PART - 1] + "…").replace("&", "&&")
