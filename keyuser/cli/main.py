"""Reads the command line, opens the profile, runs one command, turns errors into sentences and exit codes."""

import argparse
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from keyuser import __version__
from keyuser.cli.arguments import Parser, WrongUsage, global_options
from keyuser.cli.commands import ALL
from keyuser.cli.output import Output
from keyuser.errors import Cancelled, KeyuserError
from keyuser.log import log_bug

EPILOG = """exit codes: 0 done; 1 a bug; 2 wrong usage; 3 the input cannot be used (fully); 4 disk, lock, permission or clock;
5 the vendor cannot be reached; 6 the vendor does not accept the token; 7 the vendor rejected the content;
8 the vendor's answer is not understood; 130 stopped by Ctrl-C.

"keyuser" alone opens the window; "keyuser desk" is the vendor's end (see "keyuser desk --help")."""


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = Parser(
        prog="keyuser",
        description="Staff problem reports in, one consolidated vendor report out, SLA figures that hold.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[global_options()],
    )
    parser.add_argument("--version", action="version", version=f"keyuser {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in ALL:
        module.register(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code."""
    _speak_utf8()
    words = sys.argv[1:] if argv is None else argv
    try:
        arguments = build_parser().parse_args(words)
    except WrongUsage as error:
        Output(as_json="--json" in words, quiet=True).error(error)
        return error.exit_code
    output = Output(as_json=getattr(arguments, "json", False), quiet=getattr(arguments, "quiet", False))
    try:
        with _stopping(output):
            return _run(arguments, output)
    except KeyuserError as error:
        output.error(error)
        return error.exit_code
    except KeyboardInterrupt:
        output.error(Cancelled("Stopped."))
        return Cancelled.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001  (the outermost place: a bug gets a sentence and a trace in the log)
        log_bug(arguments.command, error)
        output.error(_bug(error))
        return _bug(error).exit_code


def _run(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.alone:
        lone: int = arguments.handler(arguments, output)
        return lone
    from keyuser.app import open_app  # noqa: PLC0415  (opening takes a moment; --help and usage errors need not wait)

    app = open_app(getattr(arguments, "profile", None))
    try:
        if arguments.records:
            app.check_clock()
        code: int = arguments.handler(app, arguments, output)
    finally:
        app.close()
    return code


def _bug(error: Exception) -> KeyuserError:
    return KeyuserError(
        f"This is a bug in keyuser ({type(error).__name__}); what was stored before is kept.",
        "Please send the end of the log file (logs/keyuser.log in the profile) to the developers.",
        str(error),
    )


@contextmanager
def _stopping(output: Output) -> Iterator[None]:
    """The first Ctrl-C stops at the next safe point, a second one at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        output.cancel()

    try:
        previous = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread: somebody embeds us and handles Ctrl-C
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


def _speak_utf8() -> None:
    """A Windows console or a pipe may be set to an alphabet without Kazakh letters."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
