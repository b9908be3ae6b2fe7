"""Actions with a key of one letter, and the row of buttons that shows them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from keyuser.ui import icons, theme

#: The Cyrillic letters on the same physical keys (Russian, then Ukrainian and Kazakh where they differ): a key user's keyboard
#: is seldom in Latin letters, and Windows gives a shortcut only the letter of the layout in force.
_SAME_KEY = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", [*"ЙЦУКЕНГШЩЗФ", "ЫІ", *"ВАПРОЛДЯЧСМИТЬ"], strict=True))


def sequences(keys: str) -> list[QKeySequence]:
    """``"A"`` or ``"Ctrl+Z"`` as shortcuts that also work while the keyboard is in Cyrillic."""
    *modifiers, letter = keys.split("+")
    letters = letter + _SAME_KEY.get(letter.upper(), "")
    if len(letter) > 1:
        return [QKeySequence(keys)]
    return [QKeySequence("+".join([*modifiers, item])) for item in letters]


class Deed(QAction):
    """Something the user can do on a page: a word, an icon, a key. Its key works wherever the focus is on that page."""

    def __init__(self, parent: QWidget, glyph: str, keys: str, act: Callable[[], None]) -> None:
        super().__init__(icons.icon(glyph), "", parent)
        self.glyph, self.keys = glyph, keys
        if keys:
            self.setShortcuts(sequences(keys))
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._act = act
        self.triggered.connect(self._do)
        parent.addAction(self)

    def _do(self) -> None:
        """Without the argument that Qt sends along."""
        self._act()

    def offer(self, text: str, *, possible: bool = True) -> None:
        """Sets the words and whether it can be done now; what cannot be done is not shown."""
        self.setText(text)
        self.setVisible(possible)
        self.setEnabled(possible)


class DeedButton(QPushButton):
    """A button with icon, word and key cap. The likely deed is ``primary``."""

    def __init__(self, deed: QAction, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = deed
        self.setAutoDefault(False)
        self.set_primary(primary)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(deed.trigger)
        deed.changed.connect(self._follow)
        self._follow()

    def set_primary(self, primary: bool) -> None:
        self._primary = primary
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = theme.SNUG + theme.ICON + theme.TIGHT + metrics.horizontalAdvance(self.text()) + theme.SNUG
        if self._cap():
            width += theme.TIGHT + self._cap_width() - theme.HAIR
        return QSize(width, max(metrics.height() + 2 * theme.TIGHT, theme.ICON + 2 * theme.TIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self._primary:
            option.features |= QStyleOptionButton.ButtonFeature.DefaultButton
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option)
        look = theme.colours(self.palette())
        colour = QColor(look.on_accent if self._primary else look.text)
        if not self.isEnabled():
            colour = self.palette().color(self.palette().ColorGroup.Disabled, self.palette().ColorRole.ButtonText)
        x, height = theme.SNUG, self.height()
        glyph = getattr(self.deed, "glyph", "more")
        icons.paint(painter, QRect(x, (height - theme.ICON) // 2, theme.ICON, theme.ICON), glyph, colour)
        x += theme.ICON + theme.TIGHT
        painter.setPen(colour)
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1
        painter.drawText(QRect(x, 0, width, height), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._cap():
            self._paint_cap(painter, x + width + theme.TIGHT, colour)

    def _paint_cap(self, painter: QPainter, x: int, colour: QColor) -> None:
        font = theme.scaled(self.font(), 0.8)
        cap = QRectF(x, (self.height() - 18) / 2, self._cap_width(), 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(colour)
        line.setAlphaF(0.45)
        painter.setPen(line)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap())

    def _cap(self) -> str:
        return getattr(self.deed, "keys", "")

    def _cap_width(self) -> int:
        return QFontMetrics(theme.scaled(self.font(), 0.8)).horizontalAdvance(self._cap()) + 2 * theme.HAIR + 4

    def _follow(self) -> None:
        self.setText(self.deed.text())
        self.setAccessibleName(self.deed.text())
        self.setEnabled(self.deed.isEnabled())
        self.setVisible(self.deed.isVisible())
        keys = self._cap()
        self.setToolTip(f"{self.deed.toolTip()} ({keys})" if keys else self.deed.toolTip())
        self.updateGeometry()


class DeedRow(QWidget):
    """One row of deeds, the likely one first and filled; what does not fit goes into a menu at the end."""

    def __init__(self, deeds: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [DeedButton(deed, parent=self) for deed in deeds]
        self._more = QToolButton(self)
        self._more.setIcon(icons.icon("more"))
        self._more.setAutoRaise(True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SNUG, theme.GAP, theme.SNUG)
        layout.setSpacing(theme.TIGHT)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._more)
        layout.addStretch(1)
        for deed in deeds:
            deed.changed.connect(self._fit)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.LOOSE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        painter.fillRect(self.rect(), QColor(look.base))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, 0, self.width(), 0)

    def _fit(self) -> None:
        """Shows as many as there is room for; the first one always."""
        menu = self._more.menu()
        menu.clear()
        possible = [button for button in self._buttons if button.deed.isVisible()]
        room = self.width() - 2 * theme.GAP
        widths = [button.sizeHint().width() + theme.TIGHT for button in possible]
        everything = sum(widths) <= room + theme.TIGHT
        room -= 0 if everything else self._more.sizeHint().width()
        for position, button in enumerate(possible):
            room -= widths[position]
            shown = position == 0 or room >= (-theme.TIGHT if everything else 0)
            button.set_primary(position == 0 and button.deed.isEnabled())
            button.setVisible(shown)
            if not shown:
                menu.addAction(button.deed)
        for button in self._buttons:
            if button not in possible:
                button.setVisible(False)
        names = self.tr("More: %1").replace("%1", ", ".join(action.text() for action in menu.actions()))
        self._more.setToolTip(names)
        self._more.setAccessibleName(names)
        self._more.setVisible(not menu.isEmpty())
