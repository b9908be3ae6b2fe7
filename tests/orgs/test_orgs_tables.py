"""Text in any charset and tables in any dialect."""

import codecs
import contextlib
import zipfile
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.charsets import decode, known_charset
from keyuser.orgs.tables.headings import cell_text, restore_id
from keyuser.orgs.tables.reading import read_sheets

RUSSIAN = "Добрый день! Отчёт 3.2 не открывается, ошибка 500."
KAZAKH = "Қайырлы күн! Есеп ашылмайды, қате 500. Ұйымның БСН-і."
POLISH = "Dzień dobry! Raport się nie otwiera, błąd 500. Zażółć gęślą jaźń."


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-8"),
        (KAZAKH, "utf-8"),
        (POLISH, "cp1250"),
        (POLISH, "utf-8"),
    ],
)
@pytest.mark.parametrize("label", ["", "us-ascii", "iso-8859-1", "utf-8"])
def test_a_wrong_or_missing_label_is_repaired(text, charset, label):
    assert decode(text.encode(charset), label).text == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (RUSSIAN, "cp866"),
        (POLISH, "iso-8859-2"),
        ("Grüße aus Köln", "cp1252"),
    ],
)
def test_a_right_label_is_believed(text, charset):
    decoded = decode(text.encode(charset), charset)
    assert (decoded.text, decoded.repaired) == (text, False)


def test_koi8_and_1251_are_told_apart():
    assert decode(RUSSIAN.encode("koi8-r"), "windows-1251").text == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), "koi8-r").text == RUSSIAN


@pytest.mark.parametrize(
    "label", ["win-1251", "cp-1251", '"windows-1251"', "WINDOWS_1251", "3dwindows-1251", "x-cp1251"]
)
def test_misspelt_labels_are_understood(label):
    assert codecs.lookup(known_charset(label)).name == "cp1251"


@given(
    st.binary(),
    st.sampled_from(["", "utf-8", "cp1251", "koi8-r", "nonsense", "utf-16", "iso-2022-jp", "utf-7", "rot13", "idna"]),
)
def test_any_bytes_become_text(data, label):
    assert isinstance(decode(data, label).text, str)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8-r"])
def test_csv_of_any_dialect(tmp_path, delimiter, encoding):
    rows = [
        ["БИН", "Наименование", "Описание"],
        ["081140000436", "ТОО Пример", "не открывается отчёт"],
        ["020240000555", "АО", "ошибка"],
    ]
    path = tmp_path / "table.csv"
    path.write_bytes("\r\n".join(delimiter.join(row) for row in rows).encode(encoding))
    (sheet,) = read_sheets(path)
    assert [list(row.cells) for row in sheet.rows] == rows


def test_csv_with_quoted_lines_and_sep_line(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('sep=;\na;b\n"one\ntwo; three";4\n\nlast;5\n', "utf-8")
    (sheet,) = read_sheets(path)
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (2, ("a", "b")),
        (3, ("one\ntwo; three", "4")),
        (6, ("last", "5")),
    ]


def test_workbook_rows_keep_their_numbers(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet["B3"] = "x"
    sheet["A5"] = 1.0
    hidden = workbook.create_sheet("hidden")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "secret"
    workbook.save(tmp_path / "table.xlsx")
    assert [[row.number for row in sheet.rows] for sheet in read_sheets(tmp_path / "table.xlsx")] == [[3, 5]]


def _zip(path, name, data):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    _zip(path, "xl/worksheets/sheet1.xml", b"0" * 30_000_000)
    with pytest.raises(InputError, match="unpack to"):
        list(read_sheets(path))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old .xls"),
        (b"not a workbook", "not an Excel"),
        (b"PK\x03\x04cut", "not an Excel"),
    ],
)
def test_a_file_that_is_no_workbook(tmp_path, data, words):
    path = tmp_path / "table.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=words):
        list(read_sheets(path))


def test_damaged_and_hostile_workbooks(tmp_path):
    _zip(tmp_path / "damaged.xlsx", "xl/workbook.xml", b"<workbook>")
    _zip(tmp_path / "entities.xlsx", "xl/workbook.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>')
    with pytest.raises(InputError, match="damaged"):
        list(read_sheets(tmp_path / "damaged.xlsx"))
    with pytest.raises(InputError, match="document type"):
        list(read_sheets(tmp_path / "entities.xlsx"))
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    with pytest.raises(InputError, match="binary"):
        [list(sheet.rows) for sheet in read_sheets(tmp_path / "picture.csv")]
    with pytest.raises(MachineError):
        list(read_sheets(tmp_path / "missing.csv"))


@given(st.binary(max_size=400))
def test_any_bytes_as_csv_are_rows_or_a_clear_error(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("csv") / "any.csv"
    path.write_bytes(data)
    with contextlib.suppress(InputError):
        for sheet in read_sheets(path):
            assert all(row.cells for row in sheet.rows)


def test_cells_as_people_read_them():
    assert [cell_text(cell) for cell in (None, True, 5.0, 5.5, " x ", datetime(2026, 11, 2, 10, 40), datetime(2026, 11, 2))] == [
        "", "1", "5", "5.5", "x", "2026-11-02 10:40:00", "2026-11-02"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (81140000436, "081140000436"),
        (81140000436.0, "081140000436"),
        ("740977416", "000740977416"),
        ("8,1140000436E+10", "081140000436"),
        ("0811 4000 0436", "081140000436"),
        (12345678901, "12345678901"),
        ("нет", "нет"),
        (None, ""),
    ],
)
def test_lost_zeros_come_back_where_the_check_digit_agrees(cell, text):
    assert restore_id(cell) == text


def test_a_csv_cell_may_hold_a_long_mail(tmp_path):
    (tmp_path / "reports.csv").write_text(f"subject;text\nA;{'x' * 500_000}\nB;short\n", "utf-8")
    (sheet,) = read_sheets(tmp_path / "reports.csv")
    assert [len(str(row.cells[1])) for row in sheet.rows] == [4, 500_000, 5]
