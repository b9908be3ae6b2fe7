"""keyuser sync: fetch what the vendor answered."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, verb
from keyuser.cli.output import Output

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    verb(subparsers, "sync", "send what is due and fetch the vendor's answers", _sync, records=True)


def _sync(app: "App", _arguments: Namespace, output: Output) -> int:
    app.outbox.drain(output.progress)
    result = app.outbox.sync(output.progress)
    lines = [f"{result.new_events} new events.", *result.warnings, *map(str, result.failures.values())]
    output.result(result, "\n".join(lines))
    return next((error.exit_code for error in result.failures.values()), 0)
