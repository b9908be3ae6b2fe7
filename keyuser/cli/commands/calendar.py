"""keyuser calendar: working hours and the days that differ from them."""

from argparse import Namespace
from collections import Counter
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb, whole_number
from keyuser.cli.output import Output, table
from keyuser.records import Calendar, DayOrigin, DayRow
from keyuser.settings import LANGUAGES
from keyuser.sla.contracts.days import name_in
from keyuser.sla.contracts.notation import WEEKDAYS, intervals_text

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "calendar", "working hours, and the days that differ from them")
    verb(actions, "list", "all calendars", _list)
    show = verb(actions, "show", "the hours and days of a calendar", _show)
    show.add_argument("name", metavar="NAME")
    show.add_argument("--year", type=whole_number, help="the days of one year only")
    _language(show)
    take = verb(actions, "import", "add days from an .ics, .csv or .xlsx file to a calendar", _import)
    take.add_argument("file", type=path, metavar="FILE")
    take.add_argument("--into", dest="name", required=True, metavar="NAME", help="the calendar; made where it is new")
    take.add_argument("--like", default="", metavar="NAME", help="the calendar that a new one begins as")
    take.add_argument(
        "--as", dest="origin", choices=[each.value for each in DayOrigin], default=DayOrigin.USER.value,
        help="who says so; the user is stronger than the contract, then moved days, then holidays",
    )  # fmt: skip
    _language(take)
    give = verb(actions, "export", "write the days of a calendar as .csv, to edit and import again", _export)
    give.add_argument("name", metavar="NAME")
    give.add_argument("file", type=path, metavar="OUT.csv")
    _language(give)


def _language(parser: Subparsers) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the days' names (default: the window's)")


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    calendars = {name: app.calendars.load(name) for name in app.calendars.names()}
    rows = [
        (name, calendar.zone, calendar.version, "yours" if app.calendars.is_own(name) else "shipped", calendar.name)
        for name, calendar in calendars.items()
    ]
    records = [dict(zip(("name", "zone", "version", "kind", "title"), row, strict=True)) for row in rows]
    output.result(records, table(rows))
    return 0


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    calendar = app.calendars.load(arguments.name)
    language = arguments.language or app.settings.language or "en"
    days = [row for row in calendar.rows if arguments.year in (None, row.date.year)]
    lines = [f"{calendar.name} ({calendar.zone}), version {calendar.version}", *_week(calendar)]
    output.result(
        {"calendar": calendar, "days": days}, "\n".join([*lines, table([_day(row, language) for row in days])])
    )
    return 0


def _week(calendar: Calendar) -> list[str]:
    lines = [f"{WEEKDAYS[day]}: {intervals_text(calendar.week[day])}" for day in range(7) if calendar.week.get(day)]
    breaks = [f"breaks: {intervals_text(calendar.daily_breaks)}"] if calendar.daily_breaks else []
    yearly = [f"every year {month:02}-{day:02}: {name}" for (month, day), name in sorted(calendar.annual.items())]
    return [*lines, *breaks, *yearly]


def _day(row: DayRow, language: str) -> tuple[str, ...]:
    what = [row.kind.value, intervals_text(row.hours)]
    if row.shorter:
        what.append(f"{row.shorter} min shorter")
    if row.breaks:
        what.append(f"closed {intervals_text(row.breaks)}")
    text = " ".join(part for part in what if part)
    return f"{row.date:%Y-%m-%d %a}", text, row.origin.value, name_in(row.names, language)


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    language = arguments.language or app.settings.language or "en"
    origin = DayOrigin(arguments.origin)
    done = app.calendars.import_days(
        arguments.file, arguments.name, like=arguments.like, origin=origin, language=language
    )
    kinds = Counter(row.kind.value for row in done.changed)
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) or "nothing changed"
    lines = [f"{arguments.name}: {counts}; version {done.calendar.version}"]
    lines += [f"{each.source}: {each.reason} {each.hint}" for each in done.failed]
    record = {"version": done.calendar.version, "changed": done.changed, "failed": done.failed}
    output.result(record, "\n".join(lines))
    return 3 if done.failed else 0


def _export(app: "App", arguments: Namespace, output: Output) -> int:
    count = app.calendars.export_days(
        arguments.name, arguments.file, arguments.language or app.settings.language or "en"
    )
    output.result({"file": arguments.file, "days": count}, f"{arguments.file}: {count} days")
    return 0
