"""A month out of a real store, with its proof: pauses, a holiday, an excluded hour, a call recorded by hand, a reopened ticket,
and a closing that what was learned later does not agree with. All of it is invented."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.paths import Profile
from keyuser.records import Criticality, EventType, Metric, SlaReport, TicketItem
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.sla.proof import SlaProof
from keyuser.store import Store

SETTINGS = Settings(
    client=ClientCompany(name="АО «Пример Холдинг»", contact_name="Айгерим"),
    vendors=(VendorProfile("acme", "Acme LLP"),),
)
START, END = datetime(2026, 9, 30, 19, tzinfo=UTC), datetime(2026, 10, 31, 19, tzinfo=UTC)
NOW = datetime(2026, 11, 3, 5, tzinfo=UTC)


def at(text: str) -> datetime:
    """``23T05:00`` in October, UTC; Almaty is five hours ahead."""
    return datetime.fromisoformat(f"2026-10-{text}").replace(tzinfo=UTC)


def open_month(folder: Path) -> App:
    """The month in a profile of its own; close the app when done."""
    profile = Profile(folder)
    clock = FixedClock(NOW)
    app = App(profile, Store(profile), SETTINGS, clock)
    _fill(app)
    app.sla_closings.close("2026-10")
    clock.advance(days=1)
    app.sla_events.reply(_ref(2), "Приняли, ищем причину", "звонок Марату, 12:40", author="Марат", at=at("21T07:40"))
    return app


def report_with_proof(app: App) -> tuple[SlaReport, SlaProof]:
    report = app.sla.report(START, END, "acme")
    return report, app.sla_proofs.of(report)


def _fill(app: App) -> None:
    levels = [(Criticality.CRITICAL, "23T05:00"), (Criticality.HIGH, "21T07:00"), (Criticality.LOW, "05T04:00"),
              (Criticality.CRITICAL, "12T05:00"), (Criticality.MEDIUM, "22T06:30")]  # fmt: skip
    for number, (level, created) in enumerate(levels, 1):
        _ticket(app.store, number, level, at(created))
    tell = _Log(app.store)
    # A holiday (26 October), a wait for the client, resolved late.
    tell(1, "23T05:20", EventType.VENDOR_REPLY, status="in_progress", text="Принято")
    tell(1, "23T06:00", EventType.STATUS, status="waiting_for_client")
    tell(1, "23T07:00:30", EventType.CLIENT_MESSAGE, status="in_progress", text="=1+1")
    tell(1, "27T06:11:12", EventType.SOLUTION, status="resolved", text="Исправлено")
    tell(3, "05T06:00", EventType.VENDOR_REPLY, status="in_progress", text="ок")
    tell(3, "09T06:00", EventType.SOLUTION, status="closed", text="готово")
    # Reopened: the closed time is left out, and the rest breaks it.
    tell(4, "12T05:10", EventType.VENDOR_REPLY, status="in_progress", text="ок")
    tell(4, "12T07:00", EventType.SOLUTION, status="resolved", text="готово")
    tell(4, "13T05:00", EventType.CLIENT_MESSAGE, status="reopened", text="снова")
    tell(4, "13T12:00", EventType.SOLUTION, status="closed", text="готово")
    app.sla_events.exclude(_ref(5), at("22T07:00"), at("22T08:00"), "у нас не было связи")
    app.sla_events.agree(_ref(5), Metric.RESOLUTION, "письмо № 5", seconds=40 * 3600, at=at("22T09:00"))


def _ref(number: int) -> str:
    return f"KU-DEMO-{number:04}"


def _ticket(store: Store, number: int, level: Criticality, created_at: datetime) -> None:
    with store.write() as db:
        group = db.groups.create(title=f"Случай {number}: счёт не печатается", created_at=created_at)
        bundle = db.bundles.create(
            installation="DEMO", vendor_id="acme", title="t", group_ids=[group], created_at=created_at
        )
        submission = db.submissions.enqueue(
            bundle_id=bundle, ref=_ref(number), vendor_id="acme", evidence=[], at=created_at
        )
        db.tickets.add(
            vendor_id="acme", remote_id=f"00{4100 + number}", ref=_ref(number), submission_id=submission, status="new",
            url="", created_at=created_at, items=[TicketItem(1, group, "", f"Случай {number}: счёт не печатается", level)],
        )  # fmt: skip


class _Log:
    def __init__(self, store: Store) -> None:
        self._store, self._number = store, 0

    def __call__(self, number: int, when: str, what: EventType, **payload: Any) -> None:
        self._number += 1
        with self._store.write() as db:
            (ticket,) = db.tickets.named(_ref(number))
            db.tickets.append(
                ticket_id=ticket.id, item=None, type_=what, at=at(when), recorded_at=at(when), actor="Анна",
                source="vendor", source_id=str(self._number), payload=payload,
            )  # fmt: skip
