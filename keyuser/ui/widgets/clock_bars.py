"""Cells of the SLA table: a clock as mark, bar and words; a criticality as icon and word; the header above them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keyuser.records import Measure, Outcome
from keyuser.ui import icons, theme, words
from keyuser.ui.models import sla_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.records_model import RECORD
from keyuser.ui.models.sla_table import MEASURE, Column
from keyuser.ui.widgets import badge as badges
from keyuser.ui.widgets import chart
from keyuser.ui.widgets.canvas import Canvas

_BAR = 56
_Index = QModelIndex | QPersistentModelIndex


class SlaCells(QStyledItemDelegate):
    """Paints every cell of a ``SlaTable``, so that all share one ground, one base line and one padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(80, option.fontMetrics.height() + 2 * theme.TIGHT + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        look = theme.colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = look.selected if selected else look.base
        rect = option.rect
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        canvas = Canvas(painter, option.font, look, ground)
        body = rect.adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
        measure: Measure | None = index.data(MEASURE)
        if measure is not None:
            _clock(canvas, measure, body)
        elif index.column() == Column.CRITICALITY:
            level = index.data(RECORD).criticality
            glyph = icons.glyph_of_criticality(level)
            badges.paint(
                canvas, body.left(), body.center().y(), Badge(words.criticality(level), glyph, level.value, True)
            )
        else:
            right = index.column() == Column.REPORTS
            tone = "text" if index.column() in (Column.TITLE, Column.TICKET) else "quiet"
            canvas.line(body, str(index.data(Qt.ItemDataRole.DisplayRole)), tone, right=right)
        painter.restore()


class FlatHeader(QHeaderView):
    """Words above the columns, in line with the cells; an arrow where the table is sorted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + theme.SNUG)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme.colours(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(look.base))
        painter.setPen(QColor(look.edge))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        canvas = Canvas(painter, self.font(), look, look.base)
        body = rect.adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        side = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(side is not None and side & Qt.AlignmentFlag.AlignRight)
        chosen = self.isSortIndicatorShown() and section == self.sortIndicatorSection()
        if chosen:
            width = 10
            x = (
                body.right() - width
                if right
                else min(body.right() - width, body.left() + canvas.width(text) + theme.HAIR)
            )
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            glyph = "up" if up else "unfold"
            icons.paint(painter, QRect(x, body.center().y() - 4, width, width), glyph, look.text)
            body.setRight(body.right() - (width + theme.HAIR if right else 0))
        canvas.line(body, text, "text" if chosen else "quiet", size=theme.SMALL, right=right)
        painter.restore()


def clock_width(text: int) -> int:
    """The room that a clock's column wants beside so wide a text."""
    return 2 * theme.TIGHT + 13 + theme.TIGHT + _BAR + theme.TIGHT + text + 2


def _clock(canvas: Canvas, measure: Measure, body: QRect) -> None:
    """Mark, bar of what is used of the target, and the two amounts; an open clock is bold where it needs the user."""
    look = sla_words.verdict_badge(measure)
    colour = getattr(canvas.look, look.tone)
    icons.paint(canvas.painter, QRect(body.left(), body.center().y() - 6, 13, 13), look.glyph, colour)
    left = body.left() + 13 + theme.TIGHT
    if measure.target is None:
        canvas.line(QRect(left, body.top(), body.right() - left, body.height()), look.word, "quiet")
        return
    strip = QRectF(left, body.center().y() - 2, _BAR, 5)
    chart.bar(canvas, strip, measure.elapsed / measure.target, colour)
    left += _BAR + theme.TIGHT
    open_ = measure.outcome in (Outcome.OVERDUE, Outcome.RUNNING) and look.tone != "quiet"
    room = QRect(left, body.top(), body.right() - left + 1, body.height())
    canvas.line(room, sla_words.used_of(measure), look.tone if open_ else "quiet", size=theme.SMALL, bold=open_)
