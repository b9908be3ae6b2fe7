"""Mails as mail programs and servers keep them: maildir, compressed files, a saved winmail.dat."""

import gzip

import outlook_ground as ground
import pytest

from keyuser.intake.channels.files import list_files, read_file
from keyuser.records import Failure

MAIL = b"From: anna@example.kz\nSubject: %s\n\ntext\n"


def _subjects(path):
    read = [item for file, source in list_files([path]) for item in read_file(file, source)]
    return [item.reason if isinstance(item, Failure) else item.subject for item in read]


def test_a_maildir_with_its_folders(tmp_path):
    for folder, name, subject in (
        ("cur", "1700000001.M1P2.host.example.kz:2,S", b"read"),
        ("new", "1700000002.M1P2.host.example.kz", b"new"),
        ("tmp", "1700000003.M1P2.host", b"being written"),
        (".Archive/cur", "1700000000.M1P2.host!2,S", b"archived"),
        (".Archive/new", ".nfs0001", b"no mail"),
        (".Archive/tmp", "x", b"being written"),
    ):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        try:
            (tmp_path / folder / name).write_bytes(MAIL % subject)
        except OSError:  # Windows has no colon in names; its mail programs use another sign
            (tmp_path / folder / name.replace(":", ";")).write_bytes(MAIL % subject)
    (tmp_path / "dovecot-uidlist").write_text("3 V1 N1")
    assert _subjects(tmp_path) == ["archived", "read", "new"]
    assert _subjects(tmp_path / "new") == ["new"]


def test_a_folder_called_new_is_no_maildir(tmp_path):
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "a.docx").write_bytes(b"x")
    assert "cannot be taken in" in _subjects(tmp_path)[0]


def test_compressed_mails(tmp_path):
    (tmp_path / "a.eml.gz").write_bytes(gzip.compress(MAIL % b"one"))
    (tmp_path / "b.mbox.gz").write_bytes(gzip.compress(b"From x\n" + MAIL % b"two" + b"\nFrom x\n" + MAIL % b"three"))
    (tmp_path / "c.eml").write_bytes(gzip.compress(MAIL % b"four"))
    (tmp_path / "d").write_bytes(gzip.compress(MAIL % b"five"))
    assert _subjects(tmp_path) == ["one", "two", "three", "four", "five"]


@pytest.mark.parametrize("name", ["a.eml.gz", "a.mbox.gz"])
@pytest.mark.parametrize("cut", [-4, 12])
def test_a_compressed_file_that_is_cut_off_says_so(tmp_path, name, cut):
    (tmp_path / name).write_bytes(gzip.compress(MAIL % b"one")[:cut])
    (reason,) = [said for said in _subjects(tmp_path) if said != "one"]
    assert "cannot be read" in reason or "ended" in reason


def test_a_compressed_file_that_grows_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("keyuser.intake.channels.eml.MAX_KEPT_BYTES", 10_000)
    (tmp_path / "a.eml.gz").write_bytes(gzip.compress(MAIL % b"one" + bytes(1_000_000)))
    assert "larger than" in _subjects(tmp_path)[0]


def test_a_saved_winmail_dat(tmp_path):
    properties = ground.property_list(
        {(ground.SUBJECT, ground.TEXT16): ground.text16("Тема"), (ground.BODY, ground.TEXT16): ground.text16("Текст")}
    )
    (tmp_path / "winmail.dat").write_bytes(ground.winmail(ground.attribute(0x9003, properties)))
    assert _subjects(tmp_path) == ["Тема"]
    (tmp_path / "winmail.dat").write_bytes(b"\x00\x01 other data")
    assert "cannot be taken in" in _subjects(tmp_path)[0]


def test_a_line_without_end_in_a_mailbox(tmp_path, monkeypatch):
    monkeypatch.setattr("keyuser.intake.channels.mbox._LONGEST_LINE", 100)
    (tmp_path / "a.mbox").write_bytes(b"From x\n" + MAIL % b"one" + b"y" * 1_000 + b"\n\nFrom x\n" + MAIL % b"two")
    assert _subjects(tmp_path) == ["one", "two"]
