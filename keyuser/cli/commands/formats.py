"""keyuser format: data files against their profiles."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, table
from keyuser.errors import InputError
from keyuser.records import report_ref

if TYPE_CHECKING:
    from keyuser.app import App

_SHOWN = 50


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "format", "check data files against format profiles")
    verb(actions, "list", "the format profiles that there are", _list)
    check = verb(actions, "check", "check a data file", _check, records=True)
    check.add_argument("file", type=path, metavar="FILE")
    check.add_argument("format", metavar="ID", help="the format profile")
    check.add_argument(
        "--draft", action="store_true", help="take in one report of the errors, with all of them attached"
    )


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    found, failed = app.formats.profiles()
    lines = [table([(each.id, each.kind, f"{len(each.columns)} columns", each.name) for each in found])]
    lines += [f"  {failure.source}: {failure.reason}" for failure in failed]
    output.result({"profiles": found, "failed": failed}, "\n".join(lines))
    return InputError.exit_code if failed else 0


def _check(app: "App", arguments: Namespace, output: Output) -> int:
    check = app.formats.check(arguments.file, app.formats.profile(arguments.format), output.progress)
    rows = [(f"row {each.row}", each.column or "-", each.value[:40], each.what) for each in check.errors[:_SHOWN]]
    lines = [f"{check.rows} rows, {check.count} errors.", table(rows)]
    if check.count > _SHOWN:
        lines.append(f"... and {check.count - _SHOWN} more.")
    report_id = None
    if arguments.draft and not check.good:
        report_id = app.formats.draft(check, language=app.settings.language)
        lines.append(f"{report_ref(report_id)} taken in." if report_id else "This file is reported already.")
    output.result({"check": check, "report_id": report_id}, "\n".join(line for line in lines if line))
    return 0 if check.good else InputError.exit_code
