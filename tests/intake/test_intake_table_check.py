"""What the window asks before a table is taken in: what would become of every row, and an import without the tables."""

from pathlib import Path

import pytest

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.intake.channels.files import is_table
from keyuser.intake.service import IntakeService
from keyuser.intake.spreadsheet.service import SpreadsheetService, changed_mapping
from keyuser.store import Store

TABLE = "Subject;Description;Date\nPrinting;It does not print;32.11.2026\n;;12.11.2026\nPassword;No code;12.11.2026\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "requests.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.fixture
def service(store: Store, clock: FixedClock) -> SpreadsheetService:
    return SpreadsheetService(store, IntakeService(store, clock), clock)


def count(store: Store) -> int:
    with store.read() as db:
        return db.reports.count()


def test_a_check_says_what_an_import_would_say_and_stores_nothing(
    store: Store, service: SpreadsheetService, table: Path
) -> None:
    mapping = service.preview(table).mapping
    checked = service.check(table, mapping)
    assert (checked.rows, checked.ready, checked.rejected, checked.taken) == (3, 2, 1, ())
    assert count(store) == 0
    assert not service.preview(table).remembered
    taken = service.import_table(table, mapping)
    assert taken.issues == checked.issues
    assert len(taken.taken) == checked.ready


def test_a_check_refuses_what_an_import_refuses(service: SpreadsheetService, table: Path) -> None:
    mapping = changed_mapping(service.preview(table).mapping, ["Subject=ignore", "Description=ignore"])
    with pytest.raises(InputError, match="No column gives the subject"):
        service.check(table, mapping)


def test_tables_are_left_out_where_somebody_looks_at_them_first(store: Store, clock: FixedClock, table: Path) -> None:
    mail = table.with_name("mail.eml")
    mail.write_bytes(b"From: a@client.example\nSubject: Printing\n\nIt does not print.\n")
    result = IntakeService(store, clock).import_paths([table, mail], tables=False)
    assert len(result.taken) == 1
    assert result.failed == ()
    assert is_table(table)
    assert not is_table(mail)
