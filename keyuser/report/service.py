"""Reports for the window and the command line, over the store."""

from collections.abc import Sequence
from datetime import datetime

from keyuser.errors import InputError
from keyuser.orgs.rules import check_id
from keyuser.records import Report, ReportLine, report_ref
from keyuser.store import Store

#: (at, id) of the last line of a page; the next page begins behind it, whatever came in meanwhile.
Position = tuple[datetime, int]


class ReportService:
    """Reads reports; the one thing that can be changed about a report is which organisation it comes from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(
        self, *, ungrouped: bool = False, search: str = "", before: Position | None = None, limit: int = 200
    ) -> Sequence[ReportLine]:
        """Lines, newest first; at most ``limit`` of those behind ``before``.

        ``ungrouped`` leaves only what waits in the inbox; ``search`` matches beginnings of words in subject, text and sender.
        """
        if limit < 1:
            raise InputError(f"A page of {limit} lines shows nothing.", "Ask for at least one line.")
        with self._store.read() as db:
            return db.reports.page(ungrouped=ungrouped, search=search, before=before, limit=limit)

    def count(self, *, ungrouped: bool = False, search: str = "") -> int:
        """How many lines there are in all pages."""
        with self._store.read() as db:
            return db.reports.count(ungrouped=ungrouped, search=search)

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
