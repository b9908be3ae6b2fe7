"""What every sub-command shares: the global options, and how a command is registered."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from keyuser.cli.output import Output
from keyuser.errors import KeyuserError

if TYPE_CHECKING:
    from keyuser.app import App

Subparsers = Any  # argparse keeps the class of add_subparsers() to itself
Handler = Callable[["App", argparse.Namespace, Output], int]
LoneHandler = Callable[[argparse.Namespace, Output], int]


class WrongUsage(KeyuserError):
    """The command line itself cannot be understood."""

    exit_code = 2


class Parser(argparse.ArgumentParser):
    """Raises ``WrongUsage`` where argparse would print and leave, so that ``--json`` holds for this error too."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(f"{self.prog}: {message}", self.format_usage().strip())


def whole_number(text: str) -> int:
    """A number from 1 that a row or a limit can have, as the ``type`` of an argument."""
    if not (text.isascii() and text.isdigit() and len(text) <= 18 and int(text)):
        raise argparse.ArgumentTypeError(f'"{text}" is not a whole number from 1')
    return int(text)


def path(text: str) -> Path:
    """A path, as the ``type`` of an argument; empty (a variable that was not set) would be the present folder."""
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)


def global_options() -> argparse.ArgumentParser:
    """``--profile`` and ``--json``, allowed before and after the command's name."""
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("--profile", type=path, metavar="DIR", help="the folder with your data (default: yours)")
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of text")
    parser.add_argument("--quiet", action="store_true", help="no progress on the terminal")
    return parser


def noun(subparsers: Subparsers, name: str, text: str) -> Subparsers:
    """A command that has sub-commands (``keyuser bundle ...``)."""
    parser = subparsers.add_parser(name, help=text, description=text)
    return parser.add_subparsers(dest="action", metavar="ACTION", required=True)


def verb(subparsers: Subparsers, name: str, text: str, handler: Handler, *, records: bool = False) -> Any:
    """A command that does something. ``records``: it writes instants, so it refuses a clock that was set back."""
    parser = subparsers.add_parser(name, help=text, description=text, parents=[global_options()])
    parser.set_defaults(handler=handler, records=records, alone=False)
    return parser


def verb_alone(subparsers: Subparsers, name: str, text: str, handler: LoneHandler) -> Any:
    """A command that needs no profile: none is opened, made or changed."""
    parser = subparsers.add_parser(name, help=text, description=text, parents=[global_options()])
    parser.set_defaults(handler=handler, alone=True)
    return parser
