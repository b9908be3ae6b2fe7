"""Format profiles of the user and the check of files against them."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keyuser.errors import InputError, KeyuserError, MachineError
from keyuser.intake import rules
from keyuser.intake.attached_table import attached_table
from keyuser.intake.draft_words import draft_words
from keyuser.intake.formats.checking import Codes, RowCheck
from keyuser.intake.formats.profile import FormatProfile, Reference, load_profile
from keyuser.intake.formats.reading import FormatError, read_rows
from keyuser.intake.service import IntakeService
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.reading import TABLE_SUFFIXES, read_sheets
from keyuser.paths import Profile, resource
from keyuser.records import Channel, Failure, Incoming, Progress, ReportKind, no_progress

#: Errors that are kept; more of them say no more. All are counted.
_KEPT = 100_000
#: Errors that a drafted report's text names.
_TOLD = 20
_STEP = 500
_TABLE = "errors.xlsx"


@dataclass(frozen=True, slots=True)
class FormatCheck:
    """What a check found. ``count`` is the number of all errors, ``errors`` the first hundred thousand; ``sha256`` names the
    file's content."""

    path: Path
    profile: FormatProfile
    rows: int
    count: int
    errors: tuple[FormatError, ...]
    sha256: str

    @property
    def good(self) -> bool:
        return self.count == 0


class FormatService:
    """Checks files. Format profiles stand in the user's folder under ``formats``, reference lists under ``references``; a sample
    profile ships with the program."""

    def __init__(self, profile: Profile, intake: IntakeService) -> None:
        self._formats = profile.root / "formats"
        self._references = profile.root / "references"
        self._intake = intake

    def profiles(self) -> tuple[Sequence[FormatProfile], Sequence[Failure]]:
        """All profiles by id, the user's own in place of a shipped one with the same id; and the files that cannot be used."""
        found: dict[str, FormatProfile] = {}
        failed = []
        for path in (*sorted(resource("formats").glob("*.json")), *sorted(self._formats.glob("*.json"))):
            try:
                profile = load_profile(path)
            except KeyuserError as error:
                failed.append(Failure(path.name, error.message, error.hint))
            else:
                found[profile.id] = profile
        return tuple(found[name] for name in sorted(found)), tuple(failed)

    def profile(self, profile_id: str) -> FormatProfile:
        """The profile of that id; ``InputError`` where there is none that can be used."""
        found, failed = self.profiles()
        for profile in found:
            if profile.id == profile_id:
                return profile
        if failed:
            raise InputError(f"There is no format profile “{profile_id}”. {failed[0].reason}", failed[0].hint)
        known = ", ".join(profile.id for profile in found)
        raise InputError(
            f"There is no format profile “{profile_id}”.", f"There are: {known}; yours stand in {self._formats}."
        )

    def check(self, path: Path, profile: FormatProfile, progress: Progress = no_progress) -> FormatCheck:
        """Checks a file; nothing is stored. ``InputError`` where a reference list is missing, ``MachineError`` where the file
        cannot be read at all. A file that is not of the profile's kind has one error that says so."""
        codes = self._codes(profile)
        sha256 = _sha256(path)
        errors: list[FormatError] = []
        rows = count = 0
        try:
            for each in RowCheck(profile, codes).errors(read_rows(path, profile)):
                if isinstance(each, int):
                    rows += 1
                    if rows % _STEP == 1:
                        progress(rows - 1, None, path.name)
                    continue
                count += 1
                if len(errors) < _KEPT:
                    errors.append(each)
        except InputError as error:
            count += 1
            errors.append(FormatError(0, "", "", error.message))
        else:
            if rows < profile.min_rows:
                count += 1
                errors.append(
                    FormatError(0, "", "", f"The file has {rows} rows; at least {profile.min_rows} are needed.")
                )
        progress(rows, rows, path.name)
        return FormatCheck(path, profile, rows, count, tuple(errors), sha256)

    def draft(self, check: FormatCheck, *, language: str = "en") -> int | None:
        """Takes in one report of the errors, all of them attached; its id, ``None`` where it is here already.

        ``InputError`` where the file is good.
        """
        if check.good:
            raise InputError("The file keeps to its format: there is nothing to report.")
        return self._intake.take(draft_format_report(check, draft_words(language)))

    def _codes(self, profile: FormatProfile) -> Codes:
        wanted = {column.reference for column in profile.columns if column.reference}
        return {reference: self._list(reference) for reference in wanted}

    def _list(self, reference: Reference) -> frozenset[str]:
        """The codes of a list: a table whose first row has the column; ``InputError`` where there is none."""
        places = (self._references / f"{reference.list}{suffix}" for suffix in TABLE_SUFFIXES)
        path = next((place for place in places if place.is_file()), None)
        if path is None:
            raise InputError(
                f"The reference list “{reference.list}” is missing.",
                f"Put it into {self._references} as {reference.list}.csv or {reference.list}.xlsx.",
            )
        for sheet in read_sheets(path):
            headings = next(sheet.rows, None)
            names = [cell_text(cell).casefold() for cell in headings.cells] if headings else []
            if reference.column.casefold() in names:
                position = names.index(reference.column.casefold())
                cells = (row.cells[position] for row in sheet.rows if position < len(row.cells))
                return frozenset(filter(None, map(cell_text, cells)))
        raise InputError(
            f"The reference list {path.name} has no column “{reference.column}”.", "Name it in its first row."
        )


def draft_format_report(check: FormatCheck, words: Mapping[str, Any]) -> Incoming:
    """The report of a file that does not keep to its format; one for each content of a file."""
    lines = [
        "- "
        + words["file_line"].format(row=error.row or "-", column=error.column or "-", what=error.what)
        + (f" ({error.value})" if error.value else "")
        for error in check.errors[:_TOLD]
    ]
    if check.count > _TOLD:
        lines.append(words["more"].format(count=check.count - _TOLD))
    text = "\n".join((*lines, "", words["attached"].format(name=_TABLE)))
    return Incoming(
        channel=Channel.FOLDER,
        identity=rules.content_identity("format", None, check.profile.id, "", [check.sha256]),
        source=check.path.name,
        subject=words["file_subject"].format(name=check.path.name, count=check.count),
        text=text,
        files=(attached_table(_TABLE, "Errors", words["file_headings"], _rows(check)),),
        kind=ReportKind.INCIDENT,
    )


def _rows(check: FormatCheck) -> Iterator[tuple[int | None, str, str, str]]:
    return ((error.row or None, error.column, error.value, error.what) for error in check.errors)


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {error.strerror or error}.", "Check its permission.") from error
