"""Data files against their profile: every broken rule is told with its row and column."""

import json
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError, MachineError
from keyuser.intake.formats.profile import FormatColumn, ValueType, load_profile
from keyuser.intake.formats.rules import value_faults
from keyuser.intake.formats.service import FormatService
from keyuser.intake.service import IntakeService
from keyuser.orgs.tables.reading import read_sheets

COLUMNS = [
    {"name": "date", "type": "date", "required": True, "format": "%d.%m.%Y"},
    {"name": "outlet", "required": True, "max_length": 5, "reference": {"list": "outlets", "column": "code"}},
    {"name": "quantity", "type": "decimal", "decimals": 2, "minimum": 0},
    {"name": "kind", "values": ["a", "b"]},
]


@pytest.fixture
def service(store, profile, clock):
    for name in ("formats", "references"):
        (profile.root / name).mkdir()
    (profile.root / "references" / "outlets.csv").write_text("Name;Code\nfirst;0017\nsecond;0018\n", "utf-8")
    return FormatService(profile, IntakeService(store, clock))


@pytest.fixture
def make(profile, service):
    def write(kind="csv", columns=COLUMNS, **more):
        data = {"id": "p", "name": "Sales", "kind": kind, "delimiter": ";", "decimal": ",", "columns": columns, **more}
        (profile.root / "formats" / "p.json").write_text(json.dumps(data), "utf-8")
        return service.profile("p")

    return write


def places(check):
    return [(error.row, error.column, error.what) for error in check.errors]


GOOD = "date;outlet;quantity;kind\n02.11.2026;0017;1,50;a\n03.11.2026;0018;;\n"


def test_a_good_file_has_no_errors(tmp_path, service, make):
    (tmp_path / "sales.csv").write_text(GOOD, "utf-8")
    check = service.check(tmp_path / "sales.csv", make())
    assert (check.good, check.rows, check.errors) == (True, 2, ())
    with pytest.raises(InputError, match="nothing to report"):
        service.draft(check)


def test_each_broken_rule_is_told_with_its_row_and_column(tmp_path, service, make):
    (tmp_path / "sales.csv").write_text(
        GOOD + "2026-11-02;0099;1.5;c\n31.02.2026;;-1,555;a;x\n02.11.2026;0017;1,50;a\n", "utf-8"
    )
    check = service.check(tmp_path / "sales.csv", make(key=["date", "outlet"]))
    assert places(check) == [
        (4, "date", "It is no date of the form %d.%m.%Y."),
        (4, "outlet", "The list “outlets” has no such code."),
        (4, "quantity", "It is no number with “,” as its decimal sign."),
        (4, "kind", "It is none of a, b."),
        (5, "", "The row has 5 values; the file has 4 columns."),
        (5, "date", "It is no date of the form %d.%m.%Y."),
        (5, "outlet", "The value is missing."),
        (5, "quantity", "It is less than 0."),
        (5, "quantity", "It has 3 digits after the decimal sign; at most 2 are allowed."),
        (6, "date, outlet", "Row 2 has this key already."),
    ]


def test_missing_and_foreign_columns_and_too_few_rows(tmp_path, service, make):
    (tmp_path / "sales.csv").write_text("date;outlet;quantity;extra;extra\n", "utf-8")
    check = service.check(tmp_path / "sales.csv", make(min_rows=1))
    assert places(check) == [
        (1, "kind", "The column is missing."),
        (1, "extra", "The profile has no such column."),
        (1, "extra", "Two columns have this name."),
        (0, "", "The file has 0 rows; at least 1 are needed."),
    ]


def test_the_wrong_encoding_is_named_and_the_rest_is_checked(tmp_path, service, make):
    columns = [{"name": "товар", "required": True}, {"name": "n", "type": "integer"}]
    (tmp_path / "t.csv").write_bytes("товар;n\nболт большой;x\n".encode("cp1251"))
    check = service.check(tmp_path / "t.csv", make(columns=columns))
    assert places(check) == [
        (1, "", "The file is not in the encoding utf-8 (byte 1); it looks like cp1251."),
        (2, "n", "It is no whole number."),
    ]
    assert service.check(tmp_path / "t.csv", make(columns=columns, encoding="windows-1251")).count == 1


def test_workbooks_fixed_widths_json_lines_and_xml(tmp_path, service, make):
    columns = [{"name": "day", "type": "date"}, {"name": "code", "required": True, "unique": True}]
    book = openpyxl.Workbook()
    book.active.title = "Data"
    for row in (("day", "code"), (date(2026, 11, 2), "017"), ("x", None)):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    bad = [(3, "day", "It is no date of the form YYYY-MM-DD."), (3, "code", "The value is missing.")]
    assert places(service.check(tmp_path / "t.xlsx", make("xlsx", columns))) == bad
    wrong_sheet = service.check(tmp_path / "t.xlsx", make("xlsx", columns, sheet="Other"))
    assert places(wrong_sheet) == [(0, "", "The workbook has no visible sheet “Other”.")]

    (tmp_path / "t.txt").write_text("2026-11-02017\n2026-11-03017 \nx         018 too long\n", "utf-8")
    fixed = [{**columns[0], "start": 1, "width": 10}, {**columns[1], "start": 11, "width": 3}]
    assert places(service.check(tmp_path / "t.txt", make("fixed", fixed))) == [
        (2, "code", "Row 1 has this value already."),
        (3, "", "The line has 22 characters; at most 13 are expected."),
        (3, "day", "It is no date of the form YYYY-MM-DD."),
    ]

    (tmp_path / "t.jsonl").write_text('{"day": "2026-11-02", "code": "1", "more": [1]}\nnonsense\n[]\n', "utf-8")
    assert places(service.check(tmp_path / "t.jsonl", make("jsonl", columns))) == [
        (1, "more", "The profile has no such column."),
        (2, "", "The line is no JSON."),
        (3, "", "The line is no JSON object."),
    ]

    (tmp_path / "t.xml").write_text(
        '<a:Rows xmlns:a="x"><a:Row code="1"><a:Day>2026-11-02</a:Day></a:Row><a:Row><a:Day>x</a:Day></a:Row><cut',
        "utf-8",
    )
    paths = [{**columns[0], "path": "Day"}, {**columns[1], "path": "@code"}]
    cut = places(service.check(tmp_path / "t.xml", make("xml", paths, record="Row")))
    assert cut[:2] == [(2, "day", "It is no date of the form YYYY-MM-DD."), (2, "code", "The value is missing.")]
    assert cut[2][2].startswith("The file is no XML from here on")
    (tmp_path / "t.xml").write_text("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "utf-8")
    assert "document type" in service.check(tmp_path / "t.xml", make("xml", paths, record="Row")).errors[0].what


def test_one_report_names_the_first_errors_and_has_all_attached(tmp_path, store, service, make):
    (tmp_path / "sales.csv").write_text(GOOD + "x;0099;;\n" * 30, "utf-8")
    check = service.check(tmp_path / "sales.csv", make())
    report_id = service.draft(check, language="ru")
    with store.read() as db:
        report = db.reports.get(report_id)
    assert report.subject == "Файл sales.csv не соответствует формату: ошибок 60"
    assert "- строка 4, outlet: The list “outlets” has no such code. (0099)" in report.text
    assert "... и ещё 40." in report.text
    (tmp_path / "all.xlsx").write_bytes(store.blobs.read(report.attachments[0].sha256))
    assert [len(list(sheet.rows)) for sheet in read_sheets(tmp_path / "all.xlsx")] == [61]
    assert service.draft(check, language="ru") is None


def test_a_missing_list_and_a_missing_file_stop_the_check(tmp_path, profile, service, make):
    (tmp_path / "sales.csv").write_text(GOOD, "utf-8")
    with pytest.raises(MachineError):
        service.check(tmp_path / "gone.csv", make())
    (profile.root / "references" / "outlets.csv").write_text("x\n1\n", "utf-8")
    with pytest.raises(InputError, match="no column"):
        service.check(tmp_path / "sales.csv", make())
    (profile.root / "references" / "outlets.csv").unlink()
    with pytest.raises(InputError, match="is missing"):
        service.check(tmp_path / "sales.csv", make())


def test_profiles_are_listed_and_bad_ones_told(profile, service):
    (profile.root / "formats" / "bad.json").write_text("{", "utf-8")
    found, failed = service.profiles()
    assert ([each.id for each in found], [each.source for each in failed]) == (["sample-sales"], ["bad.json"])
    with pytest.raises(InputError, match="no format profile"):
        service.profile("nothing")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": "docx"}, "kind"),
        ({"encoding": "nonsense"}, "encoding"),
        ({"columns": [{"name": "a"}, {"name": "a"}]}, "one name"),
        ({"columns": [{"name": "a", "pattern": "("}]}, "regular expression"),
        ({"key": ["b"]}, "key names"),
        ({"kind": "fixed"}, "start and a width"),
        ({"kind": "xml"}, "has a record"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_profile_that_cannot_be_used_says_why(tmp_path, change, words):
    data = {"id": "p", "name": "P", "kind": "csv", "columns": [{"name": "a"}], **change}
    (tmp_path / "p.json").write_text(json.dumps(data), "utf-8")
    with pytest.raises(InputError, match=words):
        load_profile(tmp_path / "p.json")


@pytest.mark.parametrize(
    ("column", "good", "bad"),
    [
        ({"type": ValueType.INTEGER}, ["1", "-7", 5, Decimal(3)], ["1,5", "x", "1.0", 1.5]),
        ({"type": ValueType.DECIMAL}, ["1,5", "-7", 0.5], ["1.5", "1 000", "1e3", "٣"]),
        ({"type": ValueType.DATE}, ["2026-11-02", date(2026, 11, 2)], ["02.11.2026", "2026-13-01"]),
        ({"type": ValueType.DATETIME}, ["2026-11-02T10:40:00+05:00"], ["вчера"]),
        ({"type": ValueType.BOOLEAN}, ["true", "0", True], ["да"]),
        ({"type": ValueType.BIN}, ["081140000436"], ["81140000436", "081140000437", "0811 4000 0436"]),
        ({"pattern": "[0-9]{3}"}, ["017"], ["17", "0170", "9" * 20_000]),
        ({"min_length": 2, "max_length": 3}, ["ab", "abc"], ["a", "abcd"]),
    ],
)
def test_values_by_type(column, good, bad):
    checked = FormatColumn("a", **column)
    assert [list(value_faults(checked, value, ",")) for value in good] == [[]] * len(good)
    assert all(list(value_faults(checked, value, ",")) for value in bad)


ANY = st.text(st.characters(codec="utf-8"), max_size=12)


@given(ANY, st.sampled_from(list(ValueType)))
def test_any_value_is_good_or_has_a_sentence(text, kind):
    for what in value_faults(FormatColumn("a", type=kind, required=True, minimum=Decimal(0), decimals=1), text, "."):
        assert what.endswith((".", "?"))
