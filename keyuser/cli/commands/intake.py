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
    from_table = verb(actions, "table", "take in a table of reports, column by column", _table, records=True)
    from_table.add_argument("file", type=path, metavar="FILE", help=".xlsx, .xls, .ods or .csv")
    from_table.add_argument("--preview", action="store_true", help="only show what the columns seem to be")
    from_table.add_argument("--sheet", default="", metavar="NAME")
    from_table.add_argument("--heading-row", type=int, metavar="N", help="where the headings are (0: nowhere)")
    from_table.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column gives")
    from_table.add_argument("--errors", type=path, metavar="OUT.xlsx", help="write the rows that did not go in here")


def _table(app: "App", arguments: Namespace, output: Output) -> int:
    from keyuser.cli.commands.intake_table import take_table  # noqa: PLC0415  (the readers take a moment to load)

    return take_table(app, arguments, output)


def _parse(arguments: Namespace, output: Output) -> int:
    from keyuser.cli.commands.parsed import parsed  # noqa: PLC0415  (the readers take a moment to load)

    return parsed(arguments, output)


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.intake.import_paths(arguments.paths, output.progress)
    parts = [
        f"{len(result.taken)} reports taken in",
        f"{result.already} were here already",
        f"{result.replies} go on with the conversation of another one" if result.replies else "",
        f"{result.automatic} are automatic mails" if result.automatic else "",
    ]
    lines = [", ".join(filter(None, parts)) + "."]
    if result.failed:
        lines.append(f"{len(result.failed)} could not be read:")
        lines += [f"  {failure.source}: {failure.reason} {failure.hint}".rstrip() for failure in result.failed]
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.failed else 0
