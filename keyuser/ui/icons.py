"""Icons by meaning, from one set (Phosphor, which comes with QtAwesome), drawn in the colour of the text beside them."""

from functools import cache

import qtawesome
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from keyuser.records import Channel, Criticality, Outcome
from keyuser.ui import theme

#: What the program says with a picture, in its own words.
GLYPHS = {
    "inbox": "tray",
    "groups": "stack",
    "bundles": "package",
    "sla": "timer",
    "today": "sun",
    "vendor": "paper-plane-tilt",
    "organisations": "buildings",
    "organisation": "buildings",
    "memos": "lightbulb",
    "reports": "chart-line-up",
    "chart": "chart-line-up",
    "search": "magnifying-glass",
    "attachment": "paperclip",
    "picture": "image",
    "file": "file",
    "document": "file-text",
    "person": "user",
    "people": "users",
    "join": "git-merge",
    "split": "git-fork",
    "new_group": "plus-circle",
    "add": "plus",
    "not_alike": "link-break",
    "alike": "intersect",
    "skip": "arrow-right",
    "undo": "arrow-u-up-left",
    "refresh": "arrows-clockwise",
    "import": "download-simple",
    "reply": "arrow-bend-up-left",
    "automatic": "robot",
    "own": "arrow-square-out",
    "paste": "clipboard-text",
    "write": "note-pencil",
    "save": "floppy-disk",
    "export": "export",
    "send": "paper-plane-tilt",
    "freeze": "package",
    "close": "x",
    "check": "check",
    "open": "caret-right",
    "fold": "caret-right",
    "unfold": "caret-down",
    "up": "caret-up",
    "back": "arrow-left",
    "more": "dots-three",
    "menu": "gear-six",
    "information": "info",
    "warning": "warning",
    "error": "warning-circle",
    "offline": "cloud-slash",
    "online": "cloud-check",
    "copy": "copy",
    "edit": "pencil-simple",
    "language": "translate",
    "scheme": "circle-half",
    "mail": "envelope-simple",
    "web_form": "browser",
    "phone": "phone",
    "chat": "chat-circle",
    "spreadsheet": "table",
    "folder": "folder-simple",
    "critical": "warning-octagon-fill",
    "high": "warning-fill",
    "medium": "diamond-fill",
    "low": "circle-fill",
    "met": "check-circle-fill",
    "at_risk": "clock-fill",
    "missed": "x-circle-fill",
    "paused": "pause-circle-fill",
    "running": "clock",
    "outside": "moon",
    "calendar": "calendar-blank",
    "lock": "lock-simple",
    "scales": "scales",
    "bell": "bell",
    "zoom_in": "magnifying-glass-plus",
    "zoom_out": "magnifying-glass-minus",
    "waiting": "clock",
    "draft": "pencil-simple",
    "question": "question",
    "settings": "gear",
    "remove": "trash",
    "masked": "eye-slash",
    "code": "hash",
    "number": "hash",
    "name": "identification-card",
    "screen": "browser",
    "term": "translate",
    "kind": "tag",
    "word": "text-aa",
    "phrase": "quotes",
    "time": "clock",
    "spelling": "text-aa",
    "ledger": "notebook",
    "form": "clipboard-text",
    "place": "map-pin",
    "shown": "eye",
    "at": "at",
    "hot": "fire",
    "other": "dots-three",
}


def glyph_of_channel(channel: Channel) -> str:
    """An icon by what it is called in the records."""
    return channel.value


def glyph_of_criticality(criticality: Criticality) -> str:
    """Octagon, triangle, diamond, circle."""
    return criticality.value


def glyph_of_outcome(outcome: Outcome) -> str:
    """OVERDUE is a miss that is still open, so it looks like one."""
    return {Outcome.OVERDUE: "missed", Outcome.CANCELLED: "close"}.get(outcome, outcome.value)


def known(name: str) -> str:
    """That meaning, or the one for anything else."""
    return name if name in GLYPHS else "other"


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of that meaning; follows the palette unless ``colour`` names a token of ``theme.Colours``."""
    return QIcon(_Glyph(name, colour))


def paint(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor | str) -> None:
    """Draws an icon centred in a rectangle, as high as the rectangle."""
    character, font = _shape(GLYPHS[name])
    font = QFont(font)
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, character)
    painter.restore()


_CLONES: list["_Glyph"] = []


class _Glyph(QIconEngine):
    """Draws when asked, so it is sharp at any scale and always in the scheme of the moment."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's
        palette = QApplication.palette()
        if self._colour and mode is not QIcon.Mode.Disabled:
            colour = QColor(getattr(theme.colours(palette), self._colour))
        else:
            group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
            colour = palette.color(group, QPalette.ColorRole.ButtonText)
        paint(painter, rect, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # a button in a layout that has no room yet
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> "_Glyph":
        """Qt owns the copy, but Python does not know that and would free it: it is kept here for good (a few at most)."""
        copy = _Glyph(self._name, self._colour)
        _CLONES.append(copy)
        return copy


def load() -> None:
    """Reads the icon set now, before a window is shown, and not in its first paint."""
    _shape(GLYPHS["inbox"])


@cache
def _shape(phosphor: str) -> tuple[str, QFont]:
    character = qtawesome.charmap(f"ph.{phosphor}")
    return character, qtawesome.font("ph", 16)
