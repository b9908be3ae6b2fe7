"""What the figures would be under another contract or calendar. Nothing is stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.models.what_if_queries import WhatIf, what_if, with_calendar
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.differences import DifferenceView
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.text import Words


class WhatIfDialog(QDialog):
    """Compares all tickets of a vendor as they are with what they would be."""

    def __init__(self, shell: Shell, vendor_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._vendor_id = shell, vendor_id
        self.setWindowTitle(self.tr("What if"))
        self.resize(960, 640)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Calendar"))
        self.choice.addItem(self.tr("Choose a calendar…"), "")
        for name in shell.app.calendars.names():
            self.choice.addItem(name, name)
        self.choice.activated.connect(self._choose_calendar)
        self._browse = QPushButton(self.tr("Another contract…"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_contract)
        self._heading = Words(size=theme.TITLE, bold=True)
        self.view = DifferenceView()
        self._states = States(self.view, "split")
        self._states.empty.explain(
            self.tr("Another contract, another calendar"),
            self.tr(
                "See what would have been kept and missed. It is computed from the same log, and nothing is stored."
            ),
        )
        self._states.show_empty()
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.choice)
        row.addWidget(self._browse)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addLayout(row)
        column.addWidget(self._states, 1)
        self._heading.setText(self.tr("As if …"))

    def with_calendar(self, name: str) -> None:
        """As if the vendor worked by that calendar."""
        app, vendor_id = self._shell.app, self._vendor_id

        def work(_: object) -> WhatIf:
            return what_if(app, with_calendar(app.sla.contract(vendor_id), app.calendars.load(name)), vendor_id)

        self.choice.setCurrentIndex(self.choice.findData(name))
        self._heading.setText(self.tr("As if the calendar were %1").replace("%1", name))
        self._run(work)

    def with_contract(self, path: Path) -> None:
        """As if that contract were in force for all tickets."""
        app, vendor_id = self._shell.app, self._vendor_id
        self._heading.setText(self.tr("As if the contract were %1").replace("%1", path.name))
        self._run(lambda _: what_if(app, app.contracts.read_file(path, vendor_id).usable(), vendor_id))

    def _run(self, work: Callable[[Any], WhatIf]) -> None:
        self._states.show_loading()
        self._shell.tasks.run(work, self._show, replaces="what if", otherwise=self._states.show_failure)

    def _show(self, found: WhatIf) -> None:
        self.view.show_what_if(found)
        self._states.show_content()

    def _choose_calendar(self) -> None:
        if self.choice.currentData():
            self.with_calendar(self.choice.currentData())

    def _choose_contract(self) -> None:
        title = self.tr("Another contract")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{self.tr('Contract sheets')} (*.xlsx *.json)")
        if name:
            self.with_contract(Path(name))
