"""Reports for the window and the command line, over the store."""

from collections.abc import Sequence
from datetime import datetime

from keyuser.errors import InputError
from keyuser.orgs.rules import check_id
from keyuser.records import Report, ReportLine, Tray, report_ref
from keyuser.report.channels import ChannelFigures, channel_figures
from keyuser.store import Store

#: (at, id) of the last line of a page; the next page begins behind it, whatever came in meanwhile.
Position = tuple[datetime, int]


class ReportService:
    """Reads reports; the one thing that can be changed about a report is which organisation it comes from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(
        self,
        *,
        ungrouped: bool = False,
        search: str = "",
        before: Position | None = None,
        limit: int = 200,
        tray: Tray | None = Tray.INBOX,
    ) -> Sequence[ReportLine]:
        """Lines, newest first; at most ``limit`` of those behind ``before``.

        ``ungrouped`` leaves only what waits for a decision; ``search`` matches beginnings of words in subject, text and sender
        of a report or of the replies to it. The inbox shows each conversation once, the other tray every mail in it, ``None``
        every message there is.
        """
        if limit < 1:
            raise InputError(f"A page of {limit} lines shows nothing.", "Ask for at least one line.")
        with self._store.read() as db:
            return db.reports.page(ungrouped=ungrouped, search=search, before=before, limit=limit, tray=tray)

    def count(self, *, ungrouped: bool = False, search: str = "", tray: Tray | None = Tray.INBOX) -> int:
        """How many lines there are in all pages."""
        with self._store.read() as db:
            return db.reports.count(ungrouped=ungrouped, search=search, tray=tray)

    def conversation(self, report_id: int) -> tuple[Report, ...]:
        """The report that began the conversation which this one stands in, and all that answered it, machines' mails too
        (see ``place``), the first in front and the others in order of time. ``InputError`` where there is no such report."""
        with self._store.read() as db:
            report = db.reports.get(report_id)
            if report is None:
                raise _unknown(report_id)
            root = report.place.answers or report.id
            messages = db.reports.get_many([root, *db.conversations.replies([root])])
        return tuple(sorted(messages, key=lambda message: (message.id != root, message.at, message.id)))

    def channels(self) -> tuple[ChannelFigures, ...]:
        """What each channel brought and how long it took until we had it; replies and machines' mails are no reports."""
        with self._store.read() as db:
            return channel_figures(db.reports.registrations())

    def get(self, report_id: int) -> Report:
        """The whole report; ``InputError`` where there is none."""
        with self._store.read() as db:
            report = db.reports.get(report_id)
        if report is None:
            raise _unknown(report_id)
        return report

    def get_many(self, report_ids: Sequence[int]) -> Sequence[Report]:
        """Whole reports in that order; unknown ones are left out."""
        with self._store.read() as db:
            return db.reports.get_many(report_ids)

    def attribute(self, report_ids: Sequence[int], organisation: str) -> str:
        """Says which organisation the reports come from; the number as it is kept. Empty takes the attribution away.

        ``InputError`` says what is wrong with the number.
        """
        verdict = check_id(organisation)
        if organisation.strip() and not verdict.valid:
            raise InputError(
                f"“{organisation.strip()}” is no organisation's number: {verdict.reason}", "Correct the number."
            )
        with self._store.write() as db:
            known = {report.id for report in db.reports.get_many(report_ids)}
            for report_id in report_ids:
                if report_id not in known:
                    raise _unknown(report_id)
                db.reports.attribute(report_id, verdict.value)
        return verdict.value


def _unknown(report_id: int) -> InputError:
    return InputError(f"There is no report {report_ref(report_id)}.", "Look at the list of reports.")
