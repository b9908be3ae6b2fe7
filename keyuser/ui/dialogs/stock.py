"""Whether stock adds up: items, their days, the movements behind a day; and a report of what does not."""

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from keyuser.intake.draft_words import draft_words
from keyuser.intake.stock.model import StockCheck, StockDay, StockItem, StockLine
from keyuser.intake.stock.rules import plain
from keyuser.records import report_ref
from keyuser.ui import icons, theme
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.taken import TAKEN, group_new_reports
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.clock_bars import FlatHeader
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words

_tr = QCoreApplication.translate
#: Rows that cannot be read are named up to here.
_NAMED = 3
_AMOUNTS = range(1, 6)
_ARROW = 12


def choose_and_check(shell: Shell, parent: QWidget) -> None:
    """Asks for the ledgers, checks them as one, and shows what was found."""
    files, _ = QFileDialog.getOpenFileNames(
        parent, _tr("StockDialog", "Ledgers of stock"), "", _tr("StockDialog", "Tables (*.xlsx *.csv);;All files (*)")
    )
    check_files(shell, [Path(file) for file in files], parent)


def check_files(shell: Shell, files: list[Path], parent: QWidget) -> None:
    """Checks those ledgers as one and shows what was found; nothing for none."""
    if files:
        app = shell.app
        shell.tasks.run(
            lambda progress: app.stock.check(files, progress),
            lambda check: StockDialog(shell, check, parent).open(),
            what=_tr("StockDialog", "Checking stock"),
        )


class _Cells(QStyledItemDelegate):
    """Rows with room, chosen in the quiet colour of the other lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(theme.TIGHT, theme.TIGHT)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        look = theme.colours(option.palette)
        option.palette.setColor(QPalette.ColorRole.Highlight, QColor(look.selected))
        option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))


class _Tree(QTreeWidget):
    """As the other lists: the chosen row is quiet also before its first column."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        look = theme.colours(self.palette())
        chosen = self.selectionModel().isSelected(index)
        painter.fillRect(rect, QColor(look.selected if chosen else look.base))
        if self.model().hasChildren(index):
            left = rect.right() - self.indentation() + 1 + (self.indentation() - _ARROW) // 2
            place = QRect(left, rect.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
            icons.paint(painter, place, "unfold" if self.isExpanded(index) else "fold", look.quiet)


class _Header(FlatHeader):
    """Columns are as wide as their words or their amounts."""

    def sectionSizeFromContents(self, section: int) -> QSize:
        return super().sectionSizeFromContents(section) + QSize(2 * theme.TIGHT, 0)


class StockDialog(QDialog):
    """What a check found, what is wrong opened first. "Draft a report" takes one report of it into the inbox."""

    def __init__(self, shell: Shell, check: StockCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._check = shell, check
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stock check"))
        self._words = draft_words(QLocale().name().partition("_")[0])
        self.tree = _Tree()
        self.everything = QCheckBox(self.tr("Also what adds up"))
        self.everything.toggled.connect(self._fill)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.draft = buttons.addButton(self.tr("Draft a report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.draft.setEnabled(bool(check.faults))
        self.draft.setDefault(bool(check.faults))
        self.draft.clicked.connect(self.take_in)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        self._lay_out(buttons)
        self._fill()
        self.tree.setFocus()

    def take_in(self) -> None:
        """Makes the report, and goes to it."""
        app, check, language = self._shell.app, self._check, QLocale().name().partition("_")[0]
        self.draft.setEnabled(False)
        self._shell.tasks.run(lambda _: app.stock.draft(check, language=language), self._taken, otherwise=self._say_ill)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        check, column = self._check, QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addWidget(Words(self._headline(), size=theme.TITLE, bold=True))
        about = self.tr("%n row(s)", "", check.lines) + " · " + ", ".join(check.files)
        column.addWidget(Words(about, tone="quiet"))
        for issue in check.issues[:_NAMED]:
            fact = Fact("warning", wrap=True)
            where = self.tr("%1, row %2").replace("%1", issue.source).replace("%2", str(issue.row))
            fact.say(f"{where}: {issue.column} {issue.what}", tone="at_risk")
            column.addWidget(fact)
        if len(check.issues) > _NAMED:
            column.addWidget(Words(self.tr("and %n more row(s) that cannot be read", "", len(check.issues) - _NAMED)))
        self._dress_tree()
        column.addWidget(self.tree, 1)
        column.addWidget(self._wrong)
        below = QHBoxLayout()
        below.addWidget(self.everything)
        below.addStretch(1)
        below.addWidget(buttons)
        column.addLayout(below)
        self.setMinimumSize(400, 320)
        self.resize(min(1240, self.screen().availableGeometry().width() - theme.LOOSE), 600)

    def _dress_tree(self) -> None:
        tree, headings = self.tree, self._words["headings"]
        item, mismatch, difference, opening, receipts, shipments, closing = (
            headings[number] for number in (0, 4, 7, 8, 9, 10, 11)
        )
        tree.setHeader(_Header(tree))
        tree.setHeaderLabels([item, opening, receipts, shipments, closing, difference, mismatch])
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setAccessibleName(self.tr("Items, their days and movements"))
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(_Cells(tree))
        header = tree.header()
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(theme.LOOSE)
        for column in _AMOUNTS:
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _headline(self) -> str:
        check = self._check
        if not check.faults:
            return self.tr("The stock adds up.") if check.agrees else self.tr("What could be read adds up.")
        faulty = sum(bool(item.faults) for item in check.items)
        items = self.tr("%n item(s)", "", faulty)
        return self.tr("%n mismatch(es)", "", len(check.faults)) + " · " + items

    def _fill(self) -> None:
        """The items with their days; those in order only where everything is wanted."""
        self.tree.clear()
        everything = self.everything.isChecked()
        for item in self._check.items:
            if item.faults or everything:
                self.tree.addTopLevelItem(self._item_row(item, everything=everything))
        first = self.tree.topLevelItem(0)
        if first is not None:
            first.setExpanded(bool(self._check.faults))
            self.tree.setCurrentItem(first)
        self.tree.setVisible(first is not None)

    def _item_row(self, item: StockItem, *, everything: bool) -> QTreeWidgetItem:
        name = " · ".join(part for part in (item.item, item.name, item.warehouse) if part)
        faults = self.tr("%n mismatch(es)", "", item.faults) if item.faults else ""
        row = self._row(name, (), faults, wrong=bool(item.faults))
        row.setToolTip(0, name)
        font = QFont(self.font())
        font.setBold(bool(item.faults))
        row.setFont(0, font)
        for day in item.days:
            if day.faults or everything:
                row.addChild(self._day_row(day))
        return row

    def _day_row(self, day: StockDay) -> QTreeWidgetItem:
        differences = [fault.difference for fault in day.faults if fault.difference is not None]
        what = "; ".join(dict.fromkeys(self._words[fault.kind.value] for fault in day.faults))
        amounts = (day.opening, day.receipts, day.shipments, day.closing, differences[0] if differences else None)
        date = QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), "d MMM yyyy")
        row = self._row(date, amounts, what, wrong=bool(day.faults))
        places = [f"{line.source}: {line.row}" for fault in day.faults for line in fault.lines]
        row.setToolTip(6, "\n".join([what, *places]))
        for movement in day.movements:
            row.addChild(self._movement_row(movement))
        return row

    def _movement_row(self, movement: StockLine) -> QTreeWidgetItem:
        name = movement.document or self.tr("row %1").replace("%1", str(movement.row))
        row = self._row(name, (None, movement.receipts, movement.shipments), "", wrong=False)
        row.setToolTip(0, f"{movement.source}: {movement.row}")
        return row

    def _row(self, name: str, amounts: Iterable[Decimal | None], what: str, *, wrong: bool) -> QTreeWidgetItem:
        row = QTreeWidgetItem([name])
        for column, amount in zip(_AMOUNTS, amounts, strict=False):
            row.setText(column, "" if amount is None else plain(amount))
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setText(6, what)
        if wrong:
            row.setIcon(6, icons.icon("warning", "at_risk"))
        return row

    def _taken(self, report_id: int | None) -> None:
        if report_id is None:
            text = self.tr("These mismatches are reported already.")
            self._wrong.setText(text)
            self._wrong.show()
            return
        self._shell.tell(Changed.REPORTS)
        text = self.tr("%1 is in the inbox with all rows attached.").replace("%1", report_ref(report_id))
        self._shell.say(Notice(text, glyph="check", tone="met", topic=TAKEN))
        self._shell.go("inbox", report_id)
        group_new_reports(self._shell)
        self.accept()

    def _say_ill(self, failure: Failure) -> None:
        self.draft.setEnabled(True)
        self._wrong.setText(f"{said(failure.error.message)} {said(failure.error.hint)}".strip())
        self._wrong.show()
