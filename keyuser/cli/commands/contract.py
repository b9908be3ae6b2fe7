"""keyuser contract: what the vendor promised, from the sheet to the confirmed words."""

from argparse import Namespace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, moment, table
from keyuser.cli.periods import day_of
from keyuser.records import Activation, Contract, Measure
from keyuser.settings import LANGUAGES
from keyuser.sla.contracts.sentences import CONFIRMATION_LENGTH, sentences, sentences_sha256

if TYPE_CHECKING:
    from keyuser.app import App
    from keyuser.sla.whatif import Difference


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "contract", "what the vendor promised")
    _vendor(verb(actions, "list", "the contracts that were put in force, and the one that waits", _list))
    blank = verb(actions, "template", "write an empty contract sheet to fill in", _template)
    blank.add_argument("file", type=path, metavar="OUT.xlsx")
    read = verb(actions, "read", "check a contract sheet or file and say it in sentences", _read)
    read.add_argument("file", type=path, metavar="FILE")
    activate = verb(
        actions, "activate", "put a contract in force, after you confirmed its sentences", _activate, records=True
    )
    activate.add_argument("file", type=path, metavar="FILE")
    activate.add_argument("--confirm", required=True, metavar="CODE", help='what "keyuser contract read" printed')
    show = verb(actions, "show", "a contract in sentences, or as a sheet", _show)
    show.add_argument(
        "--version", dest="contract_version", default="", metavar="VERSION", help="default: the one in force"
    )
    show.add_argument("--xlsx", type=path, metavar="OUT.xlsx", help="write it as a sheet, to change and read again")
    compare = verb(actions, "compare", "which figures another contract would change", _compare)
    compare.add_argument("file", type=path, metavar="FILE")
    compare.add_argument("--what-if", action="store_true", help="judge all tickets by it, whenever they were created")
    for parser in (read, activate, show, compare):
        _vendor(parser)
    for parser in (blank, read, show):
        parser.add_argument("--language", choices=LANGUAGES, help="default: the window's")
    for parser in (activate, compare):
        parser.add_argument(
            "--from", dest="first", metavar="YYYY-MM-DD", help="for tickets created on that day or later (default: now)"
        )


def _vendor(parser: Any) -> None:
    parser.add_argument("--vendor", default="", metavar="ID")


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    vendor = app.settings.vendor(arguments.vendor)
    timeline = app.contracts.timeline(vendor.id)
    pending = app.contracts.pending(vendor.id)
    rows = [("version", "put in force", "for tickets from", "to", "contract")]
    rows += [_entry(activation, contract) for activation, contract in timeline.entries]
    text = table(rows)
    if pending is not None:
        text += f'\nVersion {pending.version} of "{vendor.contract}" waits: read and activate it.'
    activations = [activation for activation, _ in timeline.entries]
    output.result({"activations": activations, "pending": pending and pending.version}, text)
    return 0


def _entry(activation: Activation, contract: Contract) -> tuple[str, str, str, str, str]:
    zone = ZoneInfo(contract.calendar.zone)

    def at(instant: datetime | None) -> str:
        return "" if instant is None else f"{instant.astimezone(zone):%Y-%m-%d %H:%M}"

    name = contract.name + (" (SAMPLE)" if contract.sample else "")
    return (
        activation.version,
        moment(activation.activated_at),
        at(activation.valid_from),
        at(activation.valid_to),
        name,
    )


def _template(app: "App", arguments: Namespace, output: Output) -> int:
    app.contracts.write_template(arguments.file, arguments.language or app.settings.language or "en")
    output.result(
        {"file": arguments.file}, f'{arguments.file}: fill it in, then "keyuser contract read {arguments.file}".'
    )
    return 0


def _read(app: "App", arguments: Namespace, output: Output) -> int:
    reading = app.contracts.read_file(arguments.file, _vendor_id(app, arguments))
    if reading.contract is None:
        lines = (f"{each.cell}: {each.message} {each.hint}".strip() for each in reading.problems)
        output.result({"problems": reading.problems}, "\n".join(lines))
        return 3
    text = sentences(reading.contract, arguments.language or app.settings.language or "en")
    code = sentences_sha256(text)
    confirm = f"--confirm {code[:CONFIRMATION_LENGTH]}"
    vendor = f"--vendor {reading.contract.vendor_id} " if reading.contract.vendor_id else ""
    hint = f'If this is what the contract says: "keyuser contract activate {arguments.file} {vendor}{confirm}".'
    record = {"version": reading.contract.version, "sentences": text, "confirm": code, "problems": ()}
    output.result(record, "\n".join([*text, "", hint]))
    return 0


def _vendor_id(app: "App", arguments: Namespace) -> str:
    """The vendor that was named, or the only one there is; empty where the file itself must say."""
    if arguments.vendor or len(app.settings.vendors) == 1:
        return app.settings.vendor(arguments.vendor).id
    return ""


def _activate(app: "App", arguments: Namespace, output: Output) -> int:
    first = _first(arguments)
    activation = app.contracts.activate(arguments.file, arguments.vendor, arguments.confirm, valid_from=first)
    since = "always" if activation.valid_from is None else moment(activation.valid_from)
    output.result(activation, f"In force: version {activation.version}, for tickets created since {since}.")
    return 0


def _first(arguments: Namespace) -> date | None:
    return day_of(arguments.first) if arguments.first else None


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    language = arguments.language or app.settings.language or "en"
    wanted = arguments.contract_version
    contract = app.contracts.document(wanted) if wanted else app.contracts.contract(arguments.vendor)
    if arguments.xlsx:
        app.contracts.write_sheet(arguments.xlsx, contract, language)
        output.result({"file": arguments.xlsx}, str(arguments.xlsx))
        return 0
    text = sentences(contract, language)
    output.result({"version": contract.version, "sentences": text}, "\n".join(text))
    return 0


def _compare(app: "App", arguments: Namespace, output: Output) -> int:
    vendor = app.settings.vendor(arguments.vendor)
    contract = app.contracts.read_file(arguments.file, vendor.id).usable()
    if arguments.what_if:
        found = app.contracts.what_if(contract, vendor.id)
    else:
        found = app.contracts.would_change(contract, vendor.id, _first(arguments))
    zone = ZoneInfo(contract.calendar.zone)
    rows = [("ticket", "item", "metric", "changes", "now", "then"), *(_row(each, zone) for each in found)]
    output.result(found, table(rows) if found else "No figure of any ticket would change.")
    return 0


def _row(found: "Difference", zone: ZoneInfo) -> tuple[str, ...]:
    sides = (_side(side, zone) for side in (found.before, found.after))
    return (found.ticket_ref, str(found.item), found.metric.value, ", ".join(found.changed), *sides)


def _side(measure: Measure | None, zone: ZoneInfo) -> str:
    """Verdict, time used of the target in minutes, and when it is or was due."""
    if measure is None:
        return "not promised"
    target = "-" if measure.target is None else f"{measure.target // 60}"
    due = "" if measure.due_at is None else f", due {measure.due_at.astimezone(zone):%Y-%m-%d %H:%M}"
    return f"{measure.outcome.value}, {measure.elapsed // 60} of {target} min{due}"
