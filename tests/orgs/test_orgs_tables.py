"""Text in any charset and tables in any dialect."""

import codecs
import contextlib
import csv
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path

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


TABLES = Path(__file__).parent / "tables"


def only_sheet(path):
    """Name and rows of the one sheet; a workbook is closed when its sheets are through."""
    ((name, rows),) = [(sheet.name, list(sheet.rows)) for sheet in read_sheets(path)]
    return name, rows


def test_an_open_document_keeps_what_the_program_shows():
    name, rows = only_sheet(TABLES / "table.ods")
    assert (name, [row.number for row in rows], [row.hidden for row in rows]) == (
        "Обращения", [1, 2, 3, 4, 6], [False, False, False, True, False]
    )  # fmt: skip
    assert rows[1].cells == (81140000436, datetime(2026, 11, 2, 10, 40), "Не открывается отчёт", "00042", 84)
    assert rows[2].cells == (81140000436, datetime(2026, 11, 3), "Вторая", 7.5)
    assert rows[3].links == {2: "https://desk.example/1"}


def test_an_old_workbook_is_read_whatever_its_name(tmp_path):
    copy = tmp_path / "table.xlsx"
    copy.write_bytes((TABLES / "table.xls").read_bytes())
    _, rows = only_sheet(copy)
    assert [row.number for row in rows] == [1, 2, 3, 4, 6]
    assert rows[1].cells[0] == rows[2].cells[0] == 81140000436
    assert rows[4].cells[1] == time(9, 30)


def workbook(path, fill):
    book = openpyxl.Workbook()
    fill(book.active)
    book.save(path)
    return only_sheet(path)[1]


def test_what_a_workbook_shows_is_what_is_read(tmp_path):
    def fill(sheet):
        sheet.append([7, 0.5, 26.5 / 24, 45, "_x0041_", "=1+1", timedelta(hours=26, minutes=30)])
        sheet["A1"].number_format = "00000"
        sheet["B1"].number_format = "0%"
        sheet["C1"].number_format = "[h]:mm"
        sheet["D1"].number_format = "yyyy"
        sheet["E1"].value = "A_x000D_B"

    (row,) = workbook(tmp_path / "t.xlsx", fill)
    assert row.cells[:5] == ("00007", 0.5, "26:30:00", datetime(1900, 2, 14), "A\rB")
    assert (row.unsaved, row.cells[5:]) == ((5,), (None, "26:30:00"))


def test_merged_cells_hold_their_value_in_every_row_but_make_no_row(tmp_path):
    def fill(sheet):
        sheet["A1"], sheet["B1"], sheet["B2"], sheet["B4"] = "Цех", "a", "b", "после"
        sheet.merge_cells("A1:A3")
        sheet["C1"] = "широкая"
        sheet.merge_cells("C1:D1")

    rows = workbook(tmp_path / "t.xlsx", fill)
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("Цех", "a", "широкая")), (2, ("Цех", "b")), (4, (None, "после"))
    ]  # fmt: skip


def test_days_that_count_from_1904(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([datetime(2026, 11, 2, 10, 40)])
    book.save(tmp_path / "t.xlsx")
    assert [sheet.counts_from_1904 for sheet in read_sheets(tmp_path / "t.xlsx")] == [True]
    assert [row.cells for row in only_sheet(tmp_path / "t.xlsx")[1]] == [(datetime(2026, 11, 2, 10, 40),)]


def test_a_password_is_named_as_the_cause(tmp_path):
    path = tmp_path / "locked.xlsx"
    path.write_bytes(_container("EncryptedPackage"))
    with pytest.raises(InputError, match="password"):
        list(read_sheets(path))


def _container(stream):
    """The smallest compound file with one stream of that name ([MS-CFB]): header, one sector of FAT, one of directory."""
    end, fat = b"\xfe\xff\xff\xff", b"\xfd\xff\xff\xff"
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\x00\x03\x00\xfe\xff\x09\x00\x06\x00" + bytes(10)
    header += (1).to_bytes(4, "little") + (1).to_bytes(4, "little") + bytes(4) + (4096).to_bytes(4, "little")
    header += end + bytes(4) + end + bytes(4) + bytes(4) + b"\xff" * 4 * 108
    table = fat + end + b"\xff" * (512 - 8)

    def entry(name, kind, child):
        raw = name.encode("utf-16-le")
        packed = raw.ljust(64, b"\0") + (len(raw) + 2).to_bytes(2, "little") + bytes([kind, 1]) + b"\xff" * 8
        return packed + child.to_bytes(4, "little", signed=True) + bytes(36) + end + bytes(8)

    return header + table + (entry("Root Entry", 5, 1) + entry(stream, 2, -1)).ljust(512, b"\0")


def test_a_table_that_is_too_wide_is_refused_and_not_cut(tmp_path):
    (tmp_path / "wide.csv").write_text(",".join("x" * 501) + "\n", "utf-8")
    with pytest.raises(InputError, match="500 columns"):
        [list(sheet.rows) for sheet in read_sheets(tmp_path / "wide.csv")]


@pytest.mark.parametrize("data", [b"<html><table>", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>"])
def test_a_web_page_under_the_name_of_a_workbook(tmp_path, data):
    (tmp_path / "export.xls").write_bytes(data)
    with pytest.raises(InputError, match="web page or XML"):
        list(read_sheets(tmp_path / "export.xls"))


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.floats(-1e15, 1e15, allow_subnormal=False).filter(lambda number: not number.is_integer()),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=20).filter(
        lambda text: text.strip() == text and not text.startswith("=") and "_x" not in text
    ),
    st.datetimes(datetime(1930, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0)),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=6))
def test_what_goes_into_a_workbook_comes_out(tmp_path_factory, table):
    path = tmp_path_factory.mktemp("round") / "t.xlsx"
    book = openpyxl.Workbook()
    for number, cells in enumerate(table, 1):
        for position, value in enumerate(cells, 1):
            cell = book.active.cell(number, position)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(path)
    read = {row.number: row.cells for row in only_sheet(path)[1]}
    for number, cells in enumerate(table, 1):
        while cells and cells[-1] is None:
            cells.pop()
        got = read.get(number, ())
        assert len(got) == len(cells)
        for ours, theirs in zip(got, cells, strict=True):
            assert ours == pytest.approx(theirs, rel=1e-12) if isinstance(theirs, float) else ours == theirs


@given(
    st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(",;\t|")
)
def test_what_goes_into_a_csv_comes_out(tmp_path_factory, table, delimiter):
    path = tmp_path_factory.mktemp("round") / "t.csv"
    words = [["".join(char for char in cell if char.isalnum() or char in " ,;") for cell in row] for row in table]
    table = [["head", "line"], *([f"{cell}x" for cell in row] for row in words)]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"sep={delimiter}\r\n")
        csv.writer(file, delimiter=delimiter).writerows(table)
    (sheet,) = read_sheets(path)
    assert [list(row.cells) for row in sheet.rows] == table
