"""A screenshot, as large as fits. Decoded by the evidence stage, never by Qt's own readers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from keyuser.evidence.pictures import thumbnail
from keyuser.records import Attachment
from keyuser.ui import theme
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.empty import States

#: Larger screenshots are scaled down to this side.
_SIDE = 2_400


class _Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()

    def show_picture(self, png: bytes) -> None:
        self._pixmap = QPixmap.fromImage(QImage.fromData(png, "PNG"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours(self.palette()).window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size()
        room = self.size() - QSize(2 * theme.GAP, 2 * theme.GAP)
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))


class PictureDialog(QDialog):
    """Escape closes it."""

    def __init__(self, shell: Shell, file: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(file.name)
        self.resize(QGuiApplication.primaryScreen().availableSize() * 0.7)
        self._canvas = _Canvas()
        self._states = States(self._canvas, "picture")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._states)
        self._states.show_loading(first=True)
        blobs = shell.app.store.blobs
        shell.tasks.run(
            lambda _: thumbnail(blobs.read(file.sha256), _SIDE, file.name),
            self._show_picture,
            replaces="picture",
            otherwise=self._states.show_failure,
        )

    def _show_picture(self, png: bytes) -> None:
        self._canvas.show_picture(png)
        self._states.show_content()
