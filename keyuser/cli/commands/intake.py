"""keyuser intake: take reports in."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output
from keyuser.errors import InputError

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "intake", "take reports in")
    take = verb(
        actions,
        "import",
        "take mails (.eml, .msg, .mbox), tables (.xlsx, .csv) or folders of them",
        _import,
        records=True,
    )
    take.add_argument("paths", nargs="+", type=path, metavar="PATH")


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.intake.import_paths(arguments.paths, output.progress)
    lines = [f"{len(result.taken)} reports taken in, {result.already} were here already."]
    if result.failed:
        lines.append(f"{len(result.failed)} could not be read:")
        lines += [f"  {failure.source}: {failure.reason} {failure.hint}".rstrip() for failure in result.failed]
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.failed else 0
