"""A store with vendor tickets, for the suites of the SLA services."""

from datetime import datetime
from typing import Any

from sla_build import utc

from keyuser.records import Criticality, EventType, TicketItem
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.store import Store

SETTINGS = Settings(client=ClientCompany(name="Клиент"), vendors=(VendorProfile("acme", "Acme", language="ru"),))


def add_ticket(
    store: Store, created_at: datetime, *levels: Criticality, vendor_id: str = "acme", remote_id: str = ""
) -> str:
    """A ticket with an item of each criticality (default: one, critical); its reference."""
    levels = levels or (Criticality.CRITICAL,)
    with store.write() as db:
        made = [db.groups.create(title=f"Случай {level}", created_at=created_at) for level in levels]
        bundle_id = db.bundles.create(
            installation="TEST", vendor_id=vendor_id, title="t", group_ids=made, created_at=created_at
        )
        bundle = db.bundles.get(bundle_id)
        assert bundle is not None
        submission = db.submissions.enqueue(
            bundle_id=bundle_id, ref=bundle.ref, vendor_id=vendor_id, evidence=[], at=created_at
        )
        db.tickets.add(
            vendor_id=vendor_id,
            remote_id=remote_id or f"T-{bundle_id}",
            ref=bundle.ref,
            submission_id=submission,
            status="new",
            url="",
            created_at=created_at,
            items=[
                TicketItem(number, group_id, "", f"Случай {level}", level)
                for number, (group_id, level) in enumerate(zip(made, levels, strict=True), 1)
            ],
        )
        return bundle.ref


def tell(
    store: Store,
    ref: str,
    at: str | datetime,
    what: EventType,
    item: int | None = None,
    *,
    recorded_at: datetime | None = None,
    **payload: Any,
) -> int:
    """The vendor's event of a ticket; its seq."""
    moment = utc(at) if isinstance(at, str) else at
    with store.write() as db:
        (ticket,) = db.tickets.named(ref)
        number = len(db.tickets.events(ticket.id)) + 1
        assert db.tickets.append(
            ticket_id=ticket.id,
            item=item,
            type_=what,
            at=moment,
            recorded_at=recorded_at or moment,
            actor="Анна",
            source="vendor",
            source_id=str(number),
            payload=payload,
        )
        return db.tickets.head()[0]
