"""The groups of a bundle, one below the other; in a draft each with what it lacks and a place to fill it in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from keyuser.records import GroupCase, MissingField
from keyuser.ui import icons, theme, words
from keyuser.ui.models import bundle_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import OneLine, Words

#: Fields that can be written right here; the others are facts about reports and organisations.
WRITTEN_HERE = ("description", "wanted_result")
#: More groups than this are counted, not shown: nobody reads them, and laying them out would take the window's time.
MOST_SHOWN = 60


class MissingRow(QWidget):
    """One field that is missing: what it is, what to do, and where."""

    saved = Signal(str, str)  # field, text
    wanted = Signal()  # the group itself

    def __init__(self, item: MissingField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = item.field
        fact = Fact("warning")
        name = self.tr("%1 is missing").replace("%1", bundle_words.field_name(item.field))
        fact.say(name, tone="at_risk", tip=item.ask)
        hint = Words(bundle_words.ask(item.field), tone="quiet", size=theme.SMALL)
        hint.setToolTip(item.ask)
        self.edit: QPlainTextEdit | None = None
        button = QPushButton()
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.HAIR, 0, theme.HAIR)
        column.setSpacing(theme.HAIR)
        column.addWidget(fact)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.ICON + theme.TIGHT, 0, 0, 0)
        inner.setSpacing(theme.HAIR)
        column.addLayout(inner)
        if item.field in WRITTEN_HERE:
            self.edit = QPlainTextEdit()
            self.edit.setPlaceholderText(bundle_words.ask(item.field))
            self.edit.setAccessibleName(bundle_words.field_name(item.field))
            self.edit.setTabChangesFocus(True)
            self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * 3 + theme.GAP)
            self.edit.installEventFilter(self)
            self.edit.textChanged.connect(lambda: button.setVisible(bool(self.text())))
            button.setText(self.tr("Save (Ctrl+Enter)"))
            button.hide()
            button.clicked.connect(self._save)
            inner.addWidget(self.edit)
            inner.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        else:
            row = QHBoxLayout()
            row.addWidget(hint, 1)
            button.setText(self.tr("Open the group"))
            button.clicked.connect(self.wanted)
            row.addWidget(button)
            inner.addLayout(row)

    def text(self) -> str:
        """What is written so far."""
        return self.edit.toPlainText().strip() if self.edit else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._save()
                return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        if self.text():
            self.saved.emit(self.field, self.text())


class GroupCard(QWidget):
    """One group: criticality, title, how many are affected; what it lacks below."""

    wanted = Signal(int)  # group id
    removed = Signal(int)  # group id
    saved = Signal(int, str, str)  # group id, field, text

    def __init__(
        self,
        case: GroupCase,
        missing: Sequence[MissingField],
        *,
        draft: bool,
        removable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        group = case.group
        self.group_id = group.id
        self.rows = [MissingRow(item) for item in missing]
        level = BadgeLabel()
        glyph = icons.glyph_of_criticality(group.criticality)
        level.show_badge(Badge(words.criticality(group.criticality), glyph, group.criticality.value))
        level.setToolTip(group.criticality_reason)
        title = OneLine(bold=True)
        title.setText(group.title)
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(level)
        head.addWidget(title, 1)
        head.addWidget(self._button("open", self.tr("Open %1").replace("%1", group.ref), self.wanted))
        if draft and removable:
            head.addWidget(self._button("close", self.tr("Take %1 out").replace("%1", group.ref), self.removed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.TIGHT, 0, theme.SNUG)
        column.setSpacing(theme.HAIR)
        column.addLayout(head)
        facts = OneLine(quiet=True)
        facts.setText(_facts(case))
        column.addWidget(facts)
        if draft and not missing:
            complete = Fact("met")
            complete.say(self.tr("Complete"), tone="met")
            column.addWidget(complete)
        for row in self.rows:
            row.saved.connect(lambda field, text: self.saved.emit(self.group_id, field, text))
            row.wanted.connect(lambda: self.wanted.emit(self.group_id))
            column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours(self.palette()).line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _button(self, glyph: str, name: str, signal: Signal) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(glyph))
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: signal.emit(self.group_id))
        return button


def _facts(case: GroupCase) -> str:
    group = case.group
    parts = [group.ref, words.reports(len(case.reports))]
    organisations = len(case.organisations) + len(case.unknown_bins)
    if organisations:
        parts.append(words.organisations(organisations))
    names = [item.short_name or item.name for item in case.organisations[:2]]
    if names:
        parts.append(", ".join(names) + ("…" if organisations > len(names) else ""))
    return " · ".join(parts)
