"""An IIN in a reading pane: masked, shown in full for a purpose, and masked again by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from keyuser.records import IdKind
from keyuser.ui import theme, words
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.purpose import PurposeDialog
from keyuser.ui.widgets.translated import Translated

#: How long an IIN stays readable.
SHOWN_MS = 30_000


class IinLine(Translated, QWidget):
    """``show_mask`` sets what stands there; ``reveal`` gives the IIN for a purpose and runs off the GUI thread."""

    revealed = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._mask, self._whose, self._iin = "", "", ""
        self._reveal: Callable[[str], str] | None = None
        self._fact = Fact("masked")
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._turn)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SNUG)
        row.addWidget(self._fact, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button)
        self.hide()

    def show_mask(self, mask: str, whose: str, reveal: Callable[[str], str]) -> None:
        """Another IIN, or the same: what was shown in full is masked. Nothing is shown for an empty mask."""
        self._mask, self._whose, self._reveal = mask, whose, reveal
        self.setVisible(bool(mask))
        self.hide_again()

    def hide_again(self) -> None:
        """Masks the number now."""
        self._timer.stop()
        self._iin = ""
        self.retranslate()

    def retranslate(self) -> None:
        shown = self._iin or self._mask
        self._fact.say(
            f"{words.id_kind(IdKind.IIN)} {shown}" if shown else "", glyph="shown" if self._iin else "masked"
        )
        self._button.setText(self.tr("Hide") if self._iin else self.tr("Show…"))
        self._button.setAccessibleName(self.tr("Hide the IIN") if self._iin else self.tr("Show the IIN in full"))

    def _turn(self) -> None:
        if self._iin:
            self.hide_again()
            return
        dialog = PurposeDialog(self._whose, self.window())
        dialog.given.connect(self._ask)
        dialog.open()

    def _ask(self, purpose: str) -> None:
        reveal, mask = self._reveal, self._mask
        if reveal is None:
            return
        self._shell.tasks.run(lambda _: reveal(purpose), lambda iin: self._show(iin, mask), replaces="iin.reveal")

    def _show(self, iin: str, mask: str) -> None:
        """Not where another one stands there by now."""
        if mask == self._mask:
            self._iin = iin
            self._timer.start()
            self.retranslate()
            self.revealed.emit()
