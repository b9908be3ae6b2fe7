"""What the sections of the settings are made of: forms of labelled fields, and what a section is asked."""

import re
from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from keyuser.settings import Settings
from keyuser.ui import theme
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

_LEAST_LETTERS = 8


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered in a section: the change of the settings, and what else is to be done off the GUI thread afterwards
    (a password goes to the keychain)."""

    change: Callable[[Settings], Settings]
    afterwards: Callable[["App"], None] | None = None


class Section(QWidget):
    """One page of the settings. ``asks_to_save`` carries what is to be done when everything is saved."""

    glyph = "settings"
    asks_to_save = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell

    def name(self) -> str:
        """What stands in the list of sections."""
        raise NotImplementedError

    def entered(self) -> Entered | None:
        """What was entered; ``None`` where nothing was changed."""
        raise NotImplementedError

    def what_is_wrong(self) -> str:
        """Why it cannot be saved, with the focus at the field; empty where it can."""
        raise NotImplementedError

    def kept(self) -> None:
        """It was saved."""


def form_of(section: QWidget) -> QFormLayout:
    """The section's form: it scrolls where it does not fit."""
    content = QWidget()
    form = QFormLayout()
    form.setHorizontalSpacing(theme.GAP)
    form.setVerticalSpacing(theme.TIGHT)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    column = QVBoxLayout(content)
    column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
    column.addLayout(form)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer = QVBoxLayout(section)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return form


def finish(form: QFormLayout) -> None:
    """Gives all fields one height, and each the name of its label for who hears it."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        if item is None or item.widget() is None:
            continue
        holder = item.widget()
        for field in (holder, *holder.findChildren(QWidget)):
            if isinstance(field, QLineEdit) and not isinstance(field.parent(), QAbstractSpinBox | QComboBox):
                field.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
                field.setMinimumHeight(theme.LOOSE)
            elif isinstance(field, QComboBox | QAbstractSpinBox):
                field.setMinimumHeight(theme.LOOSE)
            if isinstance(field, QComboBox):  # as wide as there is room, not as its longest choice
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(_LEAST_LETTERS)
        _name_after_its_label(form, row)


def label(text: str) -> QWidget:
    """As high as a field, so that both share a middle."""
    made = Words(text, wrap=False)
    made.setMinimumHeight(theme.LOOSE)
    return made


def heading(title: str, text: str) -> QWidget:
    """Begins a section."""
    made = below(Words(title, size=theme.TITLE, bold=True), Words(text, tone="quiet"))
    made.layout().setContentsMargins(0, 0, 0, theme.HAIR)
    return made


def below(*widgets: QWidget) -> QWidget:
    """Widgets below each other; a button is as wide as its word."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.HAIR)
    for widget in widgets:
        fixed = isinstance(widget, QPushButton)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))
    return holder


def beside(first: QWidget, *others: QWidget) -> QWidget:
    """A field that takes the room, and what belongs to it at its right."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.TIGHT)
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return holder


def new_id(name: str, known: Container[str], otherwise: str) -> str:
    """A short name for files and the command line that is not used yet."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:24] or otherwise
    number, result = 2, stem
    while result in known:
        number, result = number + 1, f"{stem}-{number}"
    return result


def _name_after_its_label(form: QFormLayout, row: int) -> None:
    """What is read aloud at a field is what stands before it."""
    before, field = form.itemAt(row, QFormLayout.ItemRole.LabelRole), form.itemAt(row, QFormLayout.ItemRole.FieldRole)
    if before is None or field is None or not isinstance(before.widget(), Words):
        return
    for widget in (field.widget(), *field.widget().findChildren(QWidget)):
        if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
            widget.setAccessibleName(before.widget().text())
