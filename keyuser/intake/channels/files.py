"""Any path: picks the channel by the file's name and content, walks folders."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from keyuser.intake.channels.eml import UNREADABLE, open_plain, read_eml, why_no_mail
from keyuser.intake.channels.form import is_form, read_form
from keyuser.intake.channels.mbox import read_mbox
from keyuser.intake.channels.msg import read_outlook
from keyuser.intake.channels.spreadsheet import read_spreadsheet
from keyuser.intake.channels.spreadsheet.table import Remembered, nothing_remembered
from keyuser.records import Failure, Incoming

Reader = Callable[[Path, str], Iterator[Incoming | Failure]]

READERS: Mapping[str, Reader] = {
    ".eml": read_eml,
    ".msg": read_outlook,
    ".mbox": read_mbox,
    ".mbx": read_mbox,
    ".xlsx": read_spreadsheet,
    ".xlsm": read_spreadsheet,
    ".xlsb": read_spreadsheet,
    ".xls": read_spreadsheet,
    ".ods": read_spreadsheet,
    ".csv": read_spreadsheet,
    ".tsv": read_spreadsheet,
}
_MAILDIR = ("cur", "new", "tmp")
_IGNORED = frozenset({"thumbs.db", "desktop.ini", "icon\r"})


def list_files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """The files of paths and, recursively, of folders, sorted within each; with the name that people know them by.

    Files that only programs make (hidden ones, Office lock files, thumbnails) are left out of folders.
    """
    for path in paths:
        if not path.is_dir():
            yield path, path.name
            continue
        for file in sorted(path.rglob("*")):
            name = file.name.lower()
            mailbox = _in_maildir(file)
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts) and not mailbox
            left_out = name in _IGNORED or name.startswith("~$") or _is_note_of_maildir(file, inside=mailbox)
            if not hidden and not left_out and file.is_file():
                yield file, file.relative_to(path).as_posix()


def is_table(path: Path) -> bool:
    """Whether a file is read as a table of reports."""
    return READERS.get(_kind(path)) is read_spreadsheet and not _in_maildir(path)


def _in_maildir(file: Path) -> bool:
    """Whether a file lies in a folder of a maildir (cur, new and tmp stand side by side; its own folders may be hidden ones)."""
    return file.parent.name in _MAILDIR and _is_maildir(file.parent.parent)


def _is_maildir(folder: Path) -> bool:
    return all((folder / name).is_dir() for name in _MAILDIR)


def _is_note_of_maildir(file: Path, *, inside: bool) -> bool:
    """Mails that are still being written, and what mail servers note beside the mails."""
    if inside:
        return file.parent.name == "tmp" or file.name.startswith(".")
    return _kind(file) not in READERS and _is_maildir(file.parent)


def read_file(path: Path, source: str, remembered: Remembered = nothing_remembered) -> Iterator[Incoming | Failure]:
    """What is in one file; exactly one failure where it is of no known kind. ``remembered`` are mappings of tables."""
    if not path.exists():
        yield Failure(source, "There is no such file or folder.", "Check the path.")
        return
    reader = (
        read_eml
        if _in_maildir(path)
        else READERS.get(_kind(path)) or (read_form if is_form(path) else _by_content(path))
    )
    if reader is None:
        kinds = ", ".join(READERS)
        yield Failure(source, "This kind of file cannot be taken in.", f"Known are {kinds} and folders of them.")
        return
    yield from read_spreadsheet(path, source, remembered) if reader is read_spreadsheet else reader(path, source)


def _kind(path: Path) -> str:
    """The extension in lower case, without the one that compression added."""
    name = path.name.lower()
    plain = name.removesuffix(".gz")
    return Path(plain).suffix if Path(plain).suffix in (".eml", ".mbox", ".mbx") else path.suffix.lower()


def _by_content(path: Path) -> Reader | None:
    """Mail folders of mail programs have files without an extension."""
    try:
        with open_plain(path) as file:
            head = file.read(8_192)
    except UNREADABLE:
        return read_eml  # which says why it cannot be read
    if path.suffix and path.suffix.lower() not in (".txt", ".mail", ".dat"):
        return None
    if head.startswith(b"From "):
        return read_mbox
    return None if why_no_mail(head) else read_eml
