"""keyuser orgs: the directory of organisations and the check of their identifiers."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb, whole_number
from keyuser.cli.output import Output, table
from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.charsets import decode
from keyuser.records import Likeness, Nearby

if TYPE_CHECKING:
    from keyuser.app import App

_LIKENESS = {
    Likeness.ZERO_LOST: "zeros in front were lost",
    Likeness.LOOK_ALIKE: "letters typed for digits",
    Likeness.SWAPPED: "two digits swapped",
    Likeness.ONE_SLIP: "one digit differs",
    Likeness.TWO_SLIPS: "two digits differ",
    Likeness.NAMED: "named in the text",
}


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "orgs", "organisations and their BIN")
    verb(actions, "import", "import the directory from .xlsx or .csv", _import).add_argument("path", type=path)
    check = verb(actions, "check", "check a BIN, IIN or another country's number", _check)
    check.add_argument("number")
    find = verb(actions, "find", "find identifiers in a text or a text file", _find)
    find.add_argument("text", nargs="?", default="")
    find.add_argument(
        "--file", type=path, metavar="FILE", help="read the text from a file (UTF-8 or a Cyrillic code page)"
    )
    nearest = verb(actions, "nearest", "entries of the directory that a wrong number may have meant", _nearest)
    nearest.add_argument("number")
    nearest.add_argument(
        "--text", default="", help="what stands around the number: an organisation it names comes first"
    )
    nearest.add_argument("--limit", type=whole_number, default=3, metavar="N")
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
    near = () if checked.valid else app.organisations.nearby(arguments.number)
    kind = checked.kind.upper() if checked.kind else "number"
    lines = [f"{checked.value}: valid {kind}" if checked.valid else f"{arguments.number}: {checked.reason}"]
    lines += [f"  note: {warning}" for warning in checked.warnings]
    if checked.meant:
        lines.append(f"  {checked.meant} would be valid: a zero lost in front, or a letter typed for a digit?")
    lines += [f"  did you mean {_offer(item)}?" for item in near]
    organisations = [item.organisation for item in near]
    output.result({"check": checked, "nearest": organisations}, "\n".join(lines), bare=True)
    return 0 if checked.valid else InputError.exit_code


def _nearest(app: "App", arguments: Namespace, output: Output) -> int:
    near = app.organisations.nearby(arguments.number, arguments.text, arguments.limit)
    output.result(near, "\n".join(map(_offer, near)) or "No entry of the directory is near it.")
    return 0 if near else InputError.exit_code


def _offer(item: Nearby) -> str:
    named = ", named in the text" if item.named and item.likeness is not Likeness.NAMED else ""
    return f"{item.organisation.bin} {item.organisation.name} ({_LIKENESS[item.likeness]}{named})"


def _find(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.organisations.find(_text(arguments))
    rows = [
        (
            item.kind.upper(),
            item.value,
            f"{item.start}-{item.end}",
            _verdict(item.valid),
            item.confidence,
        )
        for item in found
    ]
    output.result(found, table(rows) or "No identifier found.", bare=True)
    return 0


def _text(arguments: Namespace) -> str:
    if arguments.file is None:
        return str(arguments.text)
    try:
        return decode(arguments.file.read_bytes()).text
    except OSError as error:
        raise MachineError(
            f"{arguments.file} cannot be read: {error.strerror or error}.", "Name a text file."
        ) from error


def _verdict(valid: bool) -> str:
    return "valid" if valid else "wrong check digit"


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    entries = app.organisations.list(arguments.containing)
    rows = [(item.bin, item.short_name or item.name) for item in entries]
    output.result(entries, table(rows) or 'The directory is empty. Fill it with "keyuser orgs import FILE".')
    return 0
