"""keyuser orgs: the directory of organisations and the check of their identifiers."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, table
from keyuser.errors import InputError

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "orgs", "organisations and their BIN")
    verb(actions, "import", "import the directory from .xlsx or .csv", _import).add_argument("path", type=path)
    check = verb(actions, "check", "check a BIN, IIN or another country's number", _check)
    check.add_argument("number")
    verb(actions, "find", "find identifiers in a text", _find).add_argument("text")
    listing = verb(actions, "list", "the directory", _list)
    listing.add_argument("--containing", default="", metavar="TEXT")


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.organisations.import_directory(arguments.path, output.progress)
    lines = [f"{result.added} organisations added, {result.changed} changed, {result.unchanged} as they were."]
    lines += [f"  {failure.source}: {failure.reason}" for failure in result.failed]
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.failed else 0


def _check(app: "App", arguments: Namespace, output: Output) -> int:
    checked = app.organisations.check(arguments.number)
    near = () if checked.valid else app.organisations.nearest(arguments.number, 3)
    kind = checked.kind.upper() if checked.kind else "number"
    lines = [f"{checked.value}: valid {kind}" if checked.valid else f"{arguments.number}: {checked.reason}"]
    lines += [f"  note: {warning}" for warning in checked.warnings]
    lines += [f"  did you mean {item.bin} {item.name}?" for item in near]
    output.result({"check": checked, "nearest": near}, "\n".join(lines))
    return 0 if checked.valid else InputError.exit_code


def _find(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.organisations.find(arguments.text)
    rows = [
        (
            item.kind.upper(),
            item.value,
            f"{item.start}-{item.end}",
            "valid" if item.valid else "wrong check digit",
            item.confidence,
        )
        for item in found
    ]
    output.result(found, table(rows) or "No identifier found.")
    return 0


def _verdict(valid: bool) -> str:
    return "valid" if valid else "wrong check digit"


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    entries = app.organisations.list(arguments.containing)
    rows = [(item.bin, item.short_name or item.name) for item in entries]
    output.result(entries, table(rows) or 'The directory is empty. Fill it with "keyuser orgs import FILE".')
    return 0
