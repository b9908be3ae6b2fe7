"""Checks ledgers of stock and drafts one report of what does not add up."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from keyuser.errors import InputError
from keyuser.intake.draft_words import draft_words
from keyuser.intake.service import IntakeService
from keyuser.intake.stock.drafting import draft_stock_report
from keyuser.intake.stock.model import StockCheck, StockIssue, StockLine
from keyuser.intake.stock.reading import read_ledger
from keyuser.intake.stock.rules import check_lines
from keyuser.records import Progress, no_progress

_STEP = 500


class StockService:
    """Stock reconciliation over files."""

    def __init__(self, intake: IntakeService) -> None:
        self._intake = intake

    def check(
        self,
        paths: Sequence[Path],
        progress: Progress = no_progress,
        *,
        tolerance: Decimal = Decimal(0),
        every_day: bool = True,
    ) -> StockCheck:
        """Reads all files as one ledger and checks it; see ``rules.check_lines``. Nothing is stored.

        ``InputError`` where a file is no ledger.
        """
        if tolerance < 0:
            raise InputError("A tolerance below zero leaves nothing that is equal.", "Give 0 or more.")
        lines: list[StockLine] = []
        issues: list[StockIssue] = []
        for done, path in enumerate(paths):
            for number, each in enumerate(read_ledger(path)):
                if number % _STEP == 0:
                    progress(done, len(paths), f"{path.name}: {number}")
                if isinstance(each, StockLine):
                    lines.append(each)
                else:
                    issues.append(each)
        items = check_lines(lines, tolerance=tolerance, every_day=every_day)
        faults = sorted(
            (fault for item in items for day in item.days for fault in day.faults),
            key=lambda fault: (fault.item, fault.warehouse, fault.day),
        )
        progress(len(paths), len(paths), "")
        return StockCheck(tuple(path.name for path in paths), len(lines), items, tuple(faults), tuple(issues))

    def draft(self, check: StockCheck, *, language: str = "en", organisation: str = "") -> int | None:
        """Takes in one report of the mismatches, with all rows attached; its id, ``None`` where it is here already.

        ``organisation`` is the BIN whose stock it is. ``InputError`` where nothing is wrong with the stock.
        """
        if not check.faults:
            raise InputError("The stock adds up: there is nothing to report.", "Look at the rows that cannot be read.")
        return self._intake.take(draft_stock_report(check, draft_words(language), organisation=organisation))
