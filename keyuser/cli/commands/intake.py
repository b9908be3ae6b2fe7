"""keyuser intake: take reports in."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb, verb_alone
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
    read = verb_alone(actions, "parse", "show what is in a mail or mailbox; nothing is stored", _parse)
    read.add_argument("file", type=path, metavar="FILE", help=".eml, .msg, .mbox, winmail.dat, or a folder of mails")


def _parse(arguments: Namespace, output: Output) -> int:
    from keyuser.cli.commands.parsed import parsed  # noqa: PLC0415  (the readers take a moment to load)

    return parsed(arguments, output)


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.intake.import_paths(arguments.paths, output.progress)
    lines = [f"{len(result.taken)} reports taken in, {result.already} were here already."]
    if result.failed:
        lines.append(f"{len(result.failed)} could not be read:")
        lines += [f"  {failure.source}: {failure.reason} {failure.hint}".rstrip() for failure in result.failed]
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.failed else 0
