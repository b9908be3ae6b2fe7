"""Buttons of the navigation that are no places: import at the top, the menu at the bottom."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStyle, QStyleOption, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets.canvas import Canvas

_HEIGHT = 44
_ICON = 18


class NavButton(QAbstractButton):
    """Icon and word, the word only where there is room. With ``strong`` it stands out as the way to begin."""

    def __init__(self, glyph: str, parent: QWidget | None = None, *, strong: bool = False) -> None:
        super().__init__(parent)
        self._glyph, self._strong = glyph, strong
        self._menu: QMenu | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def follow(self, action: QAction) -> None:
        """Does what the action does, and says what it says."""
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self.name(action.text(), action.shortcut().toString()))

    def open_menu(self, menu: QMenu) -> None:
        """Shows that menu when it is pressed: above the button, or below where there is no room above."""
        self._menu = menu
        self.clicked.connect(self._show_menu)

    def name(self, text: str, keys: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys})" if keys else text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.window)
        body = self.rect().adjusted(theme.TIGHT, theme.HAIR, -theme.TIGHT, -theme.HAIR)
        over = self.underMouse() or self.isDown()
        if self._strong:
            canvas.pill(body, theme.mixed(look.accent, look.text, 0.88) if over else look.accent, theme.RADIUS)
        elif over:
            canvas.pill(body, look.hover, theme.RADIUS)
        tone = "on_accent" if self._strong else "text"
        narrow = self.width() < 100
        left = body.left() + ((body.width() - _ICON) // 2 if narrow else theme.TIGHT + 2)
        icons.paint(
            painter, QRect(left, body.center().y() - _ICON // 2 + 1, _ICON, _ICON), self._glyph, getattr(look, tone)
        )
        if not narrow:
            start = left + _ICON + theme.TIGHT + 2
            room = QRect(start, body.top(), body.right() - theme.TIGHT - start, body.height())
            canvas.line(room, self.text(), tone, bold=self._strong)
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            option.rect = body
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _show_menu(self) -> None:
        height = self._menu.sizeHint().height()
        up = self.mapTo(self.window(), self.rect().topLeft()).y() >= height
        edge = self.rect().topLeft() if up else self.rect().bottomLeft()
        corner = self.mapToGlobal(edge)
        self._menu.popup(corner - QPoint(-theme.TIGHT, height if up else 0))
