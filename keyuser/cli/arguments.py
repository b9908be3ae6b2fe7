"""What every sub-command shares: the global options, and how a command is registered."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from keyuser.cli.output import Output

if TYPE_CHECKING:
    from keyuser.app import App

Subparsers = Any  # argparse keeps the class of add_subparsers() to itself
Handler = Callable[["App", argparse.Namespace, Output], int]


def global_options() -> argparse.ArgumentParser:
    """``--profile`` and ``--json``, allowed before and after the command's name."""
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the folder with your data (default: yours)")
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
    parser.set_defaults(handler=handler, records=records)
    return parser
