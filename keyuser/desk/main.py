"""``keyuser desk ...``: runs the reference desk and keeps its accounts."""

import argparse
import json
import os
import socket
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

import uvicorn

from keyuser.clock import clock_from_environment
from keyuser.desk.app import create_app
from keyuser.desk.model import ANSWERS, ChangeType, Status
from keyuser.desk.office import open_office
from keyuser.errors import KeyuserError, MachineError


def main(argv: Sequence[str]) -> int:
    """Runs one command; the exit code is that of ``keyuser.errors``."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except (OSError, sqlite3.Error) as error:
        failure: KeyuserError = MachineError(
            f"The desk's folder {arguments.data} cannot be used: {error}.", "Check its permissions and the free space."
        )
    except KeyuserError as error:
        failure = error
    what = {"kind": type(failure).__name__, "message": failure.message, "hint": failure.hint}
    said = {"error": {**what, "exit_code": failure.exit_code}}
    _say(arguments, said, str(failure), sys.stdout if arguments.json else sys.stderr)
    return failure.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="keyuser desk", description="The reference vendor desk.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = _command(commands, "serve", _serve, "run the desk until it is interrupted")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this computer only)")
    serve.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    serve.add_argument("--public-url", default="", help="how people reach the desk behind a proxy")

    for name, add in (("client", _add_client), ("advisor", _add_advisor)):
        accounts = commands.add_parser(name, help=f"accounts of {name}s").add_subparsers(
            required=True, metavar="ACTION"
        )
        _command(accounts, "add", add, f"make a {name} and print its secret once").add_argument("name")
        if name == "client":
            _command(accounts, "list", _list_clients, "all clients")
            _command(accounts, "lock", _lock_client, "refuse a client's token from now on").add_argument("name")
            _command(accounts, "unlock", _unlock_client, "let a locked client in again").add_argument("name")

    answer = _command(commands, "answer", _answer, "answer a ticket as an advisor")
    answer.add_argument("ticket", help="number of the ticket, such as T-000001")
    answer.add_argument("--type", choices=[kind.value for kind in ANSWERS], default=ChangeType.REPLY.value)
    answer.add_argument("--item", type=int, help="position in the bundle (default: the whole ticket)")
    answer.add_argument("--text", default="", help="what the client reads")
    answer.add_argument("--status", choices=[status.value for status in Status], help="the status from now on")
    answer.add_argument("--author", default="Advisor", help="name of the advisor")
    return parser


def _command(commands: Any, name: str, run: Callable[[argparse.Namespace], int], what: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=what)
    command.add_argument("--data", type=Path, required=True, help="the desk's folder")
    command.add_argument("--json", action="store_true", help="print one JSON line for programs")
    command.set_defaults(run=run)
    return command


def _serve(arguments: argparse.Namespace) -> int:
    app = create_app(arguments.data, clock_from_environment(), public_url=arguments.public_url)
    listener = listen(arguments.host, arguments.port)
    host, port = listener.getsockname()[:2]
    url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, server_header=False))
    _say(arguments, {"url": url, "pid": os.getpid()}, f"The desk is open at {url} (Ctrl-C closes it).")
    with suppress(KeyboardInterrupt):  # uvicorn has closed the desk in order and repeats the signal
        server.run(sockets=[listener])
    return 0


def listen(host: str, port: int) -> socket.socket:
    """A listening socket before the address is printed: whoever reads it can connect at once.

    The protocol is named because asyncio switches Nagle's delay off (40 ms an answer) only where it is.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere the option would let two desks share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        raise MachineError(
            f"The desk cannot listen on {host} port {port}: {getattr(error, 'strerror', None) or error}.",
            "Choose another --port, or leave it out to take a free one.",
        ) from error
    return listener


def _add_client(arguments: argparse.Namespace) -> int:
    office = open_office(arguments.data, clock_from_environment())
    token = office.accounts.add_client(arguments.name, office.clock.now())
    _say(arguments, {"client": arguments.name, "token": token}, token)
    return 0


def _add_advisor(arguments: argparse.Namespace) -> int:
    office = open_office(arguments.data, clock_from_environment())
    key = office.accounts.add_advisor(arguments.name, office.clock.now())
    _say(arguments, {"advisor": arguments.name, "key": key}, key)
    return 0


def _list_clients(arguments: argparse.Namespace) -> int:
    clients = open_office(arguments.data, clock_from_environment()).accounts.clients()
    lines = [f"{client.name}{'' if client.enabled else ' (locked)'}" for client in clients]
    _say(arguments, {"clients": [{"name": each.name, "enabled": each.enabled} for each in clients]}, "\n".join(lines))
    return 0


def _lock_client(arguments: argparse.Namespace) -> int:
    open_office(arguments.data, clock_from_environment()).accounts.set_enabled(arguments.name, enabled=False)
    _say(arguments, {"client": arguments.name, "enabled": False}, f"{arguments.name} is locked.")
    return 0


def _unlock_client(arguments: argparse.Namespace) -> int:
    open_office(arguments.data, clock_from_environment()).accounts.set_enabled(arguments.name, enabled=True)
    _say(arguments, {"client": arguments.name, "enabled": True}, f"{arguments.name} may send again.")
    return 0


def _answer(arguments: argparse.Namespace) -> int:
    office = open_office(arguments.data, clock_from_environment())
    kind = ChangeType(arguments.type)
    status = Status(arguments.status) if arguments.status else ANSWERS[kind]
    office.tickets.answer(
        arguments.ticket,
        item=arguments.item,
        kind=kind,
        text=arguments.text,
        status=status,
        author=arguments.author,
        at=office.clock.now(),
    )
    _say(arguments, {"ticket": arguments.ticket, "type": kind, "status": status}, f"Answered {arguments.ticket}.")
    return 0


def _say(arguments: argparse.Namespace, data: Mapping[str, object], text: str, stream: TextIO | None = None) -> None:
    out = stream or sys.stdout
    out.write((json.dumps(data, ensure_ascii=False) if arguments.json else text) + "\n")
    out.flush()
