"""Contracts of every kind, for laws: what can stand in a contract's sheet or file."""

from datetime import date, time

from hypothesis import strategies as st

from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    DayKind,
    DayOrigin,
    DayRow,
    Interval,
    Metric,
    Reopening,
    SlaPolicy,
    SlaTarget,
    UpdateMode,
)
from keyuser.sla.contracts.documents import (
    calendar_document,
    calendar_from,
    contract_file,
    contract_from,
    policy_document,
    policy_from,
)
from keyuser.sla.contracts.holiday_tables import COUNTRIES, holiday_rows

ZONES = ("UTC", "Asia/Almaty", "Europe/Warsaw", "America/St_Johns")

#: Text of one line, without blanks around it and without what no workbook can hold; formulas and numbers included.
words = st.one_of(
    st.sampled_from(
        ["=1+1", "+7", "-", "@x", "00123", "1.50", "2026-12-16", "да", "_x000D_", "Қызмет «Full SLA»", "a;b, c"]
    ),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Zs", "Zl", "Zp")), min_size=1, max_size=20
    ),
)
minutes = st.integers(0, 1439).map(lambda minute: time(*divmod(minute, 60)))


@st.composite
def interval_lists(draw: st.DrawFn, *, least: int = 0) -> tuple[Interval, ...]:
    pairs = st.tuples(minutes, minutes).filter(lambda pair: pair[0] != pair[1] or pair[1] == time.min)
    return tuple(draw(st.lists(pairs, min_size=least, max_size=3, unique=True)))


@st.composite
def day_rows(draw: st.DrawFn, day: date, origin: DayOrigin) -> DayRow:
    kind = draw(st.sampled_from(DayKind))
    names = draw(
        st.one_of(
            st.just({}),
            words.map(lambda word: {"": word}),
            st.dictionaries(st.sampled_from(["", "en", "ru", "kk", "uk", "pl"]), words, min_size=1),
        )
    )
    working = kind is DayKind.WORKING
    return DayRow(
        date=day,
        kind=kind,
        origin=origin,
        names=names,
        source=draw(st.one_of(st.just(""), words)),
        hours=draw(interval_lists(least=1)) if kind is DayKind.HOURS else (),
        shorter=draw(st.integers(0, 300)) if working else 0,
        like=draw(st.one_of(st.none(), st.integers(0, 6))) if working else None,
        breaks=draw(interval_lists()),
    )


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    own = draw(
        st.sets(
            st.tuples(st.dates(date(2026, 1, 1), date(2026, 1, 20)), st.sampled_from(DayOrigin)),
            max_size=4,
        )
    )
    rows = [draw(day_rows(*key)) for key in sorted(own)]
    country = draw(st.one_of(st.none(), st.none(), st.sampled_from(COUNTRIES)))
    if country:
        taken = {(row.date, row.origin) for row in rows}
        table = holiday_rows(country, holidays_off=draw(st.booleans()))
        rows += [row for row in table[:6] if (row.date, row.origin) not in taken]  # all of it: see the shipped ones
    week = draw(st.dictionaries(st.integers(0, 6), interval_lists(least=1), min_size=1, max_size=7))
    calendar = Calendar(
        name=draw(words),
        version="",
        zone=draw(st.sampled_from(ZONES)),
        week=dict(sorted(week.items())),
        days={},
        day_names={},
        annual=draw(st.dictionaries(st.sampled_from([(1, 1), (2, 29), (12, 16)]), words)),
        daily_breaks=draw(interval_lists()),
        source=draw(st.one_of(st.just(""), words)),
        rows=tuple(rows),
    )
    return calendar_from(calendar_document(calendar))


@st.composite
def targets(draw: st.DrawFn) -> tuple[SlaTarget, ...]:
    keys = draw(st.sets(st.tuples(st.sampled_from(Criticality), st.sampled_from(Metric)), min_size=1))
    amounts = st.one_of(
        st.integers(1, 10**6).map(lambda seconds: {"seconds": seconds}),
        st.integers(1, 90).map(lambda days: {"business_days": days}),
    )
    return tuple(SlaTarget(level, metric, **draw(amounts)) for level, metric in keys)


@st.composite
def policies(draw: st.DrawFn, name: str) -> SlaPolicy:
    statuses = draw(st.lists(words, min_size=1, max_size=5, unique=True))
    pausing = statuses[1:]
    package = draw(st.one_of(st.just(""), words))
    policy = SlaPolicy(
        name=package or name,
        version="",
        package=package,
        targets=draw(targets()),
        closing_statuses=frozenset(statuses[:1]),
        pauses={each: draw(st.frozensets(st.sampled_from(Metric), min_size=1)) for each in pausing},
        update_mode=draw(st.sampled_from(UpdateMode)),
        reopening=draw(st.sampled_from(Reopening)),
        restart_on_priority=draw(st.booleans()),
        silence_is_missed=draw(st.booleans()),
        warnings=tuple(sorted(draw(st.sets(st.integers(1, 99), max_size=4)))),
    )
    return policy_from(policy_document(policy))


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    name = draw(words)
    days = sorted(draw(st.lists(st.dates(date(2000, 1, 1), date(2100, 1, 1)), min_size=2, max_size=2)))
    binding = {
        "name": name,
        "client": draw(st.one_of(st.just(""), words)),
        "valid_from": draw(st.sampled_from([None, days[0].isoformat()])),
        "valid_to": draw(st.sampled_from([None, days[1].isoformat()])),
        "sample": draw(st.booleans()),
        "source": draw(st.one_of(st.just(""), words)),
    }
    return contract_from(binding, draw(st.sampled_from(["", "acme"])), draw(policies(name)), draw(calendars()))


__all__ = ["calendars", "contract_file", "contracts", "words"]
