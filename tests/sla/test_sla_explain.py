"""Every second of a clock with its reason; what the parts add up to; nights, weekends, holidays, breaks and changed clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sla_build import (
    AROUND_THE_CLOCK,
    HOUR,
    OFFICE,
    agreed,
    always,
    calendar,
    contract,
    created,
    criticality,
    event,
    excluded,
    instant,
    message,
    reply,
    status,
    utc,
    void,
)

from keyuser.records import (
    Calendar,
    ClockInterval,
    ClockRule,
    Contract,
    Criticality,
    EventType,
    Explanation,
    Label,
    MarkKind,
    Metric,
    Reopening,
    SlaTarget,
    TicketEvent,
    VendorTicket,
)
from keyuser.sla.rules import SlaClock, explain

TICKET = VendorTicket(1, "v", "T-1", "KU-TEST-0001", 1, "new", "", utc("2026-11-16T09:00"))
HIGH, MEDIUM = Criticality.HIGH, Criticality.MEDIUM


def explained(
    log: tuple[TicketEvent, ...], now: str, metric: Metric = Metric.RESOLUTION, terms: Contract | None = None
) -> Explanation:
    clock = SlaClock(terms or contract())
    history = clock.history(log, HIGH, instant(now))
    assert history is not None
    return explain(clock.replay(metric, history), TICKET, 1)


def lines(found: Explanation) -> list[tuple[str, str, Label, ClockRule, str, int]]:
    zone = ZoneInfo(found.zone)
    return [
        (
            f"{interval.start.astimezone(zone):%a %H:%M}",
            f"{interval.end.astimezone(zone):%a %H:%M}",
            interval.label,
            interval.rule,
            interval.detail,
            interval.total // 60,
        )
        for interval in found.intervals
    ]


def marks(found: Explanation) -> list[tuple[datetime, MarkKind, str]]:
    return [(mark.at, mark.kind, mark.detail) for mark in found.marks]


def adds_up(found: Explanation) -> None:
    """The laws of an explanation."""
    measure = found.measure
    last = max((each.cycle for each in found.intervals), default=0)
    assert last <= 1 or measure.longest >= measure.elapsed
    counted = [each for each in found.intervals if each.label is Label.COUNTED]
    # A cycle that has just begun has no interval yet.
    of_last = [each.seconds for each in counted if each.start >= measure.started_at.replace(microsecond=0)]
    assert sum(of_last) == measure.elapsed
    left_out = (Label.PAUSED, Label.EXCLUDED)
    assert sum(each.seconds for each in found.intervals if each.label in left_out) == measure.paused
    for before, after in zip(found.intervals, found.intervals[1:], strict=False):
        assert before.end == after.start or after.cycle > before.cycle
    for interval in found.intervals:
        assert interval.start < interval.end
        assert interval.seconds == (
            0 if interval.label is Label.OUTSIDE else (interval.end - interval.start).total_seconds()
        )
    assert found.crossed_at == measure.missed_at


def test_each_interval_says_what_it_was_and_which_event_proves_it() -> None:
    waiting, back = status("11:00", "waiting"), status("14:00", "open")
    found = explained((created("09:00"), waiting, back), "15:00")
    assert lines(found) == [
        ("Mon 09:00", "Mon 11:00", Label.COUNTED, ClockRule.OWED, "", 120),
        ("Mon 11:00", "Mon 14:00", Label.PAUSED, ClockRule.STATUS, "waiting", 120),
        ("Mon 14:00", "Mon 15:00", Label.COUNTED, ClockRule.OWED, "", 180),
    ]
    assert [each.evidence.source_id for each in found.intervals] == [
        created("09:00").source_id,
        waiting.source_id,
        back.source_id,
    ]
    assert (found.ticket_ref, found.remote_id, found.item, found.metric) == (
        "KU-TEST-0001",
        "T-1",
        1,
        Metric.RESOLUTION,
    )
    assert (found.contract, found.policy, found.calendar, found.calendar_version, found.zone) == (
        "test",
        "Full SLA",
        "test",
        "1",
        "UTC",
    )
    adds_up(found)


WEEKEND = calendar(
    "Asia/Almaty",
    days={date(2026, 12, 16): (), date(2026, 12, 15): ((time(9), time(13)),), date(2026, 12, 19): OFFICE},
    annual={(12, 17): "Second day"},
    daily_breaks=((time(12), time(13)),),
)
NAMED = replace(
    WEEKEND,
    day_names={date(2026, 12, 16): "Independence Day", date(2026, 12, 15): "Short day", date(2026, 12, 19): "Moved"},
)


def test_nights_breaks_weekends_and_holidays_are_called_by_their_names() -> None:
    found = explained((created("2026-12-15T06:30"),), "2026-12-21T05:00", terms=contract(NAMED))
    outside, counted = Label.OUTSIDE, Label.COUNTED
    assert lines(found) == [
        ("Tue 11:30", "Tue 12:00", counted, ClockRule.OWED, "", 30),
        ("Tue 12:00", "Wed 00:00", outside, ClockRule.HOURS, "Short day", 30),
        ("Wed 00:00", "Thu 00:00", outside, ClockRule.HOLIDAY, "Independence Day", 30),
        ("Thu 00:00", "Fri 00:00", outside, ClockRule.HOLIDAY, "Second day", 30),
        ("Fri 00:00", "Fri 09:00", outside, ClockRule.HOURS, "", 30),
        ("Fri 09:00", "Fri 12:00", counted, ClockRule.OWED, "", 210),
        ("Fri 12:00", "Fri 13:00", outside, ClockRule.BREAK, "", 210),
        ("Fri 13:00", "Fri 18:00", counted, ClockRule.OWED, "", 510),
        ("Fri 18:00", "Sat 00:00", outside, ClockRule.HOURS, "", 510),
        ("Sat 00:00", "Sat 09:00", outside, ClockRule.HOURS, "Moved", 510),
        ("Sat 09:00", "Sat 12:00", counted, ClockRule.OWED, "", 690),
        ("Sat 12:00", "Sat 13:00", outside, ClockRule.BREAK, "", 690),
        ("Sat 13:00", "Sat 18:00", counted, ClockRule.OWED, "", 990),
        ("Sat 18:00", "Sun 00:00", outside, ClockRule.HOURS, "Moved", 990),
        ("Sun 00:00", "Mon 00:00", outside, ClockRule.WEEKDAY, "", 990),
        ("Mon 00:00", "Mon 09:00", outside, ClockRule.HOURS, "", 990),
        ("Mon 09:00", "Mon 10:00", counted, ClockRule.OWED, "", 1050),
    ]
    adds_up(found)


def test_a_clock_that_begins_within_a_break_begins_with_it() -> None:
    found = explained((created("2026-12-18T07:20"),), "2026-12-18T08:30", terms=contract(NAMED))
    assert lines(found) == [
        ("Fri 12:20", "Fri 13:00", Label.OUTSIDE, ClockRule.BREAK, "", 0),
        ("Fri 13:00", "Fri 13:30", Label.COUNTED, ClockRule.OWED, "", 30),
    ]


def test_marks_tell_of_targets_warnings_the_crossing_and_what_was_taken_back() -> None:
    wrong = reply("09:20")
    log = (
        created("09:00"),
        wrong,
        void("09:25", wrong),
        event("09:30", EventType.LEVEL, level="L2"),
        criticality("09:40", MEDIUM),
        agreed("10:00", Metric.FIRST_RESPONSE, seconds=5400),
        reply("11:00"),
    )
    found = explained(log, "12:00", Metric.FIRST_RESPONSE)
    assert marks(found) == [
        (instant("09:00"), MarkKind.STARTED, ""),
        (instant("09:20"), MarkKind.VOIDED, "vendor_reply"),
        (instant("09:30"), MarkKind.LEVEL, "L2"),
        (instant("09:40"), MarkKind.TARGET, "medium"),
        (instant("10:00"), MarkKind.AGREED, "by telephone"),
        (instant("10:07:30"), MarkKind.WARNING, "75"),
        (instant("10:21"), MarkKind.WARNING, "90"),
        (instant("10:30"), MarkKind.CROSSED, ""),
        (instant("11:00"), MarkKind.FULFILLED, ""),
    ]
    assert [
        mark.target for mark in found.marks if mark.kind in (MarkKind.STARTED, MarkKind.TARGET, MarkKind.AGREED)
    ] == [
        HOUR,
        2 * HOUR,
        5400,
    ]
    assert found.crossed_at == instant("10:30")
    adds_up(found)


def test_reopening_leaves_the_closed_time_out_and_says_so() -> None:
    log = (created("09:00"), status("12:00", "resolved"), status("15:00", "open"), status("16:00", "closed"))
    found = explained(log, "2026-11-20T12:00")
    assert lines(found) == [
        ("Mon 09:00", "Mon 12:00", Label.COUNTED, ClockRule.OWED, "", 180),
        ("Mon 12:00", "Mon 15:00", Label.PAUSED, ClockRule.CLOSED, "resolved", 180),
        ("Mon 15:00", "Mon 16:00", Label.COUNTED, ClockRule.OWED, "", 240),
    ]
    assert [kind for _, kind, _ in marks(found)] == [
        MarkKind.STARTED,
        MarkKind.CLOSED,
        MarkKind.REOPENED,
        MarkKind.CLOSED,
    ]
    adds_up(found)
    anew = explained(log, "2026-11-20T12:00", terms=contract(reopening=Reopening.NEW_CYCLE))
    assert [(each.cycle, each.total) for each in anew.intervals] == [(1, 3 * HOUR), (2, HOUR)]
    adds_up(anew)


def test_a_closing_that_is_a_miss_by_the_flag_alone_is_the_crossing() -> None:
    log = (created("09:00"), status("09:30", "closed"))
    found = explained(log, "15:00", Metric.FIRST_RESPONSE, contract(silence_is_missed=True))
    assert marks(found)[-1] == (instant("09:30"), MarkKind.CROSSED, "")
    evidence = next(mark.evidence for mark in found.marks if mark.kind is MarkKind.CROSSED)
    assert evidence is not None
    assert (evidence.at, found.crossed_at) == (instant("09:30"), instant("09:30"))
    assert MarkKind.CROSSED not in {mark.kind for mark in explained(log, "15:00", Metric.FIRST_RESPONSE).marks}


def test_excluded_time_names_its_reason_and_the_event() -> None:
    span = excluded("10:00", "12:00")
    found = explained((created("09:00"), status("11:00", "waiting"), span), "13:00")
    assert lines(found) == [
        ("Mon 09:00", "Mon 10:00", Label.COUNTED, ClockRule.OWED, "", 60),
        ("Mon 10:00", "Mon 12:00", Label.EXCLUDED, ClockRule.AGREEMENT, "our network was down", 60),
        ("Mon 12:00", "Mon 13:00", Label.PAUSED, ClockRule.STATUS, "waiting", 60),
    ]
    assert found.intervals[1].evidence.source_id == span.source_id
    adds_up(found)


def test_exchanges_are_cycles_and_the_time_between_them_is_nobodys() -> None:
    terms = contract(targets=(SlaTarget(HIGH, Metric.UPDATE, HOUR),))
    log = (created("09:00"), message("10:00"), reply("11:30"), message("14:00"), reply("14:10"))
    found = explained(log, "17:00", Metric.UPDATE, terms)
    assert [(each.cycle, each.total // 60) for each in found.intervals] == [(1, 90), (2, 10)]
    assert found.crossed_at == instant("11:00")
    adds_up(found)
    never = explained(log[:1], "17:00", Metric.UPDATE, terms)
    assert (never.intervals, never.marks) == ((), ())


def _around(zone: str, start: str, end: str, hours: Calendar | None = None) -> tuple[ClockInterval, ...]:
    """Of a clock that runs from one local time to another."""
    begin, until = (
        datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for text in (start, end)
    )
    found = explained((created(begin),), until.isoformat(), terms=contract(hours or always(zone)))
    adds_up(found)
    return found.intervals


def test_days_on_which_the_clock_is_changed_have_their_real_length() -> None:
    for zone in ("Europe/Warsaw", "Europe/Kyiv"):
        assert sum(each.seconds for each in _around(zone, "2026-03-28T12:00", "2026-03-29T12:00")) == 23 * HOUR
        assert sum(each.seconds for each in _around(zone, "2026-10-24T12:00", "2026-10-25T12:00")) == 25 * HOUR
    night = calendar("Europe/Warsaw", dict.fromkeys(range(7), ((time(22), time(6)),)))
    (short,) = (
        each for each in _around("Europe/Warsaw", "2026-03-28T20:00", "2026-03-29T09:00", night) if each.seconds
    )
    (long,) = (each for each in _around("Europe/Warsaw", "2026-10-24T20:00", "2026-10-25T09:00", night) if each.seconds)
    assert (short.seconds, long.seconds) == (7 * HOUR, 9 * HOUR)


def test_almaty_moved_its_clock_on_the_first_of_march_2024() -> None:
    """UTC+6 became UTC+5 at midnight: that night was an hour longer, and office hours began an hour later in UTC."""
    assert sum(each.seconds for each in _around("Asia/Almaty", "2024-02-29T12:00", "2024-03-01T12:00")) == 25 * HOUR
    office = calendar("Asia/Almaty")
    found = [each for each in _around("Asia/Almaty", "2024-02-29T17:00", "2024-03-01T10:00", office) if each.seconds]
    assert [(each.start, each.end) for each in found] == [
        (utc("2024-02-29T11:00"), utc("2024-02-29T12:00")),
        (utc("2024-03-01T04:00"), utc("2024-03-01T05:00")),
    ]
    terms = contract(office, targets=(SlaTarget(HIGH, Metric.RESOLUTION, business_days=1),))
    log = (created("2024-02-29T10:00"),)  # 16:00 in Almaty, then again 16:00
    assert explained(log, "2024-02-29T11:00", terms=terms).measure.due_at == utc("2024-03-01T11:00")


def test_a_shift_over_midnight_is_outside_hours_before_and_after_it() -> None:
    night = calendar("UTC", {0: ((time(22), time(6)),), 2: AROUND_THE_CLOCK})
    found = explained((created("12:00"),), "2026-11-18T01:00", terms=contract(night))
    assert lines(found) == [
        ("Mon 12:00", "Mon 22:00", Label.OUTSIDE, ClockRule.HOURS, "", 0),
        ("Mon 22:00", "Tue 06:00", Label.COUNTED, ClockRule.OWED, "", 480),
        ("Tue 06:00", "Wed 00:00", Label.OUTSIDE, ClockRule.HOURS, "", 480),
        ("Wed 00:00", "Wed 01:00", Label.COUNTED, ClockRule.OWED, "", 540),
    ]
