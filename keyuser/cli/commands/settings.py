"""keyuser settings: the client company and the language."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, moment
from keyuser.errors import InputError
from keyuser.settings import LANGUAGES, Settings
from keyuser.settings.mail import check_address

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "settings", "your company, your language")
    change = verb(actions, "set", "change settings", _set)
    change.add_argument("--company", help="the client company's name, as the vendor knows it")
    change.add_argument("--bin", help="its BIN")
    change.add_argument("--contact-name")
    change.add_argument("--contact-email")
    change.add_argument("--language", choices=LANGUAGES)
    change.add_argument("--notice-address", metavar="MAIL", help="who gets notices about SLA clocks (empty: nobody)")
    verb(actions, "show", "all settings", _show)
    verb(actions, "accept-clock", "take the computer's clock as right after it was wrongly ahead", _accept_clock)


def _set(app: "App", arguments: Namespace, output: Output) -> int:
    names = {"company": "name", "bin": "bin", "contact_name": "contact_name", "contact_email": "contact_email"}
    given = {field: getattr(arguments, name) for name, field in names.items() if getattr(arguments, name) is not None}
    if given.get("bin"):
        given["bin"] = _number(app, given["bin"])

    address = arguments.notice_address

    def changed(known: Settings) -> Settings:
        return replace(
            known,
            client=replace(known.client, **given),
            language=arguments.language or known.language,
            notice_address=known.notice_address if address is None else check_address(address),
        )

    app.change_settings(changed)
    return _show(app, arguments, output)


def _number(app: "App", text: str) -> str:
    """The company's BIN, or its number in another country's register; it stands in every bundle."""
    checked = app.organisations.check(text)
    if not checked.valid:
        raise InputError(f'"{text}" is no company\'s number: {checked.reason}', "Correct the number.")
    return checked.value


def _show(app: "App", _arguments: Namespace, output: Output) -> int:
    client = app.settings.client
    lines = [
        f"profile   {app.profile.root}",
        f"company   {client.name or '-'} (BIN {client.bin or '-'})",
        f"contact   {client.contact_name or '-'} {client.contact_email}",
        f"language  {app.settings.language or 'as the system'}",
        f"vendors   {', '.join(vendor.id for vendor in app.settings.vendors) or '-'}",
    ]
    output.result(app.settings, "\n".join(lines))
    return 0


def _accept_clock(app: "App", _arguments: Namespace, output: Output) -> int:
    app.accept_clock()
    output.result({"accepted": app.clock.now()}, f"Taken as right: {moment(app.clock.now())}")
    return 0
