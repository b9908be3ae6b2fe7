"""keyuser vendor: who receives the bundles."""

import sys
from argparse import Namespace
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, moment, table
from keyuser.errors import InputError
from keyuser.settings import LANGUAGES, REQUIRABLE_FIELDS, VendorProfile, check_vendor

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "vendor", "who receives the bundles")
    change = verb(actions, "set", "add a vendor or change one", _set)
    change.add_argument("vendor", metavar="ID")
    change.add_argument("--name")
    change.add_argument("--url", dest="base_url", metavar="URL", help="the address of the vendor's API")
    change.add_argument("--adapter", help="how it is reached (keyuser-api)")
    change.add_argument("--language", choices=LANGUAGES, help="the language of the bundle's page")
    change.add_argument("--contract", help='a file in the profile\'s "contracts" folder, or "sample"')
    change.add_argument("--require", nargs="*", choices=REQUIRABLE_FIELDS, help="what every group must have")
    change.add_argument("--token-stdin", action="store_true", help="read the token from standard input")
    verb(actions, "list", "all vendors", _list)
    verb(actions, "test", "is it reachable, does it accept the token, is its clock right", _test).add_argument(
        "vendor", nargs="?", default="", metavar="ID"
    )


def _set(app: "App", arguments: Namespace, output: Output) -> int:
    known = {vendor.id: vendor for vendor in app.settings.vendors}
    vendor = known.get(arguments.vendor, VendorProfile(id=arguments.vendor, name=arguments.vendor))
    given = {
        name: getattr(arguments, name)
        for name in ("name", "base_url", "adapter", "language", "contract")
        if getattr(arguments, name) is not None
    }
    if arguments.require is not None:
        given["required_fields"] = tuple(arguments.require)
    vendor = check_vendor(replace(vendor, **given))
    token = _token() if arguments.token_stdin else ""
    app.change_settings(lambda known: known.with_vendor(vendor))
    if token:
        app.sign_in(vendor.id, token)
    output.result(vendor, f"{vendor.id}: {vendor.name}, {vendor.base_url or 'no address yet'}")
    return 0


def _token() -> str:
    token = sys.stdin.readline().strip("\ufeff \t\r\n")  # PowerShell puts a mark before what it pipes
    if not token:
        raise InputError(
            "Standard input held no token.", 'Pipe it in: "keyuser vendor set ID --token-stdin < token.txt".'
        )
    return token


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    rows = [(vendor.id, vendor.name, vendor.adapter, vendor.base_url) for vendor in app.settings.vendors]
    output.result(app.settings.vendors, table(rows) or 'No vendor yet. Add one with "keyuser vendor set ID --url URL".')
    return 0


def _test(app: "App", arguments: Namespace, output: Output) -> int:
    health = app.vendor_health(app.settings.vendor(arguments.vendor).id)
    output.result(health, f"Reachable and signed in; {_clock(health.time, app.clock.now())}.")
    return 0


def _clock(theirs: datetime | None, ours: datetime) -> str:
    """What the vendor's clock says, and whether that is right."""
    if theirs is None:
        return "it does not tell its time"
    minutes = round((theirs - ours).total_seconds() / 60)
    judgement = (
        "as ours does" if not minutes else f"{abs(minutes)} minutes {'ahead of' if minutes > 0 else 'behind'} ours"
    )
    return f"its clock says {moment(theirs)}, {judgement}"
