"""keyuser mailbox: where mails with reports come from, and the server that sends ours."""

import sys
from argparse import ArgumentTypeError, Namespace
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, moment, table
from keyuser.errors import Cancelled, InputError, KeyuserError
from keyuser.records import MailboxStatus
from keyuser.settings.mail import (
    Mailbox,
    check_mailbox,
    check_outgoing,
    find_mailbox,
    with_mailbox,
    without_mailbox,
)
from keyuser.tls import Security

if TYPE_CHECKING:
    from keyuser.app import App
    from keyuser.intake.service import ImportResult

_MARKS = {
    "keyword": "taken mails get a keyword",
    "move": "taken mails move to another folder",
    "memory": "the server lets us mark nothing, this profile remembers what it took",
}


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "mailbox", "where mails with reports come from, and the server that sends ours")
    change = verb(actions, "set", "add a mailbox or change one", _set)
    change.add_argument("mailbox", metavar="ID")
    _server(change)
    change.add_argument("--folder", help="the folder to take mails from (INBOX)")
    change.add_argument(
        "--taken",
        dest="move_to",
        type=_taken,
        metavar="keyword|move:FOLDER",
        help="how a taken mail is told on the server",
    )
    change.add_argument("--since", metavar="DATE", help="leave out what came before (2026-11-01; empty: nothing)")
    verb(actions, "list", "all mailboxes and how it goes with them", _list)
    _one(verb(actions, "folders", "the folders on the server", _folders))
    _one(verb(actions, "test", "can we sign in, what waits there", _test))
    take = verb(actions, "fetch", "take what waits, now", _fetch, records=True)
    take.add_argument("mailbox", nargs="?", default="", metavar="ID", help="default: all")
    take.add_argument(
        "--everything",
        action="store_true",
        help="also mails that bear our mark although this profile does not know them",
    )
    _one(verb(actions, "watch", "take mails as they come, until Ctrl-C", _watch, records=True))
    verb(actions, "remove", "forget a mailbox (its reports stay)", _remove).add_argument("mailbox", metavar="ID")
    outgoing = verb(actions, "outgoing", "the server that sends our mail", _outgoing)
    _server(outgoing)
    outgoing.add_argument("--from", dest="from_address", metavar="ADDRESS", help="whose mail it is")
    outgoing.add_argument("--from-name", metavar="NAME")
    outgoing.add_argument("--receipts", choices=("on", "off"), help="reporters are told that their mail came in")
    outgoing.add_argument("--test", action="store_true", help="sign in to see whether it works")


def _server(parser: Subparsers) -> None:
    parser.add_argument("--host", help="the server's name")
    parser.add_argument("--port", type=int, help="0: the usual one")
    parser.add_argument("--user", help="the user name, often the mail address")
    parser.add_argument("--security", choices=tuple(Security), help="none is for a server on this computer")
    parser.add_argument("--password-stdin", action="store_true", help="read the (app) password from standard input")


def _one(parser: Subparsers) -> None:
    parser.add_argument("mailbox", nargs="?", default="", metavar="ID", help="default: the only one")


def _taken(text: str) -> str:
    """The folder to move to; empty for the keyword."""
    kind, _colon, folder = text.partition(":")
    if text == "keyword" or (kind == "move" and folder):
        return folder
    raise ArgumentTypeError(f'"{text}" is neither "keyword" nor "move:FOLDER"')


def _set(app: "App", arguments: Namespace, output: Output) -> int:
    known = {mailbox.id: mailbox for mailbox in app.settings.mailboxes}
    given = _given(arguments, "host", "port", "user", "security", "folder", "move_to", "since")
    mailbox = check_mailbox(replace(known.get(arguments.mailbox, Mailbox(arguments.mailbox)), **given))
    password = _password() if arguments.password_stdin else ""
    app.change_settings(lambda settings: replace(settings, mailboxes=with_mailbox(settings.mailboxes, mailbox)))
    if password:
        app.mailboxes.sign_in(mailbox, password)
    else:
        app.mailboxes.resume(mailbox.id)
    output.result(mailbox, f"{mailbox.id}: {mailbox.place} ({mailbox.security})")
    return 0


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    pairs = [(mailbox, app.mailboxes.status(mailbox.id)) for mailbox in app.mailboxes.mailboxes()]
    rows = [(mailbox.id, mailbox.place, mailbox.security, _how(status)) for mailbox, status in pairs]
    output.result(
        [{**asdict(mailbox), "status": status} for mailbox, status in pairs],
        table(rows)
        or 'No mailbox yet. Add one with "keyuser mailbox set ID --host HOST --user USER --password-stdin".',
    )
    return 0


def _how(status: MailboxStatus) -> str:
    if status.error:
        again = "" if status.waits_for_sign_in or not status.next_try_at else f" Next try {moment(status.next_try_at)}."
        return f"{status.message} {status.hint}{again}"
    return f"last looked at {moment(status.last_success_at)}" if status.last_success_at else "not looked at yet"


def _folders(app: "App", arguments: Namespace, output: Output) -> int:
    folders = app.mailboxes.folders(find_mailbox(app.settings.mailboxes, arguments.mailbox))
    output.result(folders, table([(folder.name, folder.role) for folder in folders if folder.selectable]))
    return 0


def _test(app: "App", arguments: Namespace, output: Output) -> int:
    health = app.mailboxes.test(find_mailbox(app.settings.mailboxes, arguments.mailbox))
    news = "new mails are told at once" if health.watches else "we look every minute (the server knows no IDLE)"
    text = f"Signed in: {health.mails} mails, {health.waiting} to take; {_MARKS[health.marks]}; {news}."
    if health.elsewhere:
        text += f" {health.elsewhere} bear our mark although this profile did not take them (fetch --everything does)."
    output.result(health, text)
    return 0


def _fetch(app: "App", arguments: Namespace, output: Output) -> int:
    """One mailbox that cannot be reached does not keep the others waiting; the first error is the command's."""
    mailboxes = app.settings.mailboxes
    if arguments.mailbox or not mailboxes:
        mailboxes = (find_mailbox(mailboxes, arguments.mailbox),)
    results, errors = {}, {}
    for mailbox in mailboxes:
        try:
            results[mailbox.id] = app.mailboxes.fetch(mailbox.id, output.progress, everything=arguments.everything)
        except Cancelled:
            raise
        except KeyuserError as error:
            errors[mailbox.id] = error
    lines = [_told(name, result) for name, result in results.items()]
    lines += [f"{name}: {error}" for name, error in errors.items()]
    output.result({"fetched": results, "failed": errors}, "\n".join(lines))
    if errors:
        return next(iter(errors.values())).exit_code
    return InputError.exit_code if any(result.failed for result in results.values()) else 0


def _told(name: str, result: "ImportResult") -> str:
    lines = [f"{name}: {len(result.taken)} taken in, {result.already} were here already."]
    lines += [f"  {failure.source}: {failure.reason} {failure.hint}".rstrip() for failure in result.failed]
    return "\n".join(lines)


def _watch(app: "App", arguments: Namespace, output: Output) -> int:
    mailbox = find_mailbox(app.settings.mailboxes, arguments.mailbox)

    def stopped() -> bool:
        try:
            output.progress(0, None, f"{mailbox.id}: waiting for mail")
        except Cancelled:
            return True
        return False

    app.mailboxes.watch(mailbox.id, lambda result: output.result(result, _told(mailbox.id, result)), stopped)
    return 0


def _remove(app: "App", arguments: Namespace, output: Output) -> int:
    mailbox = find_mailbox(app.settings.mailboxes, arguments.mailbox)
    app.change_settings(lambda settings: replace(settings, mailboxes=without_mailbox(settings.mailboxes, mailbox.id)))
    app.mailboxes.forget(mailbox)
    output.result(mailbox, f"{mailbox.id} is forgotten; its reports stay.")
    return 0


def _outgoing(app: "App", arguments: Namespace, output: Output) -> int:
    given = _given(arguments, "host", "port", "user", "security", "from_address", "from_name")
    if arguments.receipts:
        given["receipts"] = arguments.receipts == "on"
    password = _password() if arguments.password_stdin else ""
    outgoing = check_outgoing(replace(app.settings.outgoing_mail, **given))
    if given:
        app.change_settings(
            lambda settings: replace(settings, outgoing_mail=check_outgoing(replace(settings.outgoing_mail, **given)))
        )
    if given or password:
        app.mailboxes.sign_in_outgoing(password)
    if arguments.test:
        app.mailboxes.mailer().check()
    receipts = "receipts are sent" if outgoing.receipts else "no receipts are sent"
    output.result(outgoing, f"{outgoing.from_address or 'nobody'} through {outgoing.host or 'no server'}; {receipts}.")
    return 0


def _given(arguments: Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}


def _password() -> str:
    password = sys.stdin.readline().strip("\ufeff\r\n")  # PowerShell puts a mark before what it pipes
    if not password:
        raise InputError(
            "Standard input held no password.", 'Pipe it in: "keyuser mailbox set ID --password-stdin < password.txt".'
        )
    return password
