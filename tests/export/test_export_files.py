"""A target is replaced as a whole or left as it was, and the reason is said."""

import errno
import os
from pathlib import Path

import pytest
import sla_samples
from lxml import etree
from openpyxl.worksheet._writer import WorksheetWriter

from keyuser.errors import InputError, MachineError
from keyuser.export.files import replacing
from keyuser.export.pictures import render_pdf_pages
from keyuser.export.service import ExportService

EMPTY = sla_samples.empty_month()


def test_the_service_writes_what_was_asked_for(tmp_path: Path) -> None:
    xlsx, pdf = tmp_path / "a.xlsx", tmp_path / "a.pdf"
    steps: list[str] = []
    done = ExportService().sla(EMPTY, xlsx=xlsx, pdf=pdf, language="ru", progress=lambda *step: steps.append(step[2]))
    assert done == (xlsx, pdf)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.xlsx"]
    assert {"Запись PDF"} <= set(steps)
    assert ExportService().sla(EMPTY, pdf=pdf) == (pdf,)
    assert ExportService().sla(EMPTY) == ()


@pytest.mark.parametrize("kind", ["xlsx", "pdf"])
def test_a_folder_that_is_not_there(tmp_path: Path, kind: str) -> None:
    with pytest.raises(MachineError, match="There is no folder"):
        ExportService().sla(EMPTY, **{kind: tmp_path / "no" / f"a.{kind}"})


@pytest.mark.parametrize("kind", ["xlsx", "pdf"])
def test_an_unknown_language_writes_nothing(tmp_path: Path, kind: str) -> None:
    with pytest.raises(InputError):
        ExportService().sla(EMPTY, **{kind: tmp_path / f"a.{kind}"}, language="xx")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.mkdir()
    with pytest.raises(MachineError):
        ExportService().sla(EMPTY, pdf=target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    os.mkfifo(target)
    with pytest.raises(MachineError, match="no file but a device"):
        ExportService().sla(EMPTY, pdf=target)
    assert target.is_fifo()
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    target.write_bytes(b"old")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this account may not make links")
    ExportService().sla(EMPTY, pdf=link)
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_file_that_is_open_in_excel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")

    def locked(self: Path, to: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(to))

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(MachineError, match="open in another program") as refused:
        ExportService().sla(EMPTY, xlsx=target)
    assert "Close it" in refused.value.hint
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_no_room_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise etree.SerialisationError("IO_ENOSPC")

    monkeypatch.setattr(WorksheetWriter, "write_row", full)
    with pytest.raises(MachineError, match="temporary files"):
        ExportService().sla(EMPTY, xlsx=tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("this account may write into any folder")
    with pytest.raises(MachineError, match="does not let you write"):
        ExportService().sla(EMPTY, pdf=folder / "a.pdf")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full"),
        (OSError(errno.EROFS, "Read-only file system"), "does not let you write"),
        (PermissionError(errno.EACCES, "Permission denied"), "does not let you write"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_the_reason_is_said_and_nothing_is_left(tmp_path: Path, error: OSError, message: str) -> None:
    target = tmp_path / "a.xlsx"
    with pytest.raises(MachineError, match=message) as refused, replacing(target) as temporary:
        temporary.write_bytes(b"half")
        raise error
    assert refused.value.__cause__ is error
    assert list(tmp_path.iterdir()) == []


def test_pages_become_pictures(tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    ExportService().sla(sla_samples.rich_month(), pdf=pdf)
    pictures = render_pdf_pages(pdf, tmp_path, 0.5)
    assert len(pictures) > 3
    assert [picture.name for picture in pictures[:2]] == ["a-001.png", "a-002.png"]
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


def test_what_is_no_pdf_is_said(tmp_path: Path) -> None:
    broken = tmp_path / "a.pdf"
    broken.write_bytes(b"not a PDF")
    with pytest.raises(InputError, match=r"a\.pdf"):
        render_pdf_pages(broken, tmp_path)
