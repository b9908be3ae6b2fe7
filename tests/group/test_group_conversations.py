"""Places put right by hand: conversations stay flat, groups follow, everything can be undone at any depth."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.group.conversations import ConversationService
from keyuser.group.service import GroupService
from keyuser.records import Channel, Incoming, Place, Tray
from keyuser.store import Store

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
BIN = "080340008471"


def add(store: Store, *names: str, answers: int | None = None, organisation: str = "") -> list[int]:
    ids = []
    with store.write() as db:
        for name in names:
            item = Incoming(
                Channel.MAIL, name, name, f"Тема {name}", name, message_id=name, sender_email=f"{name}@x.kz"
            )
            report_id = db.reports.add(
                item,
                registered_at=NOW,
                language="ru",
                organisation=organisation,
                original_sha256="",
                attachments=[],
                found=[],
            )
            assert report_id is not None
            db.conversations.add(report_id, item, Place(answers))
            ids.append(report_id)
    return ids


def places(store: Store) -> dict[int, Place]:
    with store.read() as db:
        return db.conversations.places(db.reports.ids(tray=None))


def links(store: Store) -> dict[int, int]:
    with store.read() as db:
        return db.groups.links()


@pytest.fixture
def service(store: Store, clock: FixedClock) -> ConversationService:
    return ConversationService(store, clock)


@pytest.fixture
def groups(store: Store, clock: FixedClock) -> GroupService:
    return GroupService(store, clock)


def test_a_report_is_attached_with_its_replies_and_undone(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    first, other = add(store, "first", "other")
    (reply,) = add(store, "reply", answers=other)
    group = groups.create([other])
    assert service.attach(other, first).place == Place(first)
    assert places(store) == {first: Place(), other: Place(first), reply: Place(first)}
    assert links(store) == {first: group.id}
    groups.undo()
    assert places(store) == {first: Place(), other: Place(), reply: Place(other)}
    assert links(store) == {other: group.id}


def test_a_reply_is_detached_with_what_answers_it(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    (first,) = add(store, "first")
    reply, beneath = add(store, "reply", "beneath", answers=first)
    with store.write() as db:
        db._connection.exec_driver_sql('UPDATE reports SET reply_to = \'["first","reply"]\' WHERE id = ?', (beneath,))
    service.detach(reply)
    assert places(store) == {first: Place(), reply: Place(), beneath: Place(reply)}
    (late,) = add(store, "late", answers=reply)
    group = groups.create([reply])
    groups.undo(groups_operation(store, "detach"))
    assert places(store) == {first: Place(), reply: Place(first), beneath: Place(first), late: Place(first)}
    assert links(store) == {first: group.id}


def groups_operation(store: Store, kind: str) -> int:
    with store.read() as db:
        return next(operation.id for operation in db.groups.operations() if operation.kind == kind)


def test_late_replies_follow_merges_and_splits(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    first, second, third = add(store, "a", "b", "c")
    one, two = groups.create([first, third]), groups.create([second])
    groups.merge([two.id, one.id])
    add(store, "late", answers=first, organisation=BIN)
    assert (groups.get(two.id).organisation_count, groups.get(two.id).report_count) == (1, 3)
    split = groups.split([first])
    assert (groups.get(two.id).organisation_count, split.organisation_count, split.report_count) == (0, 1, 1)


def test_a_machines_mail_leaves_its_group_and_the_figures(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    first, second = add(store, "a", "b")
    group = groups.create([first, second])
    (moved,) = service.to_tray([second], Tray.AUTOMATIC)
    assert moved.place == Place(None, Tray.AUTOMATIC)
    assert groups.get(group.id).report_count == 1
    with store.read() as db:
        assert (db.reports.count(), db.reports.count(tray=Tray.AUTOMATIC)) == (1, 1)
    with pytest.raises(InputError, match="automatic"):
        groups.create([second])
    groups.undo()
    assert groups.get(group.id).report_count == 2
    assert service.to_tray([second], Tray.INBOX)[0].place == Place()


def test_replies_and_machines_are_not_searched_for(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    first, second = add(store, "Ошибка печати счёта номер один", "Ошибка печати счёта номер два")
    assert groups.run().suggested + groups.suggestion_count() + len(groups.list()) > 0
    service.attach(second, first)
    assert (groups.suggestion_count(), links(store)) in ((0, {}), (0, {first: 1}))
    with pytest.raises(InputError, match="answers R-000001"):
        groups.why(first, second)
    assert groups.run().suggested == 0


@pytest.mark.parametrize(
    ("report", "to", "message"),
    [(1, 1, "itself"), (1, 3, "own answer"), (2, 4, "automatic"), (9, 1, "no report"), (2, 9, "no report")],
)
def test_what_cannot_be_attached_says_why(
    store: Store, service: ConversationService, report: int, to: int, message: str
) -> None:
    first, _ = add(store, "a", "b")
    add(store, "reply", answers=first)
    (robot,) = add(store, "robot")
    service.to_tray([robot], Tray.AUTOMATIC)
    with pytest.raises(InputError, match=message):
        service.attach(report, to)


def test_what_stands_alone_cannot_be_detached_and_a_reply_cannot_be_grouped(
    store: Store, service: ConversationService, groups: GroupService
) -> None:
    (first,) = add(store, "a")
    (reply,) = add(store, "reply", answers=first)
    with pytest.raises(InputError, match="own already"):
        service.detach(first)
    with pytest.raises(InputError, match="answers R-000001"):
        groups.create([reply])


STEPS = st.lists(
    st.tuples(st.sampled_from(["attach", "detach", "tray", "group", "undo"]), st.integers(1, 5), st.integers(1, 5)),
    max_size=12,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_and_undone_conversations_are_flat_and_only_reports_of_their_own_are_grouped(
    store: Store, service: ConversationService, groups: GroupService, steps: list[tuple[str, int, int]]
) -> None:
    base = add(store, *(f"{len(places(store))}-{number}" for number in range(5)))[0] - 1
    begun = _operations(store)
    for action, one, other in steps:
        try:
            match action:
                case "attach":
                    service.attach(base + one, base + other)
                case "detach":
                    service.detach(base + one)
                case "tray":
                    service.to_tray([base + one], Tray.AUTOMATIC if other % 2 else Tray.INBOX)
                case "group":
                    groups.create(sorted({base + one, base + other}))
                case _:
                    groups.undo(begun + one)
        except InputError:
            pass
        standing = places(store)
        assert all(standing[place.answers].answers is None for place in standing.values() if place.answers)
        assert all(standing[report_id] == Place() for report_id in links(store))
    if any(action == "undo" for action, _, _ in steps):
        return  # undone out of turn, some of it stays where later decisions put it
    while _undo_last(store, groups, begun):
        pass
    assert all(places(store)[base + number] == Place() for number in range(1, 6))
    assert not links(store).keys() & {base + number for number in range(1, 6)}


def _operations(store: Store) -> int:
    with store.read() as db:
        return max((operation.id for operation in db.groups.operations()), default=0)


def _undo_last(store: Store, groups: GroupService, begun: int) -> bool:
    with store.read() as db:
        last = db.groups.last_undoable()
    if last is None or last.id <= begun:
        return False
    return groups.undo() is not None
