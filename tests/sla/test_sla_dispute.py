"""A vendor's figures beside ours: what differs is shown with the cause that gives exactly the difference, and nothing else is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from sla_build import HOUR, calendar, contract, utc
from sla_store import SETTINGS, add_ticket, tell

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, Metric
from keyuser.sla.disputes.cases import Cause, DisputedClock, DisputeSheet
from keyuser.sla.disputes.file import read_vendor_figures
from keyuser.sla.disputes.service import DisputeService
from keyuser.sla.recording import RecordingService
from keyuser.sla.service import SlaService
from keyuser.store import Store

#: Monday, 10:00 in Almaty. The office has 9:00-18:00 with a break from 13:00 to 14:00.
MORNING = utc("2026-11-16T05:00")
NOW = utc("2026-11-20T10:00")

Compare = Callable[..., DisputeSheet]


@pytest.fixture
def compare(store: Store, tmp_path: Path) -> Compare:
    clock = FixedClock(NOW)
    service = DisputeService(store, clock, SlaService(store, clock, SETTINGS))

    def compared(*rows: str, headings: str = "ticket;item;metric;elapsed;due;result;start;end") -> DisputeSheet:
        table = tmp_path / "vendor.csv"
        table.write_text("\n".join((headings, *rows)), encoding="utf-8")
        return service.compare(table, "acme")

    return compared


@pytest.fixture
def ref(store: Store) -> str:
    """Answered after 20 minutes, waiting from 11:00 to 12:00, resolved on Tuesday at 10:00: 8 hours less one hour of waiting."""
    ref = add_ticket(store, MORNING)
    tell(store, ref, "2026-11-16T05:20", EventType.VENDOR_REPLY, status="in_progress")
    tell(store, ref, "2026-11-16T06:00", EventType.STATUS, status="waiting_for_client")
    tell(store, ref, "2026-11-16T07:00", EventType.CLIENT_MESSAGE, status="in_progress", text="вот")
    tell(store, ref, "2026-11-17T05:00", EventType.SOLUTION, status="resolved", text="готово")
    return ref


def only(sheet: DisputeSheet) -> DisputedClock:
    (clock,) = sheet.clocks
    assert clock.difference == sum(line.seconds for line in clock.lines)
    return clock


def causes(clock: DisputedClock) -> list[tuple[Cause | None, str, int]]:
    return [(line.cause, line.detail, line.seconds) for line in clock.lines]


def test_what_agrees_is_not_shown(compare: Compare, ref: str) -> None:
    sheet = compare(f"{ref};1;resolution;7:00:00;;missed", "T-1;1;first response;20 min;;met")
    assert (sheet.compared, sheet.agreed, sheet.clocks, sheet.faults) == (2, 2, (), ())


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        ("8:00:00", [(Cause.PAUSE, "waiting_for_client", -HOUR)]),
        ("8:00:20", [(Cause.PAUSE, "waiting_for_client", -HOUR), (Cause.ROUNDING, "", -20)]),
        ("7:00:30", [(Cause.ROUNDING, "", -30)]),
        ("8:00", [(Cause.PAUSE, "waiting_for_client", -HOUR)]),
        ("23:00:00", [(Cause.HOURS, "", -16 * HOUR)]),
        ("24:00:00", [(Cause.PAUSE, "waiting_for_client", -HOUR), (Cause.HOURS, "", -16 * HOUR)]),
        ("3:17:00", [(None, "", 7 * HOUR - 3 * HOUR - 17 * 60)]),
    ],
)
def test_a_total_is_explained_by_what_gives_it(
    compare: Compare, ref: str, elapsed: str, expected: list[tuple[Cause | None, str, int]]
) -> None:
    clock = only(compare(f"{ref};1;resolution;{elapsed}"))
    assert causes(clock) == expected
    assert clock.unexplained == sum(seconds for cause, _, seconds in expected if cause is None)
    assert clock.ours == 7 * HOUR


def test_intervals_are_laid_over_ours(compare: Compare, ref: str) -> None:
    clock = only(
        compare(
            f"{ref};1;resolution;;;;2026-11-16 10:00;2026-11-16 18:00",
            f"{ref};1;resolution;;;;2026-11-17 09:00;2026-11-17 09:30",
        )
    )
    assert causes(clock) == [
        (Cause.PAUSE, "waiting_for_client", -HOUR),
        (Cause.BREAK, "", -HOUR),
        (None, "", 1800),
    ]
    assert (clock.lines[0].start, clock.lines[0].end) == (utc("2026-11-16T06:00"), utc("2026-11-16T07:00"))
    assert (clock.ours, clock.theirs, clock.unexplained) == (7 * HOUR, 8 * HOUR + 1800, 1800)


def test_before_after_and_a_sum_that_is_not_theirs(compare: Compare, ref: str) -> None:
    clock = only(
        compare(
            f"{ref};1;first response;0:30;;;16.11.2026 09:55;16.11.2026 10:30:00",
            headings="Заявка;Пункт;Показатель;Затрачено;Срок;Итог;Начало;Окончание",
        )
    )
    assert causes(clock) == [
        (Cause.BEFORE_START, "", -300),
        (Cause.AFTER_END, "", -600),
        (None, "", 300),
    ]


def test_what_we_recorded_by_hand_is_named(store: Store, compare: Compare, ref: str) -> None:
    events = RecordingService(store, FixedClock(NOW), lambda: "u")
    excluded = events.exclude(ref, utc("2026-11-16T10:00"), utc("2026-11-16T11:00"), "связь")
    clock = only(compare(f"{ref};1;resolution;7:00:00"))
    assert causes(clock) == [(Cause.AGREEMENT, "связь", -HOUR)]
    assert clock.lines[0].evidence is not None
    assert clock.lines[0].evidence.seq == excluded.seq
    called = events.reply(ref, "да", "звонок", at=utc("2026-11-16T05:05"))
    first = only(compare(f"{ref};1;first response;20 min"))
    assert causes(first) == [(Cause.RECORDED, "vendor_reply", -900)]
    assert first.lines[0].evidence is not None
    assert first.lines[0].evidence.seq == called.seq


def test_the_vendors_clock_is_named_and_nothing_is_corrected(store: Store, compare: Compare, ref: str) -> None:
    with store.write() as db:
        db.meta.set("clock_skew:acme", "420.250")
    sheet = compare(f"{ref};1;first response;27 min")
    assert sheet.skew == pytest.approx(420.25)
    clock = only(sheet)
    assert causes(clock) == [(Cause.SKEW, "+420 s", -420)]
    assert clock.measure.elapsed == 1200


def test_due_times_and_verdicts(compare: Compare, ref: str) -> None:
    # Four working hours from 10:00, an hour of waiting and an hour of break left out: 16:00.
    assert compare(f"{ref};1;resolution;;2026-11-16 16:00").clocks == ()
    due = only(compare(f"{ref};1;resolution;;2026-11-16 15:00"))
    assert [(line.cause, line.seconds) for line in due.lines] == [(Cause.PAUSE, HOUR)]
    assert (due.ours, due.theirs) == (None, None)
    verdict = only(compare(f"{ref};1;resolution;;;met"))
    assert verdict.verdict_differs
    assert (verdict.difference, verdict.unexplained) == (3 * HOUR, 3 * HOUR)


def test_rows_that_cannot_be_used_are_told(compare: Compare, ref: str) -> None:
    sheet = compare(
        ";1;resolution;1:00:00",
        f"{ref};x;resolution;1:00:00",
        f"{ref};1;happiness;1:00:00",
        f"{ref};1;resolution;soon",
        f"{ref};1;resolution;5",
        f"{ref};1;resolution;;someday",
        f"{ref};1;resolution;;;perhaps",
        f"{ref};1;resolution;;;;2026-11-16 10:00;",
        f"{ref};1;resolution;;;;2026-11-16 11:00;2026-11-16 10:00",
        f"{ref};1;resolution;;;;",
        "T-99;1;resolution;1:00:00",
        f"{ref};2;resolution;1:00:00",
        f"{ref};1;resolution;7:00:00",
        f"{ref};1;resolution;6:00:00",
        f"{ref};1;workaround;6:00:00",
    )
    assert (sheet.compared, sheet.agreed) == (2, 1)
    found = {fault.line: fault.problem for fault in sheet.faults}
    assert list(found) == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15]
    assert "no unit" in found[6]
    assert "no ticket" in found[12]
    assert "says something else" in found[15]


def test_a_workbook_with_typed_cells(store: Store, ref: str, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Отчёт поставщика"])
    sheet.append(["Номер заявки", "Показатель", "Затрачено, мин", "Нарушено"])
    rows: list[list[Any]] = [["T-1", "Время решения", 420, "да"], ["T-1", "Реакция", 20.5, "нет"]]
    for row in rows:
        sheet.append(row)
    path = tmp_path / "vendor.xlsx"
    book.save(path)
    figures, faults = read_vendor_figures(path, "Asia/Almaty")
    assert faults == ()
    assert [(each.metric, each.elapsed, each.missed) for each in figures] == [
        (Metric.RESOLUTION, 7 * HOUR, True),
        (Metric.FIRST_RESPONSE, 1230, False),
    ]
    path.write_bytes(b"")
    with pytest.raises(InputError, match="empty"):
        read_vendor_figures(path, "UTC")


def test_a_table_without_figures(compare: Compare) -> None:
    with pytest.raises(InputError, match="no table of figures"):
        compare("a;b", headings="one;two")


def test_a_holiday_and_the_change_of_the_clock(store: Store, tmp_path: Path) -> None:
    """Warsaw: the clock goes back on 2026-10-25; the 11th of November is a holiday."""
    day = utc("2026-11-11").date()
    hours = replace(
        calendar("Europe/Warsaw", dict.fromkeys(range(7), ((_t("00:00"), _t("00:00")),)), {day: ()}),
        day_names={day: "Święto Niepodległości"},
    )
    clock = FixedClock(NOW)
    sla = SlaService(store, clock, SETTINGS, _Always(contract(hours)))
    ref = add_ticket(store, utc("2026-10-24T22:00"), Criticality.HIGH)
    tell(store, ref, "2026-10-25T11:00", EventType.VENDOR_REPLY)  # 13 hours; 12 on the wall
    tell(store, ref, "2026-11-12T00:00", EventType.STATUS, status="closed")
    table = tmp_path / "v.csv"
    total = round((utc("2026-11-12T00:00") - utc("2026-10-24T22:00")).total_seconds())
    table.write_text(
        f"ticket;metric;elapsed, s\n{ref};first response;{12 * HOUR}\n{ref};resolution;{total}\n", encoding="utf-8"
    )
    first, last = DisputeService(store, clock, sla).compare(table, "acme").clocks
    assert causes(first) == [(Cause.DST, "", HOUR)]
    assert causes(last) == [(Cause.HOLIDAY, "Święto Niepodległości", -24 * HOUR)]


class _Always:
    """One contract, whenever."""

    def __init__(self, given: Any) -> None:
        self.given = given

    def contract(self, _vendor_id: str = "") -> Any:
        return self.given

    def timeline(self, _vendor_id: str = "") -> "_Always":
        return self

    def at(self, _at: Any) -> Any:
        return self.given

    def judge(self, _at: Any, _log: Any, _now: Any) -> Any:
        return self.given


def _t(text: str) -> Any:
    return time.fromisoformat(text)
