"""Pulls what happened at the vendors into the append-only event log, with an overlap and without doubles."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from keyuser.clock import Clock
from keyuser.errors import Rejected
from keyuser.records import Progress, VendorTicket
from keyuser.store import Store
from keyuser.submission.port import ChangePage, RemoteChange, VendorPort
from keyuser.submission.rules import (
    VENDOR_SOURCE,
    WAITING,
    event_id,
    event_payload,
    event_type,
    skew_warning,
)


@dataclass(frozen=True, slots=True)
class VendorPull:
    """What one vendor had to tell. ``tickets`` are the row ids with new events; ``skew`` is its clock minus ours."""

    vendor_id: str
    new_events: int
    tickets: tuple[int, ...]
    skew: timedelta | None
    warnings: tuple[str, ...]


class Answers:
    """Pulls changes; what was pulled before is recognised, what belongs to nobody is skipped."""

    def __init__(self, store: Store, clock: Clock, vendors: Callable[[str], VendorPort]) -> None:
        self._store = store
        self._clock = clock
        self._vendors = vendors

    def pull(self, vendor_id: str, progress: Progress) -> VendorPull:
        """Everything new from one vendor; one of the vendor errors where it cannot be asked.

        The cursor that is kept is the one *before* the last page, so each pull reads that page again: a vendor that shows a
        change late, under an earlier place, still gets it through. It also stays before the first change of a ticket whose
        acceptance we have not stored yet.
        """
        vendor = self._vendors(vendor_id)
        skew = self._skew(vendor_id, vendor)
        new_events, touched = 0, set[int]()
        with self._store.read() as db:
            cursor = db.tickets.cursor(vendor_id)
        keep, held, more = cursor, False, True
        while more:
            progress(new_events, None, vendor_id)
            page = vendor.changes(cursor)
            fresh = self._fresh(vendor_id, page.changes)
            held = held or self._is_early(vendor_id, page.changes)
            keep = keep if held else cursor
            new_events += self._store_page(vendor_id, fresh, _statuses(vendor, fresh), keep)
            touched |= {ticket.id for ticket, _ in fresh}
            more = page.more and _moved(cursor, page)
            cursor = page.next
        warnings = (skew_warning(vendor_id, skew),) if skew is not None else ()
        return VendorPull(vendor_id, new_events, tuple(sorted(touched)), skew, tuple(filter(None, warnings)))

    def _skew(self, vendor_id: str, vendor: VendorPort) -> timedelta | None:
        """The vendor's clock minus ours, recorded for whoever doubts its times later."""
        before = self._clock.now()
        theirs = vendor.health().time
        if theirs is None:
            return None
        skew = theirs - (before + (self._clock.now() - before) / 2)
        with self._store.write() as db:
            db.meta.set(f"clock_skew:{vendor_id}", f"{skew.total_seconds():.3f}")
        return skew

    def _fresh(self, vendor_id: str, changes: Sequence[RemoteChange]) -> list[tuple[VendorTicket, RemoteChange]]:
        """The changes of our tickets that the log does not have yet, in their order."""
        fresh = []
        seen: dict[int, set[str]] = {}
        with self._store.read() as db:
            for change in changes:
                ticket = db.tickets.by_remote(vendor_id, change.remote_id)
                if ticket is None or (change.ref and change.ref != ticket.ref):
                    continue  # nobody's, or of a vendor that gave the number a second time
                if ticket.id not in seen:
                    events = db.tickets.events(ticket.id)
                    seen[ticket.id] = {event.source_id for event in events if event.source == VENDOR_SOURCE}
                if event_id(change) not in seen[ticket.id]:
                    seen[ticket.id].add(event_id(change))
                    fresh.append((ticket, change))
        return fresh

    def _is_early(self, vendor_id: str, changes: Sequence[RemoteChange]) -> bool:
        """Whether a change belongs to a submission of ours that has no ticket yet (its acceptance was lost)."""
        with self._store.read() as db:
            waiting = {
                each.ref
                for each in db.submissions.list(WAITING)
                if each.vendor_id == vendor_id and each.ticket_id is None
            }
        return any(change.ref in waiting for change in changes)

    def _store_page(
        self,
        vendor_id: str,
        fresh: Sequence[tuple[VendorTicket, RemoteChange]],
        statuses: dict[int, str],
        cursor: str,
    ) -> int:
        now = self._clock.now()
        added = 0
        with self._store.write() as db:
            for ticket, change in fresh:
                added += db.tickets.append(
                    ticket_id=ticket.id,
                    item=change.item,
                    type_=event_type(change),
                    at=change.at or now,
                    recorded_at=now,
                    actor=change.role,
                    source=VENDOR_SOURCE,
                    source_id=event_id(change),
                    payload=event_payload(change),
                )
            for ticket_id, status in statuses.items():
                db.tickets.set_status(ticket_id, status)
            db.tickets.set_cursor(vendor_id, cursor, now)
        return added


def _statuses(vendor: VendorPort, fresh: Sequence[tuple[VendorTicket, RemoteChange]]) -> dict[int, str]:
    """The present status of each ticket that something happened to; one that the vendor deleted keeps its last."""
    statuses = {}
    for ticket in {ticket.id: ticket for ticket, _ in fresh}.values():
        with suppress(Rejected):
            statuses[ticket.id] = vendor.fetch(ticket.remote_id).status
    return statuses


def _moved(cursor: str, page: ChangePage) -> bool:
    """Guards against a vendor that promises more and never goes on."""
    return page.next != cursor and bool(page.changes)
