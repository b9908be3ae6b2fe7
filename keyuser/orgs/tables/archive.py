"""Zip archives that hold a table: looked at before anything is unpacked."""

import zipfile
from pathlib import Path

from keyuser.errors import InputError

MAX_UNPACKED_BYTES = 500 * 1024 * 1024
MAX_RATIO = 200
#: Below this many unpacked bytes no ratio is suspicious: an empty table of many formatted cells packs well.
_SMALL = 10_000_000
#: More parts than any spreadsheet program writes.
_MAX_MEMBERS = 10_000


def check_archive(path: Path) -> frozenset[str]:
    """The names in the archive; ``InputError`` for a bomb, a damaged or locked one, XML with a document type."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _refuse_bomb(members)
            for member in members:
                if member.flag_bits & 1:
                    raise InputError(
                        "The workbook is protected by a password.", "Open it, take the password off and save it again."
                    )
                if member.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.open(member).read(512):
                    raise InputError(
                        "The workbook holds an XML document type, which no spreadsheet program writes.",
                        "Ask the sender for a new export.",
                    )
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise InputError("This is not an Excel workbook.", "Save the table as .xlsx or .csv.", str(error)) from error
    return frozenset(member.filename for member in members)


def _refuse_bomb(members: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if unpacked > MAX_UNPACKED_BYTES or (unpacked > _SMALL and unpacked / packed > MAX_RATIO):
        raise InputError(
            f"The workbook would unpack to {unpacked // 1024 // 1024:,} MB: that is no table that a person made.",
            "Ask the sender for a new export.",
        )
    if len(members) > _MAX_MEMBERS:
        raise InputError("The workbook has more parts than any spreadsheet program writes.", "Ask for a new export.")
