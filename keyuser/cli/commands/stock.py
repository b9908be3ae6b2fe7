"""keyuser stock: does opening + receipts - shipments give closing?"""

import argparse
from argparse import Namespace
from decimal import Decimal
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, table
from keyuser.errors import InputError
from keyuser.intake.numbers import read_amount
from keyuser.intake.stock.model import StockCheck, StockFault
from keyuser.intake.stock.rules import plain
from keyuser.records import report_ref

if TYPE_CHECKING:
    from keyuser.app import App

_SHOWN = 100


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "stock", "reconcile ledgers of stock")
    check = verb(actions, "check", "check ledgers by item, warehouse and day", _check, records=True)
    check.add_argument("files", nargs="+", type=path, metavar="FILE")
    check.add_argument("--tolerance", type=_amount, default=Decimal(0), metavar="AMOUNT")
    check.add_argument("--item", default="", metavar="CODE", help="show this item day by day")
    check.add_argument("--gaps", action="store_true", help="days without a row are no mismatch")
    check.add_argument(
        "--draft", action="store_true", help="take in one report of the mismatches, with all rows attached"
    )
    check.add_argument("--organisation", default="", metavar="BIN", help="whose stock it is, for the report")


def _check(app: "App", arguments: Namespace, output: Output) -> int:
    check = app.stock.check(
        arguments.files, output.progress, tolerance=arguments.tolerance, every_day=not arguments.gaps
    )
    report_id = None
    lines = [f"{check.lines} rows, {len(check.items)} items: {len(check.faults)} mismatches."]
    lines += [f"  {each.source} row {each.row}, {each.column}: {each.what}" for each in check.issues[:_SHOWN]]
    lines.append(
        _days(check, arguments.item) if arguments.item else table([_row(each) for each in check.faults[:_SHOWN]])
    )
    if len(check.faults) > _SHOWN:
        lines.append(f"... and {len(check.faults) - _SHOWN} more.")
    if arguments.draft and check.faults:
        report_id = app.stock.draft(check, language=app.settings.language, organisation=arguments.organisation)
        lines.append(f"{report_ref(report_id)} taken in." if report_id else "These mismatches are reported already.")
    found = {"check": check, "report_id": report_id}
    output.result(found, "\n".join(line for line in lines if line))
    return 0 if check.agrees else InputError.exit_code


def _row(fault: StockFault) -> tuple[str, ...]:
    return (fault.day.isoformat(), fault.item, fault.warehouse or "-", fault.kind, fault.what)


def _days(check: StockCheck, item: str) -> str:
    """The item day by day, with its movements and what is wrong."""
    rows: list[tuple[str, ...]] = [("warehouse", "day", "opening", "receipts", "shipments", "closing", "")]
    for each in (found for found in check.items if found.item == item):
        for day in each.days:
            amounts = (
                "-" if amount is None else plain(amount)
                for amount in (day.opening, day.receipts, day.shipments, day.closing)
            )
            rows.append(
                (each.warehouse or "-", day.day.isoformat(), *amounts, " ".join(fault.what for fault in day.faults))
            )
            rows += [
                (
                    "",
                    "",
                    f"  {move.document or move.row}",
                    plain(move.receipts or Decimal(0)),
                    plain(move.shipments or Decimal(0)),
                    "",
                    "",
                )
                for move in day.movements
            ]
    if len(rows) == 1:
        raise InputError(f"No item is called “{item}”.", "Write its code as in the ledger.")
    return table(rows)


def _amount(text: str) -> Decimal:
    try:
        return read_amount(text) or Decimal(0)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is no amount') from error
