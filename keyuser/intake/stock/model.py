"""What a ledger of stock says, and what a check of it found."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class FaultKind(StrEnum):
    """``BALANCE``: opening + receipts - shipments is not closing. ``CHAIN``: a day does not open as the day before closed.
    ``MOVEMENTS``: the single movements do not add up to the day's sums. ``NEGATIVE``: there was less than nothing.
    ``MISSING_DAY``: other items have the day, this one has stock and no row. ``DUPLICATE``: two rows speak for one day."""

    BALANCE = "balance"
    CHAIN = "chain"
    MOVEMENTS = "movements"
    NEGATIVE = "negative"
    MISSING_DAY = "missing_day"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class StockLine:
    """A row of a ledger; ``None`` where it says nothing. ``source`` is the file (and sheet), ``row`` its number there.

    A line with an opening or a closing stock is a day's balance; one without both is a single movement, which ``document`` may
    name.
    """

    source: str
    row: int
    item: str
    warehouse: str
    day: date
    opening: Decimal | None = None
    receipts: Decimal | None = None
    shipments: Decimal | None = None
    closing: Decimal | None = None
    name: str = ""
    document: str = ""

    @property
    def is_balance(self) -> bool:
        return self.opening is not None or self.closing is not None


@dataclass(frozen=True, slots=True)
class StockFault:
    """Something that does not add up. ``expected`` and ``found`` are the two amounts that differ (``None`` where it is not about
    amounts), ``lines`` the rows that say so."""

    kind: FaultKind
    item: str
    warehouse: str
    day: date
    what: str
    expected: Decimal | None = None
    found: Decimal | None = None
    lines: tuple[StockLine, ...] = ()

    @property
    def difference(self) -> Decimal | None:
        """How much is too much (above zero) or missing (below)."""
        return None if self.expected is None or self.found is None else self.found - self.expected


@dataclass(frozen=True, slots=True)
class StockDay:
    """An item's day: its sums, the single movements behind them, and what is wrong with it."""

    day: date
    opening: Decimal | None
    receipts: Decimal
    shipments: Decimal
    closing: Decimal | None
    movements: tuple[StockLine, ...]
    faults: tuple[StockFault, ...]


@dataclass(frozen=True, slots=True)
class StockItem:
    """An item in a warehouse, day by day."""

    item: str
    name: str
    warehouse: str
    days: tuple[StockDay, ...]
    faults: int


@dataclass(frozen=True, slots=True)
class StockIssue:
    """A row that cannot be read as one of a ledger."""

    source: str
    row: int
    column: str
    what: str


@dataclass(frozen=True, slots=True)
class StockCheck:
    """What a check found. ``items`` are those with faults first; ``faults`` in order of item, warehouse and day."""

    files: tuple[str, ...]
    lines: int
    items: tuple[StockItem, ...]
    faults: tuple[StockFault, ...]
    issues: tuple[StockIssue, ...]

    @property
    def agrees(self) -> bool:
        return not self.faults and not self.issues
