"""The service over a real store: automatic joins, suggestions, decisions, undo, and what it remembers."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyuser.clock import FixedClock
from keyuser.errors import Cancelled, InputError
from keyuser.group.service import GroupService
from keyuser.paths import Profile
from keyuser.records import Attachment, Channel, Criticality, GroupState, Incoming, OperationKind, ReportKind
from keyuser.store import Store

PRINT = "Накладная 4512 не печатается, принтер выдает ошибку E-1107 после обновления"
PRINT_AGAIN = "После обновления принтер выдает ошибку E-1107, накладная не печатается"
PRINT_LOOSELY = "Принтер не печатает накладные"
LAMP = "В коридоре третьего этажа вторую неделю не горит лампа"
PASSWORD = "Письмо для сброса пароля от личного кабинета не приходит на почту"

AddReport = Callable[..., int]


@pytest.fixture
def add(store: Store, clock: FixedClock) -> AddReport:
    def stored(text: str, subject: str = "", *, minutes: int = 1, picture: str = "") -> int:
        clock.advance(minutes=minutes)
        item = Incoming(
            channel=Channel.MAIL,
            identity=hashlib.sha256(f"{clock.now()}{text}".encode()).hexdigest(),
            source="test",
            subject=subject,
            text=text,
            sent_at=clock.now(),
        )
        files = (Attachment(picture * 64, "снимок.png", "image/png", 10),) if picture else ()
        with store.write() as db:
            report_id = db.reports.add(
                item,
                registered_at=clock.now(),
                language="ru",
                organisation="",
                original_sha256="",
                attachments=files,
                found=(),
            )
        assert report_id is not None
        return report_id

    return stored


@pytest.fixture
def service(store: Store, clock: FixedClock) -> GroupService:
    return GroupService(store, clock)


def links(store: Store) -> dict[int, int]:
    with store.read() as db:
        return db.groups.links()


def test_the_same_report_twice_is_joined_and_the_rest_waits(
    service: GroupService, store: Store, add: AddReport
) -> None:
    first, lamp, again, loosely = add(PRINT, "Re: Печать"), add(LAMP), add(PRINT_AGAIN), add(PRINT_LOOSELY)
    result = service.run()
    assert result.joined == 2
    (group,) = service.list()
    assert (group.title, group.report_count, group.description) == ("Печать", 2, PRINT)
    assert [report.id for report in service.members(group.id)] == [first, again]
    assert lamp not in links(store)
    waiting = service.suggestions()
    assert [(item.report_id, item.group_id) for item in waiting] == [(loosely, group.id)]
    assert result.suggested == service.suggestion_count() == 1
    assert sum(reason.share for reason in waiting[0].reasons) == pytest.approx(1.0)
    assert "принтер" in {reason.text for reason in waiting[0].reasons}


def test_a_second_run_does_nothing_and_new_reports_join_the_group(service: GroupService, add: AddReport) -> None:
    add(PRINT)
    add(PRINT_AGAIN)
    service.run()
    assert (service.run().joined, service.run().suggested) == (0, 0)
    add(PRINT)
    assert service.run().joined == 1
    assert service.list()[0].report_count == 3


def test_a_new_service_over_the_same_store_goes_on(
    service: GroupService, store: Store, clock: FixedClock, add: AddReport
) -> None:
    add(PRINT)
    add(PRINT_AGAIN)
    add(PRINT_LOOSELY)
    service.run()
    before = [(item.report_id, item.other_report_id) for item in service.suggestions()]
    add(PRINT_AGAIN)
    other = GroupService(store, clock)
    assert other.run().joined == 1
    assert [(item.report_id, item.other_report_id) for item in other.suggestions()] == before


def test_nothing_is_joined_where_the_user_wants_to_be_asked(store: Store, clock: FixedClock, add: AddReport) -> None:
    service = GroupService(store, clock, automatic_threshold=1.0)
    add(PRINT)
    add(PRINT_AGAIN)
    assert (service.run().joined, service.suggestion_count()) == (0, 1)
    group = service.accept(service.suggestions()[0].id)
    assert group.report_count == 2
    assert service.suggestion_count() == 0


def test_accept_joins_merges_and_undo_brings_the_suggestion_back(
    service: GroupService, store: Store, add: AddReport
) -> None:
    add(PRINT)
    add(PRINT_AGAIN)
    loosely = add(PRINT_LOOSELY)
    service.run()
    (item,) = service.suggestions()
    assert service.accept(item.id).report_count == 3
    undone = service.undo()
    assert undone is not None
    assert (undone.kind, undone.stay) == (OperationKind.JOIN, ())
    assert loosely not in links(store)
    assert [again.id for again in service.suggestions()] == [item.id]
    own = service.create([loosely])
    merged = service.accept(item.id)
    assert merged.report_count == 3
    assert own.id not in links(store).values()


def test_a_refused_pair_is_never_suggested_or_joined_again(
    service: GroupService, store: Store, clock: FixedClock, add: AddReport
) -> None:
    add(PRINT)
    add(PRINT_AGAIN)
    loosely = add(PRINT_LOOSELY)
    service.run()
    service.refuse(service.suggestions()[0].id)
    assert service.suggestion_count() == 0
    fresh = GroupService(store, clock, automatic_threshold=0.0)
    fresh.run()
    group = fresh.list()[0]
    assert loosely not in {report.id for report in fresh.members(group.id)}
    assert fresh.suggestion_count() == 0


def test_what_a_person_took_out_is_not_joined_again_without_asking(
    service: GroupService, store: Store, clock: FixedClock, add: AddReport
) -> None:
    add(PRINT)
    again = add(PRINT_AGAIN)
    service.run()
    with store.read() as db:
        automatic = db.groups.operations()[0]
    assert automatic.kind is OperationKind.AUTOMATIC
    assert service.undo() is None, "undo without a number takes back what a person did"
    undone = service.undo(automatic.id)
    assert undone is not None
    assert len(undone.moves) == 2
    fresh = GroupService(store, clock)
    assert fresh.run().joined == 0
    assert again in {item.report_id for item in fresh.suggestions()}


def test_a_closed_group_takes_nothing_without_asking(service: GroupService, store: Store, add: AddReport) -> None:
    add(PRINT)
    add(PRINT_AGAIN)
    service.run()
    with store.write() as db:
        db.groups.update(service.list()[0].id, state=GroupState.CLOSED)
    late = add(PRINT)
    assert service.run().joined == 0
    assert service.suggestions()[0].report_id == late


def test_create_join_split_merge_and_undo_in_any_order(service: GroupService, store: Store, add: AddReport) -> None:
    one, two, three, four = (add(text) for text in (PRINT, LAMP, PASSWORD, PRINT_LOOSELY))
    first = service.create([one, two], " Разное ")
    assert (first.title, first.ref, first.kind) == ("Разное", "G-0001", ReportKind.INCIDENT)
    service.join([three], first.id)
    second = service.create([four])
    service.join([two], second.id)
    assert links(store) == {one: first.id, three: first.id, two: second.id, four: second.id}
    merged = service.merge([second.id, first.id])
    assert (merged.id, merged.report_count) == (second.id, 4)
    assert [group.id for group in service.list()] == [second.id]
    new = service.split([one, three])
    assert {report.id for report in service.members(new.id)} == {one, three}
    with store.read() as db:
        merge = next(item for item in db.groups.operations() if item.kind is OperationKind.MERGE)
    with pytest.raises(InputError, match="moved since"):
        service.undo(merge.id)
    kinds = []
    while (result := service.undo()) is not None:
        kinds.append(result.kind)
    assert kinds == [
        OperationKind.SPLIT,
        OperationKind.MERGE,
        OperationKind.MOVE,
        OperationKind.CREATE,
        OperationKind.JOIN,
        OperationKind.CREATE,
    ]
    assert links(store) == {}
    with pytest.raises(InputError, match="taken back already"):
        service.undo(merge.id)


def test_undo_of_an_older_operation_leaves_what_was_moved_since(
    service: GroupService, store: Store, add: AddReport
) -> None:
    one, two, three = (add(text) for text in (PRINT, LAMP, PASSWORD))
    first = service.create([one, two])
    second = service.create([two, three])
    with store.read() as db:
        oldest = db.groups.operations()[-1]
    undone = service.undo(oldest.id)
    assert undone is not None
    assert (undone.moves, undone.stay) == (((one, first.id, None),), (two,))
    assert links(store) == {two: second.id, three: second.id}


def test_undo_of_an_undo_is_redo(service: GroupService, store: Store, add: AddReport) -> None:
    group = service.create([add(LAMP), add(PASSWORD)])
    before = links(store)
    service.undo()
    assert links(store) == {}
    with store.read() as db:
        undo = db.groups.operations()[0]
    service.undo(undo.id)
    assert links(store) == before
    assert service.get(group.id).report_count == 2


def test_joining_what_is_there_already_logs_nothing(service: GroupService, store: Store, add: AddReport) -> None:
    report = add(LAMP)
    group = service.create([report])
    service.join([report], group.id)
    with store.read() as db:
        assert len(db.groups.operations()) == 1


def test_update_sets_only_what_is_given_and_criticality_needs_a_reason(service: GroupService, add: AddReport) -> None:
    group = service.create([add(LAMP, "Лампа")])
    changed = service.update(group.id, wanted_result="Горит", kind=ReportKind.SERVICE_REQUEST)
    assert (changed.title, changed.wanted_result, changed.kind) == ("Лампа", "Горит", ReportKind.SERVICE_REQUEST)
    with pytest.raises(InputError, match="reason"):
        service.update(group.id, criticality=Criticality.HIGH)
    changed = service.update(group.id, criticality=Criticality.HIGH, reason="Темно")
    assert (changed.criticality, changed.criticality_reason) == (Criticality.HIGH, "Темно")
    with pytest.raises(InputError, match="title"):
        service.update(group.id, title=" ")
    assert service.update(group.id) == changed
    assert service.update(group.id, title="Лампа\nне горит ").title == "Лампа не горит "


@pytest.mark.parametrize(
    "call",
    [
        lambda service: service.get(7),
        lambda service: service.members(7),
        lambda service: service.update(7, title="x"),
        lambda service: service.join([1], 7),
        lambda service: service.merge([7, 8]),
        lambda service: service.create([]),
        lambda service: service.create([999]),
        lambda service: service.split([1]),
        lambda service: service.accept(5),
        lambda service: service.refuse(5),
        lambda service: service.undo(5),
        lambda service: service.why(1, 999),
    ],
)
def test_what_does_not_exist_is_named_and_nothing_changes(
    service: GroupService, store: Store, add: AddReport, call: Callable[[GroupService], object]
) -> None:
    add(LAMP)
    with pytest.raises(InputError) as caught:
        call(service)
    assert caught.value.hint
    with store.read() as db:
        assert db.groups.operations() == ()


def test_why_explains_a_pair_whether_or_not_it_was_suggested(service: GroupService, add: AddReport) -> None:
    one, two, three = add(PRINT), add(PRINT_AGAIN), add(LAMP)
    close, far = service.why(one, two), service.why(one, three)
    assert close.report_id == two
    assert close.score > 0.8 > far.score
    assert "E-1107" in {reason.text for reason in close.reasons}


def test_the_title_of_a_group_without_subjects_is_its_first_line(service: GroupService, add: AddReport) -> None:
    assert service.create([add("\n\n  Не   горит лампа\nвторая строка")]).title == "Не горит лампа"
    long = service.create([add("слово " * 60)]).title
    assert len(long) <= 90
    assert long.endswith("…")
    assert service.create([add("")]).title == "R-000003"


def test_a_cancelled_run_keeps_what_it_decided_and_goes_on_later(service: GroupService, add: AddReport) -> None:
    for _ in range(20):
        add(PRINT)
        add(LAMP)

    def stop(done: int, total: int | None, what: str) -> None:
        if what == "Looking for duplicates" and done:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        service.run(stop)
    decided = sum(group.report_count for group in service.list())
    assert 0 < decided < 40
    service.run()
    assert [group.report_count for group in service.list()] == [20, 20]


def test_old_mail_that_comes_in_late_finds_the_newer_one(
    service: GroupService, store: Store, clock: FixedClock, add: AddReport
) -> None:
    add(PRINT)
    service.run()
    clock.advance(hours=-48)
    add(PRINT_AGAIN)
    clock.advance(hours=48)
    assert service.run().joined == 2


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["create", "join", "split", "merge", "undo", "run"]),
            st.lists(st.integers(1, 6), min_size=1, max_size=3),
            st.integers(1, 4),
        ),
        max_size=10,
    )
)
def test_any_sequence_can_be_taken_back_to_the_first_state(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[str, list[int], int]],
) -> None:
    clock = FixedClock(datetime(2026, 11, 16, tzinfo=UTC))
    store = Store(Profile(tmp_path_factory.mktemp("profile")))
    try:
        _fill(store, clock)
        service = GroupService(store, clock, automatic_threshold=1.0)
        for kind, reports, number in steps:
            _step(service, kind, reports, number)
            grouped = [report.id for group in service.list() for report in service.members(group.id)]
            assert len(grouped) == len(set(grouped))
        while service.undo() is not None:
            pass
        assert links(store) == {}
    finally:
        store.close()


def _fill(store: Store, clock: FixedClock) -> None:
    with store.write() as db:
        for number, text in enumerate((PRINT, PRINT_AGAIN, PRINT_LOOSELY, LAMP, PASSWORD, LAMP)):
            item = Incoming(
                Channel.CHAT, f"{number:064x}", "test", "", text, sent_at=clock.now() + timedelta(minutes=number)
            )
            db.reports.add(
                item,
                registered_at=clock.now(),
                language="ru",
                organisation="",
                original_sha256="",
                attachments=(),
                found=(),
            )


def _step(service: GroupService, kind: str, reports: list[int], number: int) -> None:
    steps: dict[str, Callable[[], object]] = {
        "create": lambda: service.create(reports),
        "join": lambda: service.join(reports, number),
        "split": lambda: service.split(reports),
        "merge": lambda: service.merge([number, number + 1]),
        "undo": service.undo,
        "run": service.run,
    }
    with suppress(InputError):
        steps[kind]()
