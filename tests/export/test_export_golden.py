"""The files are what they were; a wanted change is made by ``python tests/export/golden_files.py`` and read in the diff."""

from golden_files import FOLDER, snapshots


def test_the_files_are_as_they_were() -> None:
    stored = {
        path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in FOLDER.rglob("*") if path.is_file()
    }
    found = snapshots()
    assert sorted(found) == sorted(stored)
    for name, text in found.items():
        assert text == stored[name], name
