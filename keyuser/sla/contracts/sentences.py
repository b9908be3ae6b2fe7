"""A contract said in sentences, in five languages: what the user reads and confirms. Texts in ``resources/i18n/contract.json``.

Every field of the contract is in the sentences; the last one names the versions, so that two contracts never read the same.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from keyuser.errors import InputError
from keyuser.paths import resource
from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    DayKind,
    DayOrigin,
    DayRow,
    Interval,
    Metric,
    SlaPolicy,
    SlaTarget,
)
from keyuser.settings import LANGUAGES
from keyuser.sla.contracts.days import name_in
from keyuser.sla.contracts.notation import WEEKDAYS, amount_of, interval_text

#: So much of the hash of the sentences must be given to confirm them: what the command line prints.
CONFIRMATION_LENGTH = 16

_ALWAYS = dict.fromkeys(range(7), ("00:00-24:00",))
_TABLE = (DayOrigin.HOLIDAY, DayOrigin.MOVED)


def sentences(contract: Contract, language: str) -> tuple[str, ...]:
    """What the contract says, in one of the five languages; ``InputError`` for another."""
    if language not in LANGUAGES:
        raise InputError(
            f'A contract cannot be said in the language "{language}".', f"Choose one of: {', '.join(LANGUAGES)}."
        )
    say = Teller(language)
    return tuple(" ".join(text.split()) for text in _all(contract, say))


def sentences_sha256(text: tuple[str, ...]) -> str:
    """What the user confirms: the hash of the sentences, one a line."""
    return hashlib.sha256("\n".join(text).encode("utf-8", "surrogatepass")).hexdigest()


class Teller:
    """Speaks one language: texts with their places filled and the plural form that a number needs."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key``."""
        return str(_texts()[key][self.language]).format(**values)

    def count(self, key: str, n: int, **values: object) -> str:
        """The text of ``key`` in the form for ``n``."""
        forms = _texts()[key][self.language]
        form = plural_form(self.language, n)
        return str(forms.get(form, forms["other"])).format(n=n, **values)

    def day(self, day: date) -> str:
        """A date as the language writes it."""
        return day.strftime("%Y-%m-%d" if self.language == "en" else "%d.%m.%Y")


def plural_form(language: str, n: int) -> str:
    """one, few or other, by the plural rules of Unicode CLDR for whole numbers ("many" is "other" here)."""
    if language in ("ru", "uk"):
        if n % 10 == 1 and n % 100 != 11:
            return "one"
        return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "other"
    if language == "pl":
        if n == 1:
            return "one"
        return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "other"
    return "one" if language == "en" and n == 1 else "other"


@cache
def _texts() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("i18n", "contract.json").read_text("utf-8"))
    return loaded


def _all(contract: Contract, say: Teller) -> Iterator[str]:
    if contract.sample:
        yield say("sample")
    yield from _binding(contract, say)
    yield from _hours(contract.calendar, say)
    yield from _dates(contract.calendar, say)
    yield from _targets(contract.policy, say)
    yield from _statuses(contract.policy, say)
    yield from _flags(contract.policy, say)
    yield say(
        "versions",
        contract=contract.version,
        policy=contract.policy.version,
        calendar=contract.calendar.version,
    )


def _binding(contract: Contract, say: Teller) -> Iterator[str]:
    yield say(
        "binding",
        name=contract.name,
        vendor=contract.vendor_id or "-",
        package=contract.policy.package or "-",
        client=contract.client or "-",
    )
    if contract.source:
        yield say("source", source=contract.source)
    first, last = contract.valid_from, contract.valid_to
    if first and last:
        yield say("valid_between", first=say.day(first), last=say.day(last))
    elif first:
        yield say("valid_from", first=say.day(first))
    elif last:
        yield say("valid_to", last=say.day(last))
    else:
        yield say("valid_always")


def _hours(calendar: Calendar, say: Teller) -> Iterator[str]:
    yield say("hours", calendar=calendar.name, zone=calendar.zone, week=_week(calendar, say))
    if calendar.daily_breaks:
        yield say("breaks", breaks=_intervals(calendar.daily_breaks))


def _week(calendar: Calendar, say: Teller) -> str:
    """The weekdays in order, neighbours with the same hours in one."""
    week = {day: tuple(interval_text(each) for each in calendar.week.get(day, ())) for day in range(7)}
    if week == _ALWAYS:
        return say("always_open")
    blocks: list[tuple[int, int]] = []
    for day in range(7):
        if week[day] and blocks and blocks[-1][1] == day - 1 and week[day - 1] == week[day]:
            blocks[-1] = (blocks[-1][0], day)
        elif week[day]:
            blocks.append((day, day))
    parts = [
        say(
            "day_range" if first != last else "day_single",
            first=say(WEEKDAYS[first]),
            last=say(WEEKDAYS[last]),
            hours=_intervals(calendar.week[first]),
        )
        for first, last in blocks
    ]
    return ", ".join(parts) or say("no_weekday")


def _dates(calendar: Calendar, say: Teller) -> Iterator[str]:
    if calendar.annual:
        days = (f"{day:02}.{month:02} ({name})" for (month, day), name in sorted(calendar.annual.items()))
        yield say("annual", days=", ".join(days))
    table = [row for row in calendar.rows if row.origin in _TABLE]
    if table:
        off = sum(row.kind is DayKind.OFF for row in table)
        first, last = (say.day(pick(row.date for row in table)) for pick in (min, max))
        yield say.count("table", len(table), first=first, last=last, off=off)
    for row in calendar.rows:
        if row.origin not in _TABLE:
            name = name_in(row.names, say.language)
            yield say("special", day=say.day(row.date), what=_what(row, say) + (f" ({name})" if name else ""))


def _what(row: DayRow, say: Teller) -> str:
    parts = [say(f"day_{row.kind.value}", hours=_intervals(row.hours))]
    if row.like is not None:
        parts.append(say("day_like", weekday=say(WEEKDAYS[row.like])))
    if row.shorter:
        parts.append(say("day_shorter", minutes=row.shorter))
    if row.breaks:
        parts.append(say("day_breaks", breaks=_intervals(row.breaks)))
    return ", ".join(parts)


def _targets(policy: SlaPolicy, say: Teller) -> Iterator[str]:
    order = {metric: number for number, metric in enumerate(Metric)}
    for target in sorted(policy.targets, key=lambda each: (-each.criticality.rank, order[each.metric])):
        yield _target(target, policy, say)
    if any(target.business_days for target in policy.targets):
        yield say("business_days")
    yield say("nothing_else")


def _target(target: SlaTarget, policy: SlaPolicy, say: Teller) -> str:
    number, unit = amount_of(target)
    mode = f"_{policy.update_mode.value}" if target.metric is Metric.UPDATE else ""
    return say(
        f"gets_{target.metric.value}{mode}",
        who=say(f"who_{Criticality(target.criticality).value}"),
        amount=say.count(f"amount_{unit}", number),
    )


def _statuses(policy: SlaPolicy, say: Teller) -> Iterator[str]:
    for status, metrics in sorted(policy.pauses.items()):
        names = ", ".join(say(f"metric_{metric.value}") for metric in Metric if metric in metrics)
        yield say("pause", status=status, metrics=names)
    if not policy.pauses:
        yield say("no_pause")
    yield say("closing", statuses=", ".join(say("quoted", text=each) for each in sorted(policy.closing_statuses)))


def _flags(policy: SlaPolicy, say: Teller) -> Iterator[str]:
    yield say(f"reopening_{policy.reopening.value}")
    yield say("priority_restarts" if policy.restart_on_priority else "priority_keeps")
    yield say("silence_missed" if policy.silence_is_missed else "silence_apart")
    shares = ", ".join(f"{share} %" for share in policy.warnings)
    yield say("warnings", shares=shares) if shares else say("no_warnings")


def _intervals(intervals: tuple[Interval, ...]) -> str:
    return ", ".join(interval_text(each) for each in intervals)
