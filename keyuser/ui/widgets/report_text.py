"""A report's text as it was written: numbers and shared words marked, quotes and signatures behind a fold line.

The text is plain text and nothing is ever loaded: no remote content, no links that open, no pictures from the text.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from keyuser.iin import mask_iin
from keyuser.records import Fold, IdKind
from keyuser.ui import theme, words
from keyuser.ui.models.passages import Mark, MarkKind, Passage, passages
from keyuser.ui.widgets.translated import Translated

#: Percent of the font's own line height.
_LINE_HEIGHT = 125


class ReportText(Translated, QTextBrowser):
    """As high as its text, so that the pane around it scrolls and not the text in it."""

    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._folds, self._marks = "", (), ()
        self._opened: frozenset[int] = frozenset()
        self._whole = self._bare = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._turn)

    def show_text(self, text: str, folds: Sequence[Fold] = (), marks: Sequence[Mark] = ()) -> None:
        """Shows another text with its folds closed."""
        self._text, self._folds, self._marks = text, tuple(folds), tuple(marks)
        self._opened, self._whole, self._bare = frozenset(), False, False
        self._write()

    def loadResource(self, kind: int, name: QUrl) -> None:  # noqa: ARG002 - Qt's signature
        """Loads nothing, ever."""
        return

    def retranslate(self) -> None:
        self._write()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        if event.type() is event.Type.PaletteChange:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def wheelEvent(self, event: object) -> None:
        """The pane around scrolls."""
        event.ignore()

    def _write(self) -> None:
        self.clear()
        self._line_pending = False
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for passage in passages(
            self._text.strip("\r\n"), self._shifted(), self._opened, self._moved(), whole=self._whole
        ):
            self._insert(cursor, passage)
        cursor.endEditBlock()
        self._space_lines()
        self._fit()

    def _insert(self, cursor: QTextCursor, passage: Passage) -> None:
        look = theme.colours(self.palette())
        style = QTextCharFormat()
        style.setForeground(QColor(look.text))
        if self._line_pending and not passage.text.startswith("\n"):
            cursor.insertBlock()
        self._line_pending = False
        if passage.fold_line:
            self._insert_line(cursor, f"fold:{passage.fold}", self._fold_words(passage), look)
            return
        if passage.rest:
            rest = self.tr("Show the rest, %n more character(s)", "", passage.rest)
            self._insert_line(cursor, "rest:", rest, look)
            return
        if passage.fold is not None:
            style.setForeground(QColor(look.quiet))
        if passage.mark is not None:
            style.setBackground(QColor(look.mark))
            style.setForeground(QColor(look.text))
            style.setToolTip(self._tip(passage.mark))
            if passage.mark.kind is MarkKind.WRONG_NUMBER:
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                style.setUnderlineColor(QColor(look.missed))
        if passage.mark is not None and passage.mark.found is not None and passage.mark.found.kind is IdKind.IIN:
            self._insert_personal(cursor, passage.text, style)
            return
        cursor.insertText(passage.text, style)

    def _insert_personal(self, cursor: QTextCursor, number: str, style: QTextCharFormat) -> None:
        """A person's number is masked until the user wants to see it."""
        style.setAnchor(True)
        style.setAnchorHref("personal:")
        cursor.insertText(number if self._bare else mask_iin(number), style)

    def _space_lines(self) -> None:
        """Lines of reading text stand a little apart."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        style = QTextBlockFormat()
        style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(style)

    def _insert_line(self, cursor: QTextCursor, address: str, text: str, look: theme.Colours) -> None:
        """A line of the window, not of the report: it can be clicked, and reached with Tab."""
        if not cursor.atBlockStart():
            cursor.insertBlock()
        style = QTextCharFormat()
        style.setAnchor(True)
        style.setAnchorHref(address)
        style.setForeground(QColor(look.accent))
        style.setFont(theme.scaled(self.font(), theme.SMALL))
        cursor.insertText(text, style)
        self._line_pending = True

    def _fold_words(self, passage: Passage) -> str:
        sign = "▾" if passage.fold in self._opened else "▸"
        lines = self.tr("%n line(s)", "", passage.lines)
        return f"{sign} {words.fold(passage.fold_kind)} · {lines}"

    def _tip(self, mark: Mark) -> str:
        if mark.found is None:
            return self.tr("Both reports say this")
        name = words.id_kind(mark.found.kind)
        if mark.found.kind is IdKind.IIN:
            return self.tr("%1, personal data: click to show or hide it").replace("%1", name)
        return name if mark.found.valid else self.tr("%1: the check digit does not match").replace("%1", name)

    def _turn(self, address: QUrl) -> None:
        if address.scheme() == "rest":
            self._whole = True
        elif address.scheme() == "personal":
            self._bare = not self._bare
        elif address.scheme() == "fold":
            self._opened ^= {int(address.path())}
        self._write()

    def _lead(self) -> int:
        """Line ends at the beginning that are not shown."""
        return len(self._text) - len(self._text.lstrip("\r\n"))

    def _shifted(self) -> list[Fold]:
        lead = self._lead()
        return [Fold(fold.kind, max(0, fold.start - lead), fold.end - lead) for fold in self._folds]

    def _moved(self) -> list[Mark]:
        lead = self._lead()
        return [Mark(mark.kind, mark.start - lead, mark.end - lead, mark.found) for mark in self._marks]

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()
