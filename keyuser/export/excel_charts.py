"""Native charts of the workbook, with the values they show stored beside the references (previews do not compute)."""

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RichTextProperties
from openpyxl.utils import get_column_letter, quote_sheetname

from keyuser.export.look import HEADER, INK, LINE, LOOKS, WHITE, Verdict
from keyuser.export.sheets import Sheet, Value
from keyuser.export.words import Words
from keyuser.records import Metric

#: Rows of the sheet that a chart covers.
CHART_ROWS = 16

# Solid, hatched and dotted, so that the series differ without colour.
_SERIES = (("met", Verdict.MET, None), ("missed", Verdict.MISSED, "wdUpDiag"), ("open", Verdict.RUNNING, "pct25"))


_HIDE_ZERO = "0;;;"


def own_number_formats(part: bytes) -> bytes:
    """A chart's XML whose labels use their own number format; openpyxl cannot say so and readers then take the cells'."""
    code = f'formatCode="{_HIDE_ZERO}"'.encode()
    return part.replace(code + b"/>", code + b' sourceLinked="0"/>')


def metric_chart(sheet: Sheet, rows: Sequence[tuple[Value, ...]], start: int, metric: Metric, words: Words) -> Any:
    """Met, missed and open per criticality as stacked bars; ``rows`` stand on the page from row ``start``."""
    chart: Any = BarChart()
    chart.type = "bar"
    chart.grouping = "stacked"
    chart.overlap = 100
    chart.gapWidth = 45
    chart.width, chart.height = 18.0, 7.6
    chart.title = words("tickets_chart", metric=words(metric.value))
    for run in chart.title.tx.rich.p[0].r:
        run.rPr = _letters(1200, HEADER, bold=True)
    chart.title.overlay = False
    chart.legend.position = "b"
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=LINE, w=6350))
    chart.y_axis.number_format = "0"
    chart.y_axis.crosses = "max"
    for order, (key, verdict, pattern) in enumerate(_SERIES):
        series = _series(sheet, rows, start, key)
        series.idx = series.order = order
        series.spPr = _bar(LOOKS[verdict].ink, pattern)
        chart.series.append(series)
    return chart


def _series(sheet: Sheet, rows: Sequence[tuple[Value, ...]], start: int, key: str) -> Any:
    """The counts of one column by criticality, with labels where a count is not zero."""
    page = quote_sheetname(sheet.title)
    value_at, name_at = sheet.position(key), sheet.position("criticality")
    end = start + len(rows) - 1

    def reference(index: int) -> str:
        letter = get_column_letter(index + 1)
        return f"{page}!${letter}${start}:${letter}${end}"

    counts = NumData(ptCount=len(rows), pt=[NumVal(idx=i, v=str(row[value_at])) for i, row in enumerate(rows)])
    names = StrData(ptCount=len(rows), pt=[StrVal(idx=i, v=str(row[name_at])) for i, row in enumerate(rows)])
    labels = DataLabelList(
        showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False, numFmt=_HIDE_ZERO
    )
    labels.spPr = GraphicalProperties(solidFill=WHITE)
    text = Paragraph(pPr=ParagraphProperties(defRPr=_letters(900, INK)))
    labels.txPr = RichText(RichTextProperties(), p=[text])
    return Series(
        val=NumDataSource(numRef=NumRef(f=reference(value_at), numCache=counts)),
        cat=AxDataSource(strRef=StrRef(f=reference(name_at), strCache=names)),
        tx=SeriesLabel(v=sheet.columns[value_at].title),
        dLbls=labels,
        invertIfNegative=False,
    )


def _bar(colour: str, pattern: Any) -> Any:
    line = LineProperties(solidFill=colour, w=9525)
    if pattern is None:
        return GraphicalProperties(solidFill=colour, ln=line)
    ink: Any = ColorChoice(srgbClr=colour)  # type: ignore[arg-type]  # takes RRGGBB; the stubs want its own class
    paper: Any = ColorChoice(srgbClr=WHITE)  # type: ignore[arg-type]
    return GraphicalProperties(pattFill=PatternFillProperties(prst=pattern, fgClr=ink, bgClr=paper), ln=line)


def _letters(size: int, colour: str, *, bold: bool = False) -> Any:
    return CharacterProperties(sz=size, b=bold, solidFill=colour)
