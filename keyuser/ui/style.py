"""A small proxy over Fusion: flat buttons with round corners, hair lines, slim scroll bars. Everything else is native."""

import time

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionToolButton,
    QWidget,
)

from keyuser.ui import icons, theme

_SCROLL_BAR = 10
#: How long the piece of an endless progress bar takes to and fro.
_SWEEP_SECONDS = 1.6
_METRICS = {
    QStyle.PixelMetric.PM_ButtonMargin: 14,
    QStyle.PixelMetric.PM_ScrollBarExtent: _SCROLL_BAR,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: 32,
    QStyle.PixelMetric.PM_SplitterWidth: 7,
    QStyle.PixelMetric.PM_ButtonIconSize: theme.ICON,
    QStyle.PixelMetric.PM_SmallIconSize: theme.ICON,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
    QStyle.PixelMetric.PM_LayoutHorizontalSpacing: theme.TIGHT,
    QStyle.PixelMetric.PM_LayoutVerticalSpacing: theme.TIGHT,
}
_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag


class KeyuserStyle(QProxyStyle):
    """The look that the palette alone cannot give."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        return _METRICS.get(metric) or super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - Qt's name
    ) -> int:
        if hint is QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Primitive.PE_PanelButtonCommand and isinstance(option, QStyleOptionButton):
            _button(option, painter)
        elif element in (_Primitive.PE_PanelLineEdit, _Primitive.PE_FrameLineEdit):
            _field(option, painter)
        elif element is _Primitive.PE_FrameFocusRect:
            if option.state & _State.State_KeyboardFocusChange:
                _outline(option, painter)
        elif element is _Primitive.PE_Frame:
            _frame(option, painter)
        elif element is _Primitive.PE_IndicatorCheckBox:
            _check_box(option, painter)
        elif element is _Primitive.PE_IndicatorRadioButton:
            _radio_button(option, painter)
        elif element is _Primitive.PE_FrameDefaultButton:
            return
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.ControlElement.CE_Splitter:
            _splitter(option, painter)
        elif element is QStyle.ControlElement.CE_ProgressBar and isinstance(option, QStyleOptionProgressBar):
            _progress_bar(option, painter)
        elif element is QStyle.ControlElement.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            if _is_primary(option) and option.state & _State.State_Enabled:
                option.palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.colours(option.palette).on_accent))
            super().drawControl(element, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            _scroll_bar(option, painter)
        elif control is QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            _spin_box(self, option, painter, widget)
        elif (
            control is QStyle.ComplexControl.CC_ComboBox
            and isinstance(option, QStyleOptionComboBox)
            and option.editable
        ):
            _editable_box(self, option, painter, widget)
        elif control is QStyle.ComplexControl.CC_ToolButton and isinstance(option, QStyleOptionToolButton):
            option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
            super().drawComplexControl(control, option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _scroll_bar_part(option, sub)
        return super().subControlRect(control, option, sub, widget)


def _is_primary(option: QStyleOptionButton) -> bool:
    return bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)


def _rounded(painter: QPainter, rect: QRect, fill: str | None, line: str | None, width: float = 1.0) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), theme.RADIUS, theme.RADIUS)
    painter.restore()


def _button(option: QStyleOptionButton, painter: QPainter) -> None:
    """Primary buttons are filled with the accent, flat ones show themselves under the pointer, the others have a line."""
    look = theme.colours(option.palette)
    over = bool(option.state & _State.State_MouseOver)
    down = bool(option.state & (_State.State_Sunken | _State.State_On))
    enabled = bool(option.state & _State.State_Enabled)
    if _is_primary(option) and enabled:
        share = 0.8 if down else 0.9 if over else 1.0
        _rounded(painter, option.rect, theme.mixed(look.accent, look.text, share), None)
    elif option.features & QStyleOptionButton.ButtonFeature.Flat:
        if enabled and (over or down):
            _rounded(painter, option.rect, look.selected if down else look.hover, None)
    else:
        fill = look.hover if enabled and (over or down) else look.base
        _rounded(painter, option.rect, fill, theme.mixed(look.edge, look.base, 0.55) if enabled else look.line)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        _outline(option, painter)


def _field(option: QStyleOption, painter: QPainter) -> None:
    if isinstance(option, QStyleOptionFrame) and option.lineWidth == 0:
        return
    look = theme.colours(option.palette)
    focus = bool(option.state & _State.State_HasFocus)
    line = look.accent if focus else theme.mixed(look.edge, look.base, 0.55)
    _rounded(painter, option.rect, look.base, line, 1.5 if focus else 1.0)


def _editable_box(style: QStyle, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
    """A field with an arrow: what is typed may also be chosen."""
    _field(option, painter)
    part = QStyle.SubControl.SC_ComboBoxArrow
    _arrow(painter, style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget), "unfold", option)


def _spin_box(style: QStyle, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
    """A field with two arrows; one that leads nowhere is faint."""
    _field(option, painter)
    ways = (
        (QStyle.SubControl.SC_SpinBoxUp, "up", QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
        (QStyle.SubControl.SC_SpinBoxDown, "unfold", QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
    )
    for part, glyph, step in ways:
        rect = style.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        _arrow(painter, rect, glyph, option, possible=bool(option.stepEnabled & step))


def _arrow(painter: QPainter, room: QRect, glyph: str, option: QStyleOption, *, possible: bool = True) -> None:
    look = theme.colours(option.palette)
    enabled = possible and option.state & _State.State_Enabled
    colour = look.quiet if enabled else theme.mixed(look.edge, look.base, 0.55)
    icons.paint(painter, QRect(room.center().x() - 4, room.center().y() - 4, 10, 10), glyph, colour)


def _check_box(option: QStyleOption, painter: QPainter) -> None:
    """A box with the line of a field; ticked, it is filled with the accent."""
    look = theme.colours(option.palette)
    ticked = bool(option.state & _State.State_On)
    enabled = bool(option.state & _State.State_Enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = (look.accent if enabled else look.edge) if ticked else look.base
    painter.setPen(QPen(QColor(fill if ticked else look.edge), 1.2))
    painter.setBrush(QColor(fill))
    box = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, 3, 3)
    painter.restore()
    if ticked:
        icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", look.on_accent)


def _radio_button(option: QStyleOption, painter: QPainter) -> None:
    look = theme.colours(option.palette)
    chosen = bool(option.state & _State.State_On)
    line = look.accent if chosen or option.state & _State.State_MouseOver else look.edge
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1.5 if chosen else 1.0))
    painter.setBrush(QColor(look.base))
    painter.drawEllipse(rect)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawEllipse(rect.adjusted(3, 3, -3, -3))
    painter.restore()


def _outline(option: QStyleOption, painter: QPainter) -> None:
    _rounded(painter, option.rect, None, theme.colours(option.palette).accent, 2.0)


def _frame(option: QStyleOption, painter: QPainter) -> None:
    painter.save()
    painter.setPen(QColor(theme.colours(option.palette).line))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def _splitter(option: QStyleOption, painter: QPainter) -> None:
    """A hair line in the middle of a handle that is wide enough to be caught."""
    look = theme.colours(option.palette)
    painter.save()
    painter.fillRect(option.rect, QColor(look.base))
    painter.setPen(QColor(look.accent if option.state & _State.State_MouseOver else look.line))
    middle = QRectF(option.rect).center()
    if option.rect.width() < option.rect.height():
        painter.drawLine(
            QPointF(int(middle.x()), option.rect.top()), QPointF(int(middle.x()), option.rect.bottom() + 1)
        )
    else:
        painter.drawLine(
            QPointF(option.rect.left(), int(middle.y())), QPointF(option.rect.right() + 1, int(middle.y()))
        )
    painter.restore()


def _progress_bar(option: QStyleOptionProgressBar, painter: QPainter) -> None:
    """A slim bar; where the total is unknown, a piece of it runs to and fro."""
    look = theme.colours(option.palette)
    rect = QRectF(option.rect)
    bar = QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4)
    span = option.maximum - option.minimum
    if span > 0:
        share = (option.progress - option.minimum) / span
        filled = QRectF(bar.left(), bar.top(), bar.width() * max(0.0, min(1.0, share)), 4)
    else:
        phase = (time.monotonic() % _SWEEP_SECONDS) / _SWEEP_SECONDS
        swing = 1 - abs(2 * phase - 1)
        filled = QRectF(bar.left() + bar.width() * 0.7 * swing, bar.top(), bar.width() * 0.3, 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.mixed(look.edge, look.base, 0.3)))
    painter.drawRoundedRect(bar, 2, 2)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(filled, 2, 2)
    painter.restore()


def _scroll_bar(option: QStyleOptionSlider, painter: QPainter) -> None:
    look = theme.colours(option.palette)
    if option.maximum <= option.minimum:
        return
    active = (
        bool(option.state & _State.State_MouseOver) or option.activeSubControls == QStyle.SubControl.SC_ScrollBarSlider
    )
    slider = _scroll_bar_part(option, QStyle.SubControl.SC_ScrollBarSlider).adjusted(2, 2, -2, -2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.mixed(look.edge, look.base, 0.9 if active else 0.5)))
    radius = min(slider.width(), slider.height()) / 2
    painter.drawRoundedRect(QRectF(slider), radius, radius)
    painter.restore()


def _scroll_bar_part(option: QStyleOptionSlider, sub: QStyle.SubControl) -> QRect:
    """Geometry of a scroll bar without arrow buttons: a groove, a slider and the pages on both sides of it."""
    rect = QRect(option.rect)
    across = option.orientation is Qt.Orientation.Horizontal
    length = rect.width() if across else rect.height()
    span = option.maximum - option.minimum
    slider = length if span <= 0 else max(32, length * option.pageStep // (span + option.pageStep))
    slider = min(slider, length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown
    )

    def part(begin: int, extent: int) -> QRect:
        if across:
            return QRect(rect.left() + begin, rect.top(), extent, rect.height())
        return QRect(rect.left(), rect.top() + begin, rect.width(), extent)

    controls = QStyle.SubControl
    parts = {
        controls.SC_ScrollBarGroove: (0, length),
        controls.SC_ScrollBarSlider: (start, slider),
        controls.SC_ScrollBarSubPage: (0, start),
        controls.SC_ScrollBarAddPage: (start + slider, length - start - slider),
    }
    return part(*parts[sub]) if sub in parts else QRect()
