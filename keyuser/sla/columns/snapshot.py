"""All that the store knows of tickets at one moment, as columns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from keyuser.records import TicketEvent
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import EventColumns, EventLog, Statuses
from keyuser.sla.columns.steps import Items


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All ticket items and all events at one moment. ``groups`` of the items, ``vendors`` whose they are (places in
    ``vendor_ids``). ``records``: events that somebody wanted as records, by ticket."""

    items: Items
    groups: Ints
    vendors: Ints
    vendor_ids: Sequence[str]
    log: EventLog
    records: dict[int, list[TicketEvent]]

    @classmethod
    def empty(cls) -> "Snapshot":
        """Before anything was read."""
        none = np.empty(0, dtype=np.int64)
        return cls(Items(none, none, none, none), none, none, (), EventLog(EventColumns.empty(), Statuses()), {})

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read."""
        return not len(self.items) and not self.log.head[0]

    def of_vendor(self, vendor_id: str) -> Ints:
        """The places of one vendor's items."""
        if vendor_id not in self.vendor_ids:
            return np.empty(0, dtype=np.int64)
        return np.flatnonzero(self.vendors == self.vendor_ids.index(vendor_id))
