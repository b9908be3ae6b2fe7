"""Watched folders: each file exactly once, whatever happens in between; an alert where an expected one is missing."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.intake.folders.files import is_temporary
from keyuser.intake.folders.schedule import check_expected, due_times, name_pattern
from keyuser.intake.folders.service import FolderService
from keyuser.intake.formats.service import FormatService
from keyuser.intake.service import IntakeService
from keyuser.paths import Profile
from keyuser.records import Channel, FileOutcome
from keyuser.settings import Settings
from keyuser.settings.folders import ExpectedFile, WatchedFolder
from keyuser.store import Store

TABLE = "Тема;Описание\nпечать;не работает {}\n"


def make(store, clock, folders):
    intake = IntakeService(store, clock)
    return FolderService(store, clock, intake, FormatService(store.profile, intake), lambda: Settings(folders=folders))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def watch(store, clock, folder):
    def service(**options):
        return make(store, clock, (WatchedFolder("f", str(folder), **options),))

    return service


def put(folder, name, text, at=None):
    (folder / name).write_text(text, "utf-8")
    if at is not None:
        os.utime(folder / name, (at.timestamp(), at.timestamp()))


def test_a_file_is_taken_when_two_looks_saw_it_the_same(store, folder, watch):
    service = watch()
    put(folder, "a.csv", TABLE.format(1))
    assert service.look("f").waiting == ("a.csv",)
    put(folder, "a.csv", TABLE.format(1) + "сканер;тоже\n")
    assert service.look("f").waiting == ("a.csv",), "it grew: somebody is still writing"
    (file,) = service.look("f").files
    assert (file.outcome, file.summary, len(file.report_ids)) == (
        FileOutcome.REPORTS, "2 reports taken in, 0 were here already.", 2
    )  # fmt: skip
    look = service.look("f")
    assert (look.files, look.waiting, look.problem) == ((), (), "")
    assert [each.name for each in service.files("f")] == ["a.csv"]
    with store.read() as db:
        assert {report.channel for report in db.reports.get_many(file.report_ids)} == {Channel.FOLDER}
    assert (folder / "a.csv").exists(), "nothing is moved unless it is asked for"


def test_equal_content_under_another_name_is_the_same_file(folder, watch):
    service = watch()
    put(folder, "a.csv", TABLE.format(1))
    put(folder, "b.csv", TABLE.format(1))
    service.look("f")
    first, second = service.look("f").files
    assert (first.outcome, second.outcome, second.summary) == (FileOutcome.REPORTS, FileOutcome.SAME, "a.csv")


def test_taken_files_are_moved_where_that_is_asked_for(folder, watch):
    service = watch(move_taken=True)
    for number in (1, 2):
        put(folder, "a.csv", TABLE.format(number))
        service.look("f")
        service.look("f")
    assert sorted(path.name for path in (folder / "taken").iterdir()) == ["a (2).csv", "a.csv"]
    assert [path.name for path in folder.iterdir()] == ["taken"]


def test_only_what_fits_and_is_whole_counts(folder, watch):
    service = watch(pattern="*.CSV")
    for name in ("a.csv", "b.txt", ".a.csv", "~$a.csv", "c.csv.part"):
        put(folder, name, TABLE.format(name))
    (folder / "d.csv").mkdir()
    assert service.look("f").waiting == ("a.csv",)


@pytest.mark.parametrize(
    ("name", "temporary"),
    [
        ("a.csv", False),
        ("a.csv.tmp", True),
        ("A.PART", True),
        ("~$a.xlsx", True),
        (".x", True),
        ("Thumbs.db", True),
        ("a~", True),
    ],
)
def test_names_of_unfinished_files(name, temporary):
    assert is_temporary(name) is temporary


def test_what_cannot_be_read_is_told_once(folder, watch):
    service = watch()
    put(folder, "a.csv", "x;y\n1;2\n")
    service.look("f")
    (file,) = service.look("f").files
    assert file.outcome is FileOutcome.FAILED
    assert "No column" in file.summary
    assert service.look("f").files == ()


def test_a_folder_that_is_gone_is_a_problem_of_its_own(store, clock, tmp_path, folder):
    folders = (WatchedFolder("gone", str(tmp_path / "gone")), WatchedFolder("f", str(folder)))
    service = make(store, clock, folders)
    put(folder, "a.csv", TABLE.format(1))
    gone, there = service.look_all()
    assert "cannot be looked into" in gone.problem
    assert there.waiting == ("a.csv",)
    with pytest.raises(InputError, match="No watched folder"):
        service.look("nothing")


def test_files_are_held_against_a_format_profile(store, folder, watch):
    service = watch(action="check", profile="p")
    put(folder, "a.csv", "n\n1\n")
    put(folder, "b.csv", "n\nx\n")
    service.look("f")
    look = service.look("f")
    assert ("no format profile" in look.problem, look.waiting, look.files) == (True, ("a.csv", "b.csv"), ())
    (store.profile.root / "formats").mkdir()
    (store.profile.root / "formats" / "p.json").write_text(
        json.dumps({"id": "p", "name": "P", "kind": "csv", "columns": [{"name": "n", "type": "integer"}]}), "utf-8"
    )
    good, bad = service.look("f").files
    assert (good.outcome, good.summary, good.report_ids) == (FileOutcome.GOOD, "1 rows.", ())
    assert (bad.outcome, bad.summary, len(bad.report_ids)) == (FileOutcome.BAD, "1 errors in 1 rows.", 1)


DAILY = ExpectedFile("*.csv", "06:00", zone="Asia/Almaty", grace_minutes=30)


def almaty(day, hour, minute=0):
    return datetime(2026, 11, day, hour - 5, minute, tzinfo=UTC)  # the zone is five hours ahead since 2024


@pytest.fixture
def morning():
    return FixedClock(almaty(16, 5, 0))  # a Monday


@pytest.fixture
def expecting(store, morning, folder):
    def service(*expected):
        return make(store, morning, (WatchedFolder("f", str(folder), expected=expected),))

    return service


def test_a_missing_file_is_told_once_and_closed_when_it_comes(folder, morning, expecting):
    service = expecting(DAILY)
    assert service.look("f").raised == ()
    morning.advance(minutes=89)
    assert service.look("f").raised == (), "the grace is not over"
    morning.advance(minutes=2)
    (alert,) = service.look("f").raised
    assert (alert.due, alert.pattern) == (almaty(16, 6), "*.csv")
    morning.advance(hours=1)
    assert service.look("f").raised == ()
    put(folder, "stock.csv", TABLE.format(1), morning.now())
    service.look("f")
    (closed,) = service.look("f").closed
    assert (closed.closed_by, service.alerts(), len(service.alerts(open_only=False))) == ("stock.csv", (), 1)


def test_a_file_in_time_raises_nothing_and_yesterdays_does_not_count(folder, morning, expecting):
    service = expecting(DAILY)
    service.look("f")
    put(folder, "stock.csv", TABLE.format(1), morning.now())
    service.look("f")
    service.look("f")
    morning.advance(hours=2)
    assert service.look("f").raised == ()
    morning.advance(hours=24)
    (alert,) = service.look("f").raised
    assert alert.due == almaty(17, 6)
    put(folder, "stock.csv", TABLE.format(1), morning.now())
    service.look("f")
    look = service.look("f")
    assert [file.outcome for file in look.files] == [FileOutcome.SAME], "the same content counts as come"
    assert len(look.closed) == 1


def test_weekends_and_holidays_expect_nothing(morning, expecting):
    service = expecting(ExpectedFile("a*", "06:00", zone="Asia/Almaty", holidays=("2026-11-18",)))
    service.look("f")
    morning.advance(days=7)
    assert [alert.due.day for alert in service.look("f").raised] == [16, 17, 19, 20]


def test_a_date_in_the_name_says_which_day_it_is_for(folder, morning, expecting):
    service = expecting(ExpectedFile("stock_%Y%m%d.csv", "06:00", zone="Asia/Almaty"))
    service.look("f")
    put(folder, "stock_20261117.csv", TABLE.format(1), morning.now())
    service.look("f")
    service.look("f")
    morning.advance(days=2, hours=2)
    assert [alert.pattern for alert in service.look("f").raised] == ["stock_20261116.csv", "stock_20261118.csv"]
    put(folder, "stock_20261118.csv", TABLE.format(2), morning.now())
    service.look("f")
    assert [alert.pattern for alert in service.look("f").closed] == ["stock_20261118.csv"]
    (left,) = service.alerts()
    service.close_alert(left)
    assert service.alerts() == ()
    service.reopen_alert(left)
    assert service.alerts() == (left,)


@pytest.mark.parametrize("wrong", [{"time": "25:00"}, {"zone": "Mars/Olympus"}, {"holidays": ("yesterday",)}])
def test_an_expectation_that_cannot_be_used_is_a_problem(expecting, wrong):
    expected = ExpectedFile(**{"pattern": "*", "time": "06:00", **wrong})
    with pytest.raises(InputError):
        check_expected(expected)
    assert expecting(expected).look("f").problem


def test_clocks_that_change_move_the_instant_and_not_the_hour():
    expected = ExpectedFile("*", "08:00", weekdays=("sat", "sun", "mon"), zone="Europe/Warsaw")
    start = datetime(2026, 3, 27, 12, tzinfo=UTC)
    assert [due.at.hour for due in due_times(expected, start, start + timedelta(days=4))] == [7, 6, 6]
    assert name_pattern("a_%d.%m.%y_%Q", start.date()) == "a_27.03.26_%Q"


class Killed(Exception):
    """Stands for the power cut."""


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 3), st.integers(0, 4)),
        st.tuples(st.just("copy"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("rename"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("delete"), st.integers(0, 3), st.just(0)),
        st.tuples(st.just("look"), st.just(0), st.just(0)),
        st.tuples(st.just("kill"), st.integers(0, 5), st.just(0)),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None, phases=[Phase.generate])  # each opens a store; shrinking would take minutes
@given(STEPS, st.booleans())
def test_each_content_is_taken_exactly_once_whatever_happens(tmp_path_factory, steps, move):
    root = tmp_path_factory.mktemp("watch")
    folder = root / "in"
    folder.mkdir()
    store = Store(Profile(root / "profile"))
    clock = FixedClock(datetime(2026, 11, 16, tzinfo=UTC))
    service = make(store, clock, (WatchedFolder("f", str(folder), move_taken=move),))
    seen, tick = set(), 0
    try:
        for what, one, two in steps:
            tick += 1
            path, other = folder / f"{one}.csv", folder / f"{two}.csv"
            if what == "write":
                put(folder, path.name, TABLE.format(two), datetime.fromtimestamp(1_700_000_000 + tick, UTC))
            elif what == "copy" and path.exists() and path != other:
                other.write_bytes(path.read_bytes())
            elif what == "rename" and path.exists():
                path.replace(other)
            elif what == "delete":
                path.unlink(missing_ok=True)
            elif what == "look":
                seen |= {file.sha256 for file in service.look("f").files}
            elif what == "kill":
                _look_and_be_killed(service, store, one)
        for _ in range(3):
            seen |= {file.sha256 for file in service.look("f").files}
        with store.read() as db:
            texts = [report.text for report in db.reports.get_many(db.reports.ids())]
            files = db.folders.files("f")
        assert len(texts) == len(set(texts)), "a report twice"
        # a file may vanish between the kill and the next look: then its report is there and nothing else of it
        assert len({file.sha256 for file in files if file.outcome is FileOutcome.REPORTS}) <= len(texts)
        assert sum(len(file.report_ids) for file in files) <= len(texts)
        left = {each.read_text("utf-8") for each in folder.glob("*.csv")}
        assert {text.splitlines()[1].partition(";")[2] for text in left} <= set(texts), "a file that was never taken"
        assert not (move and left)
    finally:
        store.close()


def _look_and_be_killed(service, store, after):
    """A look that dies at its n-th write, before or after the write is stored."""
    original, count = store.write, 0

    class Dying:
        def __enter__(self):
            self.unit = original()
            return self.unit.__enter__()

        def __exit__(self, *error):
            nonlocal count
            count += 1
            if count * 2 - 1 == after:
                self.unit.__exit__(Killed, Killed(), None)
                raise Killed
            self.unit.__exit__(*error)
            if count * 2 == after:
                raise Killed

    store.write = Dying
    try:
        service.look("f")
    except Killed:
        pass
    finally:
        del store.write
