"""Which ticket items a period may be about, so that years of others need not be read to find it. Pure.

None of these decides anything: what they let through is read and judged; what they leave out would not have been shown.
"""

import numpy as np

from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import EventColumns, Flags
from keyuser.sla.columns.steps import Items


def maybe_created(events: EventColumns, items: Items, start: int, end: int) -> Flags:
    """The items that may have been created in [start, end), in microseconds since the epoch.

    An item is created by one of its events or by the vendor's receipt, so something of it lies in the period.
    """
    within = (start <= events.at) & (events.at < end)
    received = (start <= items.received) & (items.received < end)
    found: Flags = received | np.isin(items.ticket, _different(events.ticket[within]))
    return found


def _different(tickets: Ints) -> Ints:
    """Each of them once; ``tickets`` are in order."""
    return tickets[np.flatnonzero(np.diff(tickets, prepend=-1))]
