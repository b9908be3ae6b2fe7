"""The arithmetic of a stock ledger, in decimals: nothing is rounded. Pure rules."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from keyuser.intake.stock.model import FaultKind, StockDay, StockFault, StockItem, StockLine

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class _Sums:
    """The lines of one day: its balance (the first where there are two) and its single movements."""

    day: date
    balances: tuple[StockLine, ...]
    movements: tuple[StockLine, ...]

    @property
    def lines(self) -> tuple[StockLine, ...]:
        return (*self.balances, *self.movements)

    @property
    def opening(self) -> Decimal | None:
        return self.balances[0].opening if self.balances else None

    @property
    def closing(self) -> Decimal | None:
        return self.balances[0].closing if self.balances else None

    @property
    def receipts(self) -> Decimal:
        return self._sum(
            self.balances[0].receipts if self.balances else None, [line.receipts for line in self.movements]
        )

    @property
    def shipments(self) -> Decimal:
        return self._sum(
            self.balances[0].shipments if self.balances else None, [line.shipments for line in self.movements]
        )

    @staticmethod
    def _sum(said: Decimal | None, single: Sequence[Decimal | None]) -> Decimal:
        """The balance's own sum where it says one, else that of the single movements."""
        return sum((each or _ZERO for each in single), _ZERO) if said is None else said


def check_lines(
    lines: Sequence[StockLine], *, tolerance: Decimal = _ZERO, every_day: bool = True
) -> tuple[StockItem, ...]:
    """The items of a ledger with what is wrong, those with faults first, then by item and warehouse.

    Amounts that differ by no more than ``tolerance`` are equal. ``every_day``: an item that has stock must have a row for every
    day that the ledger has; without it (ledgers of movements only) days may be left out as long as the stock carries over.
    """
    days = sorted({line.day for line in lines})
    items = [_item(key, own, days if every_day else (), tolerance) for key, own in sorted(_by_item(lines).items())]
    return tuple(sorted(items, key=lambda item: not item.faults))


def _by_item(lines: Sequence[StockLine]) -> Mapping[tuple[str, str], list[StockLine]]:
    grouped: dict[tuple[str, str], list[StockLine]] = {}
    for line in lines:
        grouped.setdefault((line.item, line.warehouse), []).append(line)
    return grouped


def _item(key: tuple[str, str], lines: Sequence[StockLine], days: Sequence[date], tolerance: Decimal) -> StockItem:
    """One item in one warehouse, day by day."""
    by_day: dict[date, list[StockLine]] = {}
    for line in lines:
        by_day.setdefault(line.day, []).append(line)
    sums = [
        _Sums(day, tuple(line for line in own if line.is_balance), tuple(line for line in own if not line.is_balance))
        for day, own in sorted(by_day.items())
    ]
    faults: dict[date, list[StockFault]] = {}
    before: _Sums | None = None
    for each in sums:
        for fault in (*_day_faults(key, each, tolerance), *_chain_faults(key, before, each, tolerance)):
            faults.setdefault(each.day, []).append(fault)
        before = each if each.closing is not None else before
    for fault in _missing(key, sums, days):
        faults.setdefault(fault.day, []).append(fault)
    name = next((line.name for line in lines if line.name), "")
    shown = {each.day: each for each in sums}
    records = tuple(
        _record(shown.get(day) or _Sums(day, (), ()), tuple(faults.get(day, ()))) for day in sorted({*shown, *faults})
    )
    return StockItem(key[0], name, key[1], records, sum(map(len, faults.values())))


def _record(sums: _Sums, faults: tuple[StockFault, ...]) -> StockDay:
    return StockDay(sums.day, sums.opening, sums.receipts, sums.shipments, sums.closing, sums.movements, faults)


def _day_faults(key: tuple[str, str], sums: _Sums, tolerance: Decimal) -> Iterator[StockFault]:
    """What is wrong within a day."""
    if len(sums.balances) > 1:
        rows = ", ".join(f"{line.source} row {line.row}" for line in sums.balances)
        yield StockFault(
            FaultKind.DUPLICATE, *key, sums.day, f"Several rows speak for this day: {rows}.", lines=sums.balances
        )
    if sums.opening is not None and sums.closing is not None:
        expected = sums.opening + sums.receipts - sums.shipments
        if abs(sums.closing - expected) > tolerance:
            what = (
                f"{plain(sums.opening)} + {plain(sums.receipts)} - {plain(sums.shipments)} is {plain(expected)}, not"
                f" {plain(sums.closing)}."
            )
            yield StockFault(FaultKind.BALANCE, *key, sums.day, what, expected, sums.closing, sums.lines)
    yield from _movement_faults(key, sums, tolerance)
    for name, amount in (("opening", sums.opening), ("closing", sums.closing)):
        if amount is not None and amount < -tolerance:
            what = f"The {name} stock is {plain(amount)}: below nothing."
            yield StockFault(FaultKind.NEGATIVE, *key, sums.day, what, _ZERO, amount, sums.balances[:1])
    for line in sums.lines:
        if (line.receipts or _ZERO) < 0 or (line.shipments or _ZERO) < 0:
            amount = min(line.receipts or _ZERO, line.shipments or _ZERO)
            what = f"A receipt or shipment is {plain(amount)}: below nothing."
            yield StockFault(FaultKind.NEGATIVE, *key, sums.day, what, _ZERO, amount, (line,))


def _movement_faults(key: tuple[str, str], sums: _Sums, tolerance: Decimal) -> Iterator[StockFault]:
    """Where a balance and single movements speak of one day, they must say the same."""
    if not sums.balances or not sums.movements:
        return
    balance = sums.balances[0]
    for name, said, single in (
        ("receipts", balance.receipts, [line.receipts for line in sums.movements]),
        ("shipments", balance.shipments, [line.shipments for line in sums.movements]),
    ):
        added = sum((each or _ZERO for each in single), _ZERO)
        if said is not None and abs(said - added) > tolerance:
            what = f"The single {name} add up to {plain(added)}, the balance says {plain(said)}."
            yield StockFault(FaultKind.MOVEMENTS, *key, sums.day, what, added, said, sums.lines)


def _chain_faults(key: tuple[str, str], before: _Sums | None, sums: _Sums, tolerance: Decimal) -> Iterator[StockFault]:
    """A day opens as the last balance before it closed."""
    if before is None or before.closing is None or sums.opening is None:
        return
    if abs(sums.opening - before.closing) > tolerance:
        what = f"The day opens with {plain(sums.opening)}; {before.day:%Y-%m-%d} closed with {plain(before.closing)}."
        lines = (*before.balances[:1], *sums.balances[:1])
        yield StockFault(FaultKind.CHAIN, *key, sums.day, what, before.closing, sums.opening, lines)


def _missing(key: tuple[str, str], sums: Sequence[_Sums], days: Sequence[date]) -> Iterator[StockFault]:
    """Days of the ledger that the item lacks between its first and its last; before and after them where it has stock then."""
    balances = [each for each in sums if each.balances]
    if not balances or not days:
        return
    first, last = balances[0], balances[-1]
    start = days[0] if first.opening else first.day
    end = days[-1] if last.closing else last.day
    own = {each.day for each in balances}
    for day in days:
        if start <= day <= end and day not in own:
            yield StockFault(FaultKind.MISSING_DAY, *key, day, "The item has stock, but no balance for this day.")


def plain(amount: Decimal) -> str:
    """An amount without an exponent and without zeros at the end."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
