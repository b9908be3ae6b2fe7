"""The guess about a report: what it looks like, how sure that is, and the reasons a person can check."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keyuser.records import Reason
from keyuser.ui import icons, theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.queries import Likeness
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.flow import Flow
from keyuser.ui.widgets.text import OneLine, Words
from keyuser.ui.widgets.translated import Translated

#: Reasons weaker than this are not worth a look.
_WEAK = 0.03


class Reasons(QWidget):
    """Reasons as badges in a flow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, theme.HAIR + 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_reasons(self, reasons: tuple[Reason, ...]) -> None:
        self._flow.clear()
        for reason in reasons:
            if reason.share < _WEAK or reason.feature == "other":
                continue
            label = BadgeLabel(self)
            label.show_badge(Badge(reason.text or words.feature(reason.feature), icons.known(reason.feature), "quiet"))
            label.setToolTip(f"{words.feature(reason.feature)} · {words.whole_percent(reason.share)}")
            self._flow.addWidget(label)


class LikenessCard(Translated, QWidget):
    """Shows the best guess; a click on the group's name opens it."""

    opened = Signal(int)  # group id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._likeness: Likeness | None = None
        self._sure = BadgeLabel()
        self._title = Words(bold=True)
        self._text = OneLine(quiet=True)
        self._reasons = Reasons()
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self._title, 1)
        head.addWidget(self._sure)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.SNUG, theme.GAP, theme.SNUG)
        column.setSpacing(theme.TIGHT)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._reasons)

    def show_likeness(self, likeness: Likeness | None) -> None:
        self._likeness = likeness
        self.setVisible(likeness is not None)
        if likeness is not None:
            self._reasons.show_reasons(likeness.suggestion.reasons)
            self.retranslate()

    def retranslate(self) -> None:
        if self._likeness is None:
            return
        group, other = self._likeness.group, self._likeness.other
        if group is not None:
            title = self.tr("Looks like %1 · %2").replace("%1", group.ref).replace("%2", group.title)
            about = words.reports(group.report_count)
        else:
            title = self.tr("Looks like the report %1").replace("%1", other.ref)
            about = other.sender_name or other.sender_email
        self._title.setText(title)
        excerpt = " ".join(other.visible_text.split())
        self._text.setText(f"{about} · {excerpt[:300]}" if about else excerpt[:300])
        self._sure.show_badge(Badge(words.whole_percent(self._likeness.suggestion.score), "alike", "accent"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        painter.setPen(QPen(QColor(theme.mixed(look.accent, look.base, 0.35)), 1))
        painter.setBrush(QColor(theme.mixed(look.accent, look.base, 0.05)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
