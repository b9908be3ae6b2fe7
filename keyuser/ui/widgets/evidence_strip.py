"""Files of a report or a group as tiles: pictures as thumbnails, decoded off the GUI thread and never by Qt's own readers."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from keyuser.errors import InputError, MachineError
from keyuser.evidence.pictures import thumbnail
from keyuser.records import Attachment
from keyuser.ui import icons, theme, words
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.flow import Flow
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

_TILE = QSize(152, 128)
_PICTURE_HEIGHT = 84
#: Side of the thumbnails that are made, sharp at twice the scale.
_SIDE = 320
#: Tiles of one strip; a group of hundreds of reports would else be all pictures.
_MOST = 24


class _Tile(QAbstractButton):
    """One file: its picture or kind, its name, its size."""

    def __init__(self, file: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._pixmap: QPixmap | None = None
        self._refused = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{file.name}, {words.size_of(file)}")
        self.setToolTip(file.name)

    def show_picture(self, png: bytes) -> None:
        """``png`` was written by ourselves from decoded pixels, so Qt may read it."""
        self._pixmap = QPixmap.fromImage(QImage.fromData(png, "PNG"))
        self.update()

    def show_refusal(self, reason: str) -> None:
        self._refused = reason
        self.setToolTip(f"{self.file.name}\n{reason}")
        self.update()

    def sizeHint(self) -> QSize:
        return _TILE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.base)
        picture = QRect(0, 0, self.width(), _PICTURE_HEIGHT)
        canvas.pill(picture, look.hover if self.underMouse() else look.raised, theme.RADIUS)
        if self._pixmap is not None:
            self._paint_picture(painter, picture)
        else:
            glyph = "warning" if self._refused else "picture" if self.file.is_picture else "document"
            tone = look.at_risk if self._refused else look.quiet
            icons.paint(painter, QRect(picture.center().x() - 13, picture.center().y() - 13, 26, 26), glyph, tone)
        painter.setPen(QColor(look.accent if self.underMouse() else look.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        line = self.fontMetrics().height()
        name = QRect(2, _PICTURE_HEIGHT + theme.HAIR, self.width() - 4, line)
        canvas.line(name, self.file.name, "text", size=theme.SMALL)
        canvas.line(name.translated(0, line - 1), words.size_of(self.file), "quiet", size=theme.SMALL)
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            option.rect = picture
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _paint_picture(self, painter: QPainter, rect: QRect) -> None:
        """Fills the tile from the picture's top: that is where a dialog says what it is."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), theme.RADIUS, theme.RADIUS)
        painter.save()
        painter.setClipPath(path)
        scale = max(rect.width() / self._pixmap.width(), rect.height() / self._pixmap.height())
        wide, high = rect.width() / scale, rect.height() / scale
        left = (self._pixmap.width() - wide) / 2
        painter.drawPixmap(QRectF(rect), self._pixmap, QRectF(left, 0, wide, high))
        painter.restore()


class EvidenceStrip(Translated, QWidget):
    """The files of one thing. A click opens a picture in the window, and offers to save any other file."""

    saved = Signal(object)  # Path

    def __init__(self, shell: Shell, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._name = shell, name
        self._tiles: list[_Tile] = []
        self._count = self._rest = 0
        self._title = Words(size=theme.SMALL, bold=True, tone="quiet")
        self._more = Words(size=theme.SMALL, tone="quiet")
        self._holder = QWidget()
        self._flow = Flow(self._holder, theme.SNUG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._holder)
        column.addWidget(self._more)

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Shows these; each content once."""
        unique = list({file.sha256: file for file in reversed(files)}.values())[::-1]
        self._flow.clear()
        shown = unique[:_MOST]
        self._count, self._rest = len(unique), len(unique) - len(shown)
        self._tiles = [_Tile(file, self._holder) for file in shown]
        for tile in self._tiles:
            self._flow.addWidget(tile)
            tile.clicked.connect(lambda _=False, file=tile.file: self._open(file))
        self.setVisible(bool(unique))
        self.retranslate()
        self._load([file for file in shown if file.is_picture])

    def retranslate(self) -> None:
        self._title.setText(self.tr("%n file(s)", "", self._count))
        self._more.setText(self.tr("and %n more", "", self._rest))
        self._more.setVisible(self._rest > 0)

    def _load(self, pictures: Sequence[Attachment]) -> None:
        if not pictures:
            return
        blobs = self._shell.app.store.blobs

        def work(progress: object) -> dict[str, bytes | str]:
            made: dict[str, bytes | str] = {}
            for number, file in enumerate(pictures):
                progress(number, len(pictures), file.name)
                try:
                    made[file.sha256] = thumbnail(blobs.read(file.sha256), _SIDE, file.name)
                except (InputError, MachineError) as error:
                    made[file.sha256] = str(error)
            return made

        self._shell.tasks.run(work, self._show_pictures, replaces=f"{self._name}.thumbnails")

    def _show_pictures(self, made: Mapping[str, bytes | str]) -> None:
        for tile in self._tiles:
            result = made.get(tile.file.sha256)
            if isinstance(result, bytes):
                tile.show_picture(result)
            elif isinstance(result, str):
                tile.show_refusal(result)

    def _open(self, file: Attachment) -> None:
        if file.is_picture:
            self._shell.show_picture(file)
            return
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save file"), file.name)
        if target:
            blobs = self._shell.app.store.blobs
            self._shell.tasks.run(lambda _: write_copy(blobs.read(file.sha256), Path(target)), self._say_saved)

    def _say_saved(self, path: Path) -> None:
        self._shell.say(Notice(self.tr("Saved as %1.").replace("%1", str(path)), glyph="check", tone="met"))


def write_copy(data: bytes, path: Path) -> Path:
    """Writes a copy where the user wants it; ``MachineError`` where that cannot be."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise MachineError(
            f"{path.name} could not be saved: {error.strerror or error}.", "Choose another folder."
        ) from error
    return path
