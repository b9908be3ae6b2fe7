"""Where the SLA page leads: the clocks of a ticket, the month's closing, contract, calendar, what-if and dispute."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from keyuser.ui.dialogs.calendar_year import CalendarDialog
from keyuser.ui.dialogs.contracts import ContractDialog
from keyuser.ui.dialogs.dispute import DisputeDialog
from keyuser.ui.dialogs.month_closing import ClosingDialog
from keyuser.ui.dialogs.ticket_clock import TicketDialog
from keyuser.ui.dialogs.what_if import WhatIfDialog
from keyuser.ui.models.sla_queries import SlaView
from keyuser.ui.models.sla_ticket import mark_seen, ticket_of_bundle
from keyuser.ui.shell import Changed
from keyuser.ui.widgets.actions import Deed

if TYPE_CHECKING:
    from keyuser.ui.pages.sla import SlaPage

_tr = QCoreApplication.translate


class SlaWays:
    """Opens the dialogs of the SLA page; ``deeds`` are their buttons."""

    def __init__(self, page: "SlaPage") -> None:
        self._page = page
        self._shell = page.shell
        self._close = Deed(page, "lock", "M", self.close_month)
        self._contract = Deed(page, "document", "G", self.contracts)
        self._calendar = Deed(page, "calendar", "L", self.calendars)
        self._what_if = Deed(page, "split", "I", self.what_if)
        self._dispute = Deed(page, "scales", "D", self.dispute)
        self.deeds = (self._close, self._contract, self._calendar, self._what_if, self._dispute)

    def offer(self, view: SlaView | None) -> None:
        """Offers what can be done with what is shown."""
        some = view is not None and not view.is_empty
        over = view is not None and some and view.month < view.latest
        self._close.offer(_tr("SlaWays", "Close month…"), possible=over)
        self._contract.offer(_tr("SlaWays", "Contract…"), possible=view is not None)
        self._calendar.offer(_tr("SlaWays", "Calendars…"), possible=view is not None)
        self._what_if.offer(_tr("SlaWays", "What if…"), possible=some)
        self._dispute.offer(_tr("SlaWays", "Compare with the vendor's table…"), possible=some)

    def retranslate(self) -> None:
        self.offer(self._page.view)

    def explain(self, ticket_ref: str, item: int, metric: str = "") -> TicketDialog:
        """Opens the clocks of a ticket item; what was told of them counts as seen."""
        app = self._shell.app
        self._shell.tasks.run(lambda _: mark_seen(app, ticket_ref, item), replaces="sla seen", otherwise=lambda _: None)
        dialog = TicketDialog(self._shell, ticket_ref, item, metric, self._page.window())
        dialog.bundle_wanted.connect(self._go_to_bundle)
        dialog.open()
        return dialog

    def explain_bundle(self, bundle_id: int) -> None:
        """Opens the clocks of the ticket that a bundle became."""
        app = self._shell.app
        self._shell.tasks.run(lambda _: ticket_of_bundle(app, bundle_id), lambda found: self.explain(*found))

    def close_month(self) -> None:
        """Opens the closing of the month that is shown."""
        view = self._page.view
        if view is not None:
            dialog = ClosingDialog(self._shell, view, self._page.window())
            dialog.closed.connect(self._page.refresh)
            dialog.open()

    def contracts(self) -> ContractDialog | None:
        """Opens the contract of the vendor that is shown."""
        view = self._page.view
        if view is None:
            return None
        dialog = ContractDialog(self._shell, view.vendor_id, self._page.window())
        dialog.activated.connect(lambda: self._shell.tell(Changed.TICKETS | Changed.SETTINGS))
        dialog.open()
        return dialog

    def calendars(self) -> CalendarDialog | None:
        """Opens the calendars, at that of the contract."""
        view = self._page.view
        if view is None:
            return None
        dialog = CalendarDialog(self._shell, view.contract, self._page.window())
        dialog.open()
        return dialog

    def what_if(self) -> WhatIfDialog | None:
        """Opens the figures under another contract or calendar."""
        view = self._page.view
        if view is None:
            return None
        dialog = WhatIfDialog(self._shell, view.vendor_id, self._page.window())
        dialog.open()
        return dialog

    def dispute(self) -> DisputeDialog | None:
        """Opens the comparison with the vendor's own figures."""
        view = self._page.view
        if view is None:
            return None
        dialog = DisputeDialog(self._shell, view.vendor_id, self._page.window())
        dialog.ticket_wanted.connect(self.explain)
        dialog.open()
        return dialog

    def _go_to_bundle(self, ticket_ref: str) -> None:
        app, shell = self._shell.app, self._shell
        shell.tasks.run(lambda _: app.bundles.by_ref(ticket_ref).id, lambda bundle: shell.go("bundles", bundle))
