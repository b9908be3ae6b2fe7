"""keyuser intake table: a table of reports, seen before it is taken in."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.output import Output, table
from keyuser.errors import InputError
from keyuser.intake.channels.spreadsheet.rows import column_letters
from keyuser.intake.spreadsheet.preview import TablePreview
from keyuser.intake.spreadsheet.service import TableResult, changed_mapping

if TYPE_CHECKING:
    from keyuser.app import App

_SHOWN = 50


def take_table(app: "App", arguments: Namespace, output: Output) -> int:
    """Shows the preview, or takes the table in with the mapping that it proposes and the user's changes to it."""
    preview = app.spreadsheets.preview(arguments.file, arguments.sheet, arguments.heading_row)
    mapping = changed_mapping(preview.mapping, arguments.map)
    if arguments.preview:
        output.result(
            {"preview": preview, "mapping": mapping}, _shown(preview, {c.position: c.field for c in mapping.columns})
        )
        return 0
    result = app.spreadsheets.import_table(arguments.file, mapping, output.progress, fingerprint=preview.fingerprint)
    lines = [_told(result)]
    lines += [
        f"  row {issue.row}{f', {issue.column}' if issue.column else ''}: {issue.what}"
        for issue in result.issues[:_SHOWN]
    ]
    if len(result.issues) > _SHOWN:
        lines.append(f"  ... and {len(result.issues) - _SHOWN} more.")
    if arguments.errors and result.rejected:
        written = app.spreadsheets.export_rejected(arguments.file, mapping, result, arguments.errors)
        lines.append(f"{written} rows to correct are in {arguments.errors}.")
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.rejected else 0


def _shown(preview: TablePreview, fields: dict[int, str]) -> str:
    guesses = (
        (
            column_letters(each.position),
            each.heading or "-",
            fields.get(each.position, each.field),
            f"{each.confidence:.0%}",
            " | ".join(example[:30] for example in each.examples),
        )
        for each in preview.columns
    )
    rows = [("column", "heading", "gives", "sure", "first values"), *guesses]
    where = f"sheet {preview.sheet} of {', '.join(preview.sheets)}, " if preview.sheet else ""
    headings = f"headings in row {preview.heading_row}" if preview.heading_row else "no headings"
    known = "; mapped as the last time" if preview.remembered else ""
    return f"{where}{headings}{known}\n{table(rows)}"


def _told(result: TableResult) -> str:
    parts = [
        f"{len(result.taken)} reports taken in, {result.already} were here already, {result.rejected} rows did not go in",
        f"{result.empty} empty rows" if result.empty else "",
        f"{result.hidden} hidden rows left out" if result.hidden else "",
    ]
    return ", ".join(filter(None, parts)) + "."
