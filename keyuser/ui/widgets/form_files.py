"""Files of a form: pasted, dropped or chosen; pictures with their thumbnails, decoded off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from keyuser.errors import InputError, MachineError
from keyuser.evidence.pictures import media_type_of, thumbnail
from keyuser.records import FormFile
from keyuser.ui import icons, theme
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.flow import Flow
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

#: The same bounds as in the form for staff.
_MOST_BYTES = 8 * 1024 * 1024
_SIDE = 240
_TILE = QSize(132, 108)
_PICTURE_HEIGHT = 76


@dataclass(frozen=True, slots=True)
class PutFile:
    """One file as it was read; ``png`` is its thumbnail, ``problem`` says why it was not taken."""

    name: str
    data: bytes = b""
    media_type: str = ""
    png: bytes = b""
    problem: str = ""


class FormFiles(Translated, QWidget):
    """The files of the field ``field``; ``changed`` after each that comes or goes.

    ``pool`` has every file of the form by its name, also of topics that were left: a value of names brings its files back.
    """

    changed = Signal()

    def __init__(self, shell: Shell, field: str, pool: dict[str, PutFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._field, self._pool = shell, field, pool
        self._files: list[PutFile] = []
        self.setAcceptDrops(True)
        self._choose = QPushButton(icons.icon("attachment"), "")
        self._choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask)
        self._hint = Words(tone="quiet", size=theme.SMALL)
        self._problem = Words(tone="missed", size=theme.SMALL)
        self._problem.hide()
        self._holder = QWidget()
        self._flow = Flow(self._holder, theme.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        for widget in (self._choose, self._hint, self._problem, self._holder):
            column.addWidget(widget)
        self._holder.hide()
        self.setFocusProxy(self._choose)
        self.retranslate()

    def names(self) -> tuple[str, ...]:
        """The files' names in order."""
        return tuple(item.name for item in self._files)

    def files(self) -> tuple[FormFile, ...]:
        """The files as a form submits them."""
        return tuple(FormFile(self._field, item.name, item.media_type, item.data) for item in self._files)

    def show_names(self, names: Sequence[str]) -> None:
        """Shows the files of these names."""
        self._files = [self._pool[name] for name in names if name in self._pool]
        self._problem.hide()
        self._draw()

    def take(self, mime: QMimeData) -> bool:
        """Takes files or a picture from the clipboard or a drop; whether there was any."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(paths)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        name = self.tr("screenshot") + ".png"
        self._shell.tasks.run(lambda _: (_read_bytes(name, _png(image)),), self._add)
        return True

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Reads files off the GUI thread."""
        self._shell.tasks.run(lambda _: tuple(map(_read_path, paths)), self._add)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def retranslate(self) -> None:
        self._choose.setText(self.tr("Choose files…"))
        self._hint.setText(self.tr("or paste a screenshot with Ctrl+V, or drop files here"))

    def _ask(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if files:
            self.take_paths([Path(file) for file in files])

    def _add(self, read: Sequence[PutFile]) -> None:
        for item in read:
            if not item.problem:
                named = replace(item, name=self._free_name(item.name))
                self._pool[named.name] = named
                self._files.append(named)
        problems = [item.problem for item in read if item.problem]
        self._problem.setText("\n".join(problems))
        self._problem.setVisible(bool(problems))
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        self._flow.clear()
        for item in self._files:
            tile = _Tile(item, self.tr("Remove %1").replace("%1", item.name), self._holder)
            tile.clicked.connect(lambda _=False, item=item: self._remove(item))
            self._flow.addWidget(tile)
            tile.show()
        self._holder.setVisible(bool(self._files))

    def _free_name(self, name: str) -> str:
        stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
        numbered = (f"{stem}-{number}{dot}{ending}" for number in count(2))
        return next(free for free in chain((name,), numbered) if free not in self._pool)

    def _remove(self, item: PutFile) -> None:
        self._files = [other for other in self._files if other is not item]
        self._draw()
        self._choose.setFocus()
        self.changed.emit()


class _Tile(QAbstractButton):
    """A file; a click removes it."""

    def __init__(self, item: PutFile, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self._pixmap = QPixmap.fromImage(QImage.fromData(item.png, "PNG")) if item.png else None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def sizeHint(self) -> QSize:
        return _TILE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.base)
        lit = self.underMouse() or self.hasFocus()
        picture = QRect(0, 0, self.width(), _PICTURE_HEIGHT)
        canvas.pill(picture, look.hover if lit else look.raised, theme.RADIUS)
        if self._pixmap is not None:
            size = self._pixmap.size().scaled(picture.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio)
            spot = QRect(0, 0, size.width(), size.height())
            spot.moveCenter(picture.center())
            painter.drawPixmap(spot, self._pixmap)
        else:
            spot = QRect(picture.center().x() - 13, picture.center().y() - 13, 26, 26)
            icons.paint(painter, spot, "document", look.quiet)
        painter.setPen(QColor(look.accent if lit else look.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(picture.adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        if lit:
            icons.paint(painter, QRect(picture.right() - 20, 4, theme.ICON, theme.ICON), "close", look.missed)
        name = QRect(2, _PICTURE_HEIGHT + 2, self.width() - 4, self.fontMetrics().height())
        canvas.line(name, self._item.name, "text", size=theme.SMALL)


def _read_path(path: Path) -> PutFile:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return PutFile(path.name, problem=f"{path.name}: > {_MOST_BYTES // 1024 // 1024} MB")
        return _read_bytes(path.name, path.read_bytes())
    except OSError as error:
        return PutFile(path.name, problem=f"{path.name}: {error.strerror or error}")


def _read_bytes(name: str, data: bytes) -> PutFile:
    media_type = media_type_of(data, name)
    png = b""
    if media_type.startswith("image/"):
        try:
            png = thumbnail(data, _SIDE, name)
        except (InputError, MachineError):
            png = b""  # kept as a file without a picture
    return PutFile(name, data, media_type, png)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
