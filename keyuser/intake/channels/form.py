"""A saved form in one file, known by its content under any name."""

from collections.abc import Iterator
from pathlib import Path

from keyuser.intake.topics.filled import incoming_from_form
from keyuser.intake.topics.package import holds_form
from keyuser.records import Failure, Incoming

#: A form's own block begins below its readable text, which is never as long as this.
_SEARCHED_BYTES = 1024 * 1024
#: A form holds its files; its page takes no more of them than a tenth of this.
_MAX_BYTES = 200 * 1024 * 1024


def is_form(path: Path) -> bool:
    """Whether the file is a saved form; a file that cannot be read is none."""
    try:
        with path.open("rb") as file:
            return holds_form(file.read(_SEARCHED_BYTES))
    except OSError:
        return False


def read_form(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The file as a report that carries it; the forms in it are read where those of every channel are (``IntakeService``)."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except OSError as error:
        yield Failure(
            source, f"The file cannot be read: {error.strerror or error}.", "Check that it is there and allowed."
        )
        return
    if len(raw) > _MAX_BYTES:
        yield Failure(
            source, f"The form is larger than {_MAX_BYTES // 1024 // 1024} MB.", "Ask for it without its files."
        )
    else:
        yield incoming_from_form(raw, source, path.name)
