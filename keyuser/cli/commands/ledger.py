"""keyuser ledger: IINs that were shown in full or left the machine."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, moment, table
from keyuser.errors import InputError

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "ledger", "IINs that were shown in full or left the machine")
    listing = verb(actions, "list", "all entries, or those about one person", _list)
    listing.add_argument("--iin", default="", metavar="IIN", help="only entries about the person with this IIN")
    verb(actions, "verify", "check that no entry was altered or taken out", _verify)
    verb(actions, "export", "write all entries as .csv", _export).add_argument("file", type=path)


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    entries = app.ledger.about(arguments.iin) if arguments.iin else app.ledger.list()
    rows = [
        (
            str(item.seq),
            moment(item.at),
            item.action,
            item.mask,
            item.vendor_id,
            item.bundle_ref,
            item.actor,
            item.purpose,
        )
        for item in entries
    ]
    output.result(entries, table(rows) or "No IIN was shown in full or released.")
    return 0


def _verify(app: "App", _arguments: Namespace, output: Output) -> int:
    altered = app.ledger.first_altered()
    count = len(app.ledger.list())
    text = f"Entry {altered} is not as it was written." if altered else f"{count} entries, each as it was written."
    output.result({"intact": altered is None, "first_altered": altered, "entries": count}, text)
    return InputError.exit_code if altered else 0


def _export(app: "App", arguments: Namespace, output: Output) -> int:
    count = app.ledger.export_csv(arguments.file)
    output.result({"file": arguments.file, "entries": count}, f"{count} entries written to {arguments.file}")
    return 0
