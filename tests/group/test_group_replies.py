"""What answers add to a report counts, as soon as they come in and in whatever order."""

import shutil
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from keyuser.clock import FixedClock
from keyuser.group.conversations import ConversationService
from keyuser.group.service import GroupService
from keyuser.intake.service import IntakeService
from keyuser.paths import Profile
from keyuser.records import Channel, Incoming, Tray
from keyuser.store import Store

NOON = datetime(2026, 11, 2, 7, 0, tzinfo=UTC)


def mail(name: str, minutes: int, text: str, *, answers: str = "", subject: str = "") -> Incoming:
    return Incoming(
        Channel.MAIL,
        name,
        name,
        subject or f"Тема {name}",
        text,
        sender_email=f"{name}@client.example",
        sent_at=NOON + timedelta(minutes=minutes),
        message_id=name,
        references=(answers,) if answers else (),
    )


FIRST = mail("first", 0, "не работает портал, помогите пожалуйста", subject="портал")
CODE = mail("code", 10, "в окне код SIGN-104, NCALayer запущен", answers="first", subject="Re: портал")
OTHER = mail("other", 5, "Окно с кодом SIGN-104: NCALayer не запущен, заявка 118846", subject="Подпись")
MACHINE = mail("machine", 30, "SIGN-104 SIGN-104", answers="first", subject="Re: портал")
FAR = [mail(f"far{number}", number, f"печать договора {number}, вторая страница пустая") for number in range(5)]


@pytest.fixture
def stage(store: Store, clock: FixedClock) -> tuple[IntakeService, GroupService]:
    return IntakeService(store, clock), GroupService(store, clock)


def score(store: Store, groups: GroupService, one: str, other: str) -> float:
    with store.read() as db:
        ids = {report.message_id: report.id for report in db.reports.get_many(db.reports.ids(tray=None))}
    return groups.why(ids[one], ids[other]).score


def test_a_code_that_is_sent_later_joins_what_it_belongs_to(store, stage) -> None:
    intake, groups = stage
    intake.take_many([FIRST, OTHER, *FAR])
    groups.run()
    assert score(store, groups, "first", "other") < 0.1
    intake.take(CODE)
    assert groups.run().joined == 2
    assert score(store, groups, "first", "other") > 0.8
    assert score(store, groups, "other", "first") > 0.8
    assert groups.run().joined == 0


def test_a_report_that_is_in_a_group_already_is_found_by_what_was_added(store, stage) -> None:
    intake, groups = stage
    ids = intake.take_many([FIRST, OTHER, *FAR]).taken
    group = groups.create([ids[0], ids[2]])
    groups.run()
    assert ids[1] not in {report.id for report in groups.members(group.id)}
    intake.take(CODE)
    assert groups.run().joined == 1
    assert ids[1] in {report.id for report in groups.members(group.id)}


def test_machines_add_nothing_and_what_is_taken_off_counts_no_more(store, stage, clock) -> None:
    intake, groups = stage
    intake.take_many([FIRST, OTHER, *FAR])
    before = score(store, groups, "first", "other")
    machine = intake.take(MACHINE)
    code = intake.take(CODE)
    assert machine is not None
    assert code is not None
    places = ConversationService(store, clock)
    places.to_tray([machine], Tray.AUTOMATIC)
    with_code = score(store, groups, "first", "other")
    assert with_code > before
    places.detach(code)
    assert score(store, groups, "first", "other") == pytest.approx(before, abs=0.05)
    groups.undo()
    assert score(store, groups, "first", "other") == pytest.approx(with_code)


def test_the_order_of_arrival_changes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    seen = set()
    Store(Profile(tmp_path / "empty")).close()
    for number, order in enumerate(permutations([FIRST, CODE, OTHER])):
        shutil.copytree(tmp_path / "empty", tmp_path / str(number))
        store = Store(Profile(tmp_path / str(number)))
        intake, groups = IntakeService(store, clock), GroupService(store, clock)
        for item in order:
            intake.take(item)
            if number % 2:  # every other time it is looked at after each mail
                groups.run()
        groups.run()
        scores = score(store, groups, "first", "other"), score(store, groups, "other", "first")
        seen.add((*(round(item, 4) for item in scores), len(groups.list()), groups.suggestion_count()))
        store.close()
    assert len(seen) == 1
