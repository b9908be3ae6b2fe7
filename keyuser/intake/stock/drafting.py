"""A report of what does not add up: one incident, the first mismatches in its text, all of them in an attached table."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from keyuser.intake import rules
from keyuser.intake.attached_table import attached_table
from keyuser.intake.stock.model import StockCheck, StockFault
from keyuser.intake.stock.rules import plain
from keyuser.orgs.tables.model import Cell
from keyuser.records import Channel, Incoming, ReportKind

#: Mismatches that the text names; the others are in the table alone.
_TOLD = 20
_TABLE = "stock-mismatches.xlsx"


def draft_stock_report(check: StockCheck, words: Mapping[str, Any], *, organisation: str = "") -> Incoming:
    """The report of a check that found faults; the same faults are the same report, whatever the files are called."""
    days = sorted(fault.day for fault in check.faults)
    faulty = {(fault.item, fault.warehouse) for fault in check.faults}
    subject = words["stock_subject"].format(
        items=len(faulty), faults=len(check.faults), first=days[0].isoformat(), last=days[-1].isoformat()
    )
    told = [f"- {_line(fault, words)}" for fault in check.faults[:_TOLD]]
    if len(check.faults) > _TOLD:
        told.append(words["more"].format(count=len(check.faults) - _TOLD))
    text = "\n".join(
        [*told, "", words["attached"].format(name=_TABLE), words["files"].format(files=", ".join(check.files))]
    )
    rows = list(_rows(check, words))
    proof = (repr((fault.kind.value, fault.item, fault.warehouse, fault.day, fault.what)) for fault in check.faults)
    return Incoming(
        channel=Channel.FOLDER,
        identity=rules.content_identity("stock", None, subject, "", proof),
        source=", ".join(check.files),
        subject=subject,
        text=text,
        files=(attached_table(_TABLE, "Stock", words["headings"], rows),),
        organisation_hint=organisation,
        kind=ReportKind.INCIDENT,
    )


def _line(fault: StockFault, words: Mapping[str, Any]) -> str:
    warehouse = f" ({fault.warehouse})" if fault.warehouse else ""
    told: str = words["stock_line"].format(
        day=fault.day.isoformat(), item=fault.item, warehouse=warehouse, fault=words[fault.kind.value]
    )
    if fault.expected is None or fault.found is None or fault.difference is None:
        return told
    amounts = words["amounts"].format(
        expected=plain(fault.expected), found=plain(fault.found), difference=plain(fault.difference)
    )
    return f"{told}; {amounts}"


def _rows(check: StockCheck, words: Mapping[str, Any]) -> Iterator[tuple[Cell | Decimal, ...]]:
    """A row for each line behind each fault; one for a fault that no line speaks of."""
    names = {(item.item, item.warehouse): item.name for item in check.items}
    for fault in check.faults:
        about = (fault.item, names.get((fault.item, fault.warehouse), ""), fault.warehouse, fault.day)
        said = (words[fault.kind.value], fault.expected, fault.found, fault.difference)
        for line in fault.lines:
            amounts = (line.opening, line.receipts, line.shipments, line.closing)
            yield *about, *said, *amounts, line.source, line.row
        if not fault.lines:
            yield *about, *said, None, None, None, None, "", None
