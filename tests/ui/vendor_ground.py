"""A real App with invented reports, groups, bundles and a vendor's answers, for the tests and pictures of Bundles and SLA."""

import hashlib
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from keyuser.app import App, open_app
from keyuser.clock import FixedClock
from keyuser.credentials import FileCredentials
from keyuser.records import (
    Attachment,
    Bundle,
    Channel,
    Criticality,
    EventType,
    Incoming,
    OperationKind,
    Organisation,
    ReportKind,
    SubmissionState,
    TicketItem,
    group_ref,
)
from keyuser.settings import ClientCompany, Settings, VendorProfile

NOW = datetime(2026, 11, 18, 9, 20, tzinfo=UTC)  # a Wednesday, 14:20 in Almaty
VENDOR = VendorProfile("vendor", "ТОО «Поставщик систем»", base_url="http://127.0.0.1:9", language="ru")
CLIENT = ClientCompany("АО «Қазақ сауда»", "990640000124", "Айгерім Сейтқали", "key.user@client.example")
ORGANISATIONS = (
    Organisation("020540003431", "АО «НК «Қазақстан темір жолы»", "ҚТЖ"),
    Organisation("020240000555", "АО «НК «КазМунайГаз»", "КМГ"),
    Organisation("050740004819", "ТОО «Самрук-Казына Контракт»"),
)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 180
_TEXT = (
    "После нажатия «Печать» форма не открывается, выходит ORA-20101: документ 4471 заблокирован.\n"
    "Айгерім Сейтқали, ИИН 850101300005, +7 701 123 45 67, a.seitkali@client.example"
)
TITLES = (
    "Счёт-фактура не печатается: «документ заблокирован»",
    "Хабарландыру жарияланбайды, «Жіберу» түймесі белсенді емес",
    "Не відкривається картка контрагента після оновлення",
    "Błąd przy zapisie zamówienia: źle wyświetlane znaki „ąęśżź”",
    "Остатки по складу не сходятся после обмена с филиалом в Караганде",
    "Протокол итогов показывает неверную сумму НДС",
    "Қолтаңба қойылмайды: NCALayer байланысы үзілді",
    "Заявка на доступ: роль «Закупщик» не появилась после согласования администратором площадки",
)


def open_ground(folder: Path, at: datetime = NOW, *, vendor: VendorProfile | None = VENDOR) -> tuple[App, FixedClock]:
    """An App on a fresh profile, with company and vendor set up unless ``vendor`` is ``None``."""
    clock = FixedClock(at)
    app = open_app(folder, clock)
    if vendor is not None:
        set_up(app, vendor)
    return app, clock


def set_up(app: App, vendor: VendorProfile = VENDOR, token: str = "") -> App:
    """Company, vendor and organisations; the token goes into a file, never into the keychain of who runs the tests."""
    app.credentials = FileCredentials(app.profile)
    app.change_settings(lambda _: Settings(client=CLIENT, vendors=(vendor,)))
    if token:
        app.sign_in(vendor.id, token)
    with app.store.write() as db:
        for organisation in ORGANISATIONS:
            db.organisations.put(organisation)
    return app


def add_group(app: App, number: int, *, reports: int = 3, complete: bool = True, title: str = "") -> int:
    """A group with so many reports; an incomplete one lacks screenshot, description and wanted result."""
    at = app.clock.now() - timedelta(days=2, hours=number)
    app.store.blobs.put(PICTURE + bytes([number % 250]))
    with app.store.write() as db:
        group_id = db.groups.create(
            title=title or TITLES[number % len(TITLES)],
            created_at=at,
            criticality=list(Criticality)[(number + 2) % 4],
            criticality_reason="High: 17 users in 3 organisations affected.",
            description="Форма счёта-фактуры не открывается с 11 мая, документ заблокирован." if complete else "",
            wanted_result="Счёт-фактура печатается." if complete else "",
        )
        moves = [(_report(db, number * 100 + item, at, complete=complete), None, group_id) for item in range(reports)]
        db.groups.apply(OperationKind.CREATE, moves, actor="test", at=at)
    return group_id


def _report(db, number: int, at: datetime, *, complete: bool) -> int:
    incoming = Incoming(
        channel=Channel.MAIL,
        identity=f"report-{number}",
        source="test",
        subject=TITLES[number % len(TITLES)],
        text=_TEXT,
        sender_name=f"Сотрудник {number}",
        sender_email=f"s{number}@client.example",
        sent_at=at,
        kind=ReportKind.INCIDENT,
    )
    picture = PICTURE + bytes([number // 100 % 250])
    name = f"Снимок экрана {number}.png"
    files = [Attachment(hashlib.sha256(picture).hexdigest(), name, "image/png", len(picture))] if complete else []
    return db.reports.add(
        incoming,
        registered_at=at,
        language="ru",
        organisation=ORGANISATIONS[number % 3].bin,
        original_sha256="0" * 64,
        attachments=files,
        found=[],
    )


def frozen(app: App, number: int, *, groups: int = 2) -> Bundle:
    """A frozen bundle of new groups."""
    ids = [add_group(app, number + item) for item in range(groups)]
    return app.bundles.freeze(app.bundles.create(ids).id)


def submission(app: App, bundle: Bundle, state: SubmissionState, **fields: object) -> int:
    """Puts a bundle into the outbox in that state."""
    queued = app.outbox.enqueue(bundle.id)
    with app.store.write() as db:
        db.submissions.update(queued.id, at=app.clock.now(), state=state, **fields)
    return queued.id


def deliver(app: App, bundle: Bundle, remote_id: str, *, status: str = "in_progress", files: int = 99) -> int:
    """Makes the vendor's ticket of a bundle, with so many of its files delivered; the ticket's id."""
    whole = files >= len(app.outbox.evidence(app.outbox.enqueue(bundle.id).id))
    number = submission(app, bundle, SubmissionState.ACCEPTED if whole else SubmissionState.PARTIAL, attempts=1)
    at = app.clock.now() - timedelta(hours=5)
    groups = {case.group.id: case.group for case in app.bundles.cases(bundle.id)}
    items = [
        TicketItem(position, group_id, group_ref(group_id), groups[group_id].title, groups[group_id].criticality)
        for position, group_id in enumerate(bundle.group_ids, start=1)
    ]
    with app.store.write() as db:
        for file in db.submissions.evidence(number)[:files]:
            db.submissions.mark_delivered(number, file.sha256)
        ticket = db.tickets.add(
            vendor_id="vendor",
            remote_id=remote_id,
            ref=bundle.ref,
            submission_id=number,
            status=status,
            url=f"http://127.0.0.1:9/tickets/{remote_id}",
            created_at=at,
            items=items,
        )
    say(app, ticket, EventType.CREATED, at, source_id="created", status="new")
    return ticket


def say(
    app: App, ticket: int, type_: EventType, at: datetime, *, item: int | None = None, source_id: str, **payload: object
):
    """One thing that happened at the vendor."""
    with app.store.write() as db:
        _log(db, ticket, type_, at, app.clock.now(), item, source_id, payload)


def _log(
    db, ticket: int, type_: EventType, at: datetime, now: datetime, item: int | None, source_id: str, payload
) -> None:
    db.tickets.append(
        ticket_id=ticket,
        item=item,
        type_=type_,
        at=at,
        recorded_at=max(at, now),
        actor="",
        source="vendor",
        source_id=source_id,
        payload=payload,
    )


def every_state(app: App) -> None:
    """One bundle in each state that the list can show."""
    now = app.clock.now()
    answered = frozen(app, 1)
    ticket = deliver(app, answered, "T-000121")
    say(app, ticket, EventType.VENDOR_REPLY, now - timedelta(hours=4), source_id="2", author="", automatic=True,
        text="Ваше обращение зарегистрировано.", public=True)  # fmt: skip
    say(app, ticket, EventType.VENDOR_REPLY, now - timedelta(hours=3), source_id="3", author="Д. Оспанов", item=1,
        text="Приняли в работу. Ошибка воспроизводится, передали разработчикам.", status="in_progress")  # fmt: skip
    say(app, ticket, EventType.WORKAROUND, now - timedelta(hours=1), source_id="4", author="Д. Оспанов", item=1,
        text="До исправления: закройте документ у всех пользователей и откройте форму из журнала.")  # fmt: skip
    asked = frozen(app, 3, groups=1)
    ticket = deliver(app, asked, "T-000124", status="waiting_for_client")
    say(app, ticket, EventType.QUESTION, now - timedelta(hours=2), source_id="5", author="Д. Оспанов", item=1,
        text="Пришлите, пожалуйста, версию NCALayer и снимок экрана полностью.", status="waiting_for_client")  # fmt: skip
    solved = frozen(app, 5, groups=1)
    ticket = deliver(app, solved, "T-000098", status="resolved")
    say(app, ticket, EventType.SOLUTION, now - timedelta(minutes=30), source_id="6", author="Д. Оспанов", item=1,
        text="Исправлено в версии 4.12, обновление установлено сегодня в 13:00.", status="resolved")  # fmt: skip
    deliver(app, frozen(app, 7, groups=3), "T-000130", files=1)
    submission(app, frozen(app, 11), SubmissionState.UNKNOWN, attempts=1, next_attempt_at=now + timedelta(minutes=2),
               message="The vendor did not answer in time.")  # fmt: skip
    submission(app, frozen(app, 13), SubmissionState.REJECTED, attempts=1,
               message="items/2/title is longer than 500 characters.", hint="Shorten the title.")  # fmt: skip
    submission(app, frozen(app, 15), SubmissionState.PENDING, attempts=4, next_attempt_at=now + timedelta(minutes=8),
               message="The vendor cannot be reached: connection refused.", hint="It is tried again by itself.")  # fmt: skip
    frozen(app, 17)
    app.bundles.create([add_group(app, 20, reports=17), add_group(app, 21)])
    app.bundles.create(
        [add_group(app, 22, reports=5, complete=False), add_group(app, 23), add_group(app, 24, complete=False)]
    )


def months_of_tickets(app: App, *, months: int = 6, per_month: int = 14, seed: int = 3) -> None:
    """Tickets of the last months with believable answers; some late, some still open, some at risk."""
    chance = random.Random(seed)
    now = app.clock.now()
    groups = [add_group(app, 40 + number, reports=1 + number % 9) for number in range(8)]
    with app.store.write() as db:  # in one go: each unit of work is flushed to the disk
        for number in range(months * per_month):
            age = timedelta(days=30.0 * months * (1 - (number + 1) / (months * per_month)))
            at = now - age - timedelta(hours=chance.uniform(1, 20))
            group = groups[number % len(groups)]
            level = chance.choice([*Criticality, Criticality.MEDIUM, Criticality.HIGH])
            item = TicketItem(1, group, group_ref(group), TITLES[number % 8], level)
            ticket = _bare_ticket(db, at, now, item, number)
            slow = chance.random() < 0.16
            quick = {Criticality.CRITICAL: 0.3, Criticality.HIGH: 0.7, Criticality.MEDIUM: 2, Criticality.LOW: 4}[level]
            answer = at + timedelta(hours=quick * (chance.uniform(2, 9) if slow else chance.uniform(0.1, 0.9)))
            days = quick * (chance.uniform(3, 8) if chance.random() < 0.2 else chance.uniform(0.1, 0.8))
            solved = answer + timedelta(days=days)
            if answer < now:
                said = {"text": "Приняли.", "author": "Д. Оспанов", "status": "in_progress"}
                _log(db, ticket, EventType.VENDOR_REPLY, answer, now, 1, f"{number}-1", said)
            if solved < now - timedelta(days=1):
                said = {"text": "Исправлено.", "author": "Д. Оспанов", "status": "resolved"}
                _log(db, ticket, EventType.SOLUTION, solved, now, 1, f"{number}-2", said)


def _bare_ticket(db, at: datetime, now: datetime, item: TicketItem, number: int, remote_id: str = "") -> int:
    """A ticket without a bundle's file: the SLA looks at the log alone."""
    bundle = db.bundles.create(
        installation=db.meta.installation(),
        vendor_id="vendor",
        title=item.title,
        group_ids=[item.group_id],
        created_at=at,
    )
    record = db.bundles.get(bundle)
    db.bundles.mark_frozen(bundle, at=at, file_name="", sha256="", manifest_sha256="", size=0)
    sent = db.submissions.enqueue(bundle_id=bundle, ref=record.ref, vendor_id="vendor", evidence=[], at=at)
    db.submissions.update(sent, at=at, state=SubmissionState.ACCEPTED)
    ticket = db.tickets.add(
        vendor_id="vendor",
        remote_id=remote_id or f"T-{number + 1:06}",
        ref=record.ref,
        submission_id=sent,
        status="new",
        url="",
        created_at=at,
        items=[item],
    )
    _log(db, ticket, EventType.CREATED, at, now, None, "created", {"status": "new"})
    return ticket


#: The vendor's number of a ticket on which nearly everything happened that a clock can meet.
COURT_CASE = "T-COURT"


def court_case(app: App) -> int:
    """A ticket over a holiday and a weekend that was paused, raised, left out for works, and missed; its id."""
    now = app.clock.now()
    at = datetime(2026, 10, 22, 5, 12, tzinfo=UTC)  # a Thursday before the Republic's day, which falls on a Sunday
    group = add_group(app, 90, reports=17)
    with app.store.write() as db:
        item = TicketItem(1, group, group_ref(group), TITLES[0], Criticality.MEDIUM)
        ticket = _bare_ticket(db, at, now, item, 9_000, remote_id=COURT_CASE)
        for hours, kind, number, said in (
            (1.5, EventType.VENDOR_REPLY, 1, {"text": "Приняли в работу.", "author": "Д. Оспанов", "status": "in_progress"}),
            (5, EventType.QUESTION, 2, {"text": "Пришлите снимок экрана.", "status": "waiting_for_client"}),
            (27, EventType.CLIENT_MESSAGE, 3, {"text": "Снимок приложен.", "status": "in_progress"}),
            (119, EventType.CRITICALITY, 4, {"criticality": "high", "reason": "Встала отгрузка в трёх филиалах."}),
            (124, EventType.EXCLUDED, 5, {
                "from": (at + timedelta(hours=121)).isoformat(),
                "to": (at + timedelta(hours=123)).isoformat(),
                "reason": "Плановые работы, письмо № 14.",
            }),
            (196, EventType.SOLUTION, 6, {"text": "Исправлено в 4.12.", "author": "Д. Оспанов", "status": "resolved"}),
        ):  # fmt: skip
            _log(db, ticket, kind, at + timedelta(hours=hours), now, 1, f"court-{number}", said)
    return ticket


def vendors_table(app: App, path: Path) -> Path:
    """The vendor's own figures of the court case as it would send them: it counts less than we do."""
    rows = ["Ticket;Item;Metric;Elapsed hours;Missed", f"{COURT_CASE};1;Resolution;7.5;no"]
    rows += [f"{COURT_CASE};1;First response;1.5;no"]
    path.write_text("\n".join(rows), "utf-8")
    return path
