"""Tables of reports: columns guessed, mapped and remembered; rows that go in, rows that do not, none dropped unsaid."""

import random
from datetime import UTC, datetime, time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keyuser.errors import Cancelled, InputError
from keyuser.intake.channels.spreadsheet import read_spreadsheet
from keyuser.intake.channels.spreadsheet.dates import read_moment, read_time
from keyuser.intake.channels.spreadsheet.fields import TableField, headings_fingerprint
from keyuser.intake.channels.spreadsheet.kinds import read_kind
from keyuser.intake.channels.spreadsheet.rows import column_letters
from keyuser.intake.service import IntakeService
from keyuser.intake.spreadsheet.preview import preview_table
from keyuser.intake.spreadsheet.service import SpreadsheetService, changed_mapping, check_mapping
from keyuser.records import ReportKind


@pytest.fixture
def service(store, clock):
    return SpreadsheetService(store, IntakeService(store, clock), clock)


def workbook(path, rows, title="Обращения"):
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def reports(store, ids):
    with store.read() as db:
        return db.reports.get_many(ids)


# ruff: noqa: E501 - a heading stands above those of the other languages
HEADINGS = {
    "ru": ("Дата", "Время", "ФИО", "Телефон", "Эл. почта", "Организация", "БИН", "ИИН", "Тип", "Приоритет", "Тема", "Описание"),
    "kk": ("Күні", "Уақыты", "Аты-жөні", "Ұялы тел", "E-mail", "Ұйым", "БСН", "ЖСН", "Түрі", "Маңыздылығы", "Тақырып", "Сипаттама"),
    "uk": ("Дата", "Час", "ПІБ", "Мобільний", "Пошта", "Організація", "БІН", "РНОКПП", "Тип", "Пріоритет", "Тема", "Опис"),
    "pl": ("Data", "Godzina", "Imię i nazwisko", "Telefon", "E-mail", "Firma", "BIN", "PESEL", "Rodzaj", "Priorytet", "Temat", "Opis"),
    "en": ("Date", "Time", "Name", "Phone", "E-mail", "Company", "BIN", "IIN", "Type", "Priority", "Subject", "Description"),
}  # fmt: skip
FIELDS = [
    TableField.DATE, TableField.TIME, TableField.SENDER_NAME, TableField.SENDER_PHONE, TableField.SENDER_EMAIL,
    TableField.ORGANISATION, TableField.BIN, TableField.IIN, TableField.KIND, TableField.CRITICALITY, TableField.SUBJECT,
    TableField.TEXT,
]  # fmt: skip


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_in_five_languages_say_what_the_columns_are(tmp_path, language):
    (tmp_path / "t.csv").write_text(";".join(HEADINGS[language]) + "\n" + ";".join("x" * 12) + "\n", "utf-8")
    preview = preview_table(tmp_path / "t.csv")
    assert [column.field for column in preview.mapping.columns] == FIELDS


def test_columns_without_telling_headings_are_known_by_their_values(tmp_path):
    said = "Отчёт {} не открывается: окно пустое, кнопка печати серая, перезапуск не помогает."
    values = [
        (f"0{number}.11.2026 10:40", 81140000436, f"anna{number}@example.kz", said.format(number), "+7 701 222 33 44")
        for number in range(1, 9)
    ]
    rows = [("", "Лист учёта"), ("a1", "b2", "c3", "d4", "e5"), *values]
    preview = preview_table(workbook(tmp_path / "t.xlsx", rows))
    assert preview.heading_row == 2
    fields = {column.position: (column.field, column.confidence) for column in preview.columns}
    assert [fields[position][0] for position in range(5)] == [
        TableField.DATE, TableField.BIN, TableField.SENDER_EMAIL, TableField.TEXT, TableField.SENDER_PHONE
    ]  # fmt: skip
    assert all(0.4 < confidence <= 0.7 for _, confidence in fields.values())


def test_a_heading_that_the_values_speak_against_is_doubted(tmp_path):
    (tmp_path / "t.csv").write_text("Тема;Почта\n" + "a;b\n" * 5, "utf-8")
    (_, mail) = preview_table(tmp_path / "t.csv").columns
    assert (mail.field, mail.confidence) == (TableField.SENDER_EMAIL, 0.3)


def test_the_preview_shows_sheets_rows_and_the_guess(tmp_path, service):
    path = workbook(tmp_path / "t.xlsx", [("Отчёт за ноябрь",), (), ("Тема", "Описание"), ("a", "b"), ("c", "x" * 500)])
    book = openpyxl.load_workbook(path)
    book.create_sheet("Пусто")
    book.save(path)
    preview = service.preview(path)
    assert (preview.sheets, preview.sheet, preview.heading_row) == (("Обращения", "Пусто"), "Обращения", 3)
    assert [(row.number, row.values[0]) for row in preview.rows] == [(4, "a"), (5, "c")]
    assert len(preview.rows[1].values[1]) == 200
    with pytest.raises(InputError, match="no visible sheet"):
        service.preview(path, "Нет такого")
    with pytest.raises(InputError, match="empty"):
        service.preview(path, "Пусто")
    assert service.preview(path, heading_row=0).mapping.columns[0].heading == ""


def test_rows_go_in_with_all_they_hold(tmp_path, store, service):
    path = workbook(
        tmp_path / "t.xlsx",
        [
            (*HEADINGS["ru"], "Цех", "Номер"),
            (
                datetime(2026, 11, 2),
                time(10, 40),
                "Смирнова А.",
                "+7 701 222 33 44",
                "Анна <Anna@example.kz>",
                "Казпочта",
                140002217,
                None,
                "Консультация",
                "высокий",
                "Печать",
                "Не печатает",
                "Склад № 3",
                "A-17",
            ),
        ],
    )
    preview = service.preview(path)
    result = service.import_table(path, preview.mapping)
    (report,) = reports(store, result.taken)
    assert (report.subject, report.sender_name, report.sender_email, report.kind, report.organisation) == (
        "Печать", "Смирнова А.", "anna@example.kz", ReportKind.CONSULTATION, "000140002217"
    )  # fmt: skip
    assert report.sent_at == datetime(2026, 11, 2, 10, 40).astimezone(UTC)
    assert report.text.splitlines()[0] == "Не печатает"
    for line in (
        "Телефон: +7 701 222 33 44",
        "БИН: 000140002217",
        "Приоритет: высокий",
        "Цех: Склад № 3",
        "Номер: A-17",
    ):
        assert line in report.text
    assert "Казпочта" in report.text
    assert report.warnings == ("The BIN 140002217 has lost its leading zeros; 000140002217 is meant.",)
    assert [issue.column for issue in result.issues] == ["БИН"]
    assert store.blobs.read(report.original_sha256) == path.read_bytes()


def test_every_row_is_accounted_for(tmp_path, store, service):
    path = tmp_path / "t.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    rows = [
        ("Тема", "Описание", "БИН", "Дата", "Почта", "Тип", "Итог"),
        ("a", "первая", "981240000953", "31.02.2026", "нет", "непонятно", 1),
        (None, None, None, "02.11.2026", None, None, None),
        (),
        ("b", "=A2", None, None, None, None, None),
        ("#REF!", "третья", "123456789012", None, None, None, None),
        ("d", "скрытая", None, None, None, None, None),
        ("e", "последняя", None, None, None, None, "=1+1"),
    ]
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
    sheet.row_dimensions[7].hidden = True
    sheet["A6"].data_type = "e"
    book.save(path)
    preview = service.preview(path)
    result = service.import_table(path, preview.mapping)
    assert (len(result.taken), result.already, result.rejected, result.empty, result.rows) == (2, 0, 4, 1, 6)
    said = {(issue.row, issue.column): (issue.what, issue.taken) for issue in result.issues}
    assert said[2, "Дата"] == ("The date '31.02.2026' cannot be read.", True)
    assert said[2, "Почта"] == ("'нет' is no mail address.", True)
    assert said[2, "Тип"][1]
    assert said[3, ""] == ("The row has neither a subject nor a description.", False)
    assert said[5, "Описание"] == ("The cell B5 holds a formula without a saved result.", False)
    assert said[6, "Тема"] == ("The cell A6 shows the error #REF!.", False)
    assert said[7, ""] == ("The row is hidden in the table.", True)
    assert said[8, "Итог"] == ("The cell G8 holds a formula without a saved result.", False)
    target = tmp_path / "to correct.xlsx"
    assert service.export_rejected(path, preview.mapping, result, target) == 4
    corrected = openpyxl.load_workbook(target)
    page = corrected.active
    assert [page.cell(row, 8).value for row in range(2, 6)] == [3, 5, 6, 8]
    for row in range(2, 6):
        page.cell(row, 1, f"исправлено {row}")
        page.cell(row, 2, "текст")
        page.cell(row, 7, None)
    corrected.save(target)
    again = service.preview(target)
    assert [column.field for column in again.mapping.columns][-3:] == [TableField.IGNORE] * 3
    second = service.import_table(target, again.mapping)
    assert (len(second.taken), second.rejected) == (4, 0)
    assert all("keyuser:" not in report.text for report in reports(store, second.taken))


def test_hidden_rows_can_be_left_out(tmp_path, service):
    path = workbook(tmp_path / "t.xlsx", [("Тема",), ("a",), ("b",)])
    book = openpyxl.load_workbook(path)
    book.active.row_dimensions[2].hidden = True
    book.save(path)
    preview = service.preview(path)
    mapping = type(preview.mapping)(preview.sheet, preview.heading_row, preview.mapping.columns, take_hidden=False)
    result = service.import_table(path, mapping)
    assert (len(result.taken), result.hidden, result.rows) == (1, 1, 2)


def test_a_mapping_is_changed_remembered_and_forgotten(tmp_path, store, service):
    (tmp_path / "t.csv").write_text("Что;Где;Почта\nпечать;цех;a@example.kz\n", "utf-8")
    preview = service.preview(tmp_path / "t.csv")
    with pytest.raises(InputError, match="No column gives"):
        check_mapping(preview.mapping)
    mapping = changed_mapping(preview.mapping, ["что=subject", "B=ignore"])
    result = service.import_table(tmp_path / "t.csv", mapping, fingerprint=preview.fingerprint)
    (report,) = reports(store, result.taken)
    assert (report.subject, report.text) == ("печать", "")
    (tmp_path / "later.csv").write_text("что ;Где;Почта\nсканер;цех;b@example.kz\n", "utf-8")
    later = service.preview(tmp_path / "later.csv")
    assert (later.remembered, [column.field for column in later.mapping.columns]) == (
        True, [TableField.SUBJECT, TableField.IGNORE, TableField.SENDER_EMAIL]
    )  # fmt: skip
    service.forget(later.fingerprint)
    assert not service.preview(tmp_path / "later.csv").remembered


@pytest.mark.parametrize(
    ("change", "words"), [("x", "does not map"), ("Что=nonsense", "does not map"), ("Z=text", "no column")]
)
def test_a_change_that_cannot_be_understood_says_so(tmp_path, service, change, words):
    (tmp_path / "t.csv").write_text("Что;Тема\n1;2\n", "utf-8")
    with pytest.raises(InputError, match=words):
        changed_mapping(service.preview(tmp_path / "t.csv").mapping, [change])


def test_a_field_that_another_column_gets_becomes_a_detail(tmp_path, service):
    (tmp_path / "t.csv").write_text("Тема;Прочее\n1;2\n", "utf-8")
    mapping = changed_mapping(service.preview(tmp_path / "t.csv").mapping, ["Прочее=subject"])
    assert [column.field for column in mapping.columns] == [TableField.DETAIL, TableField.SUBJECT]
    check_mapping(mapping)


def test_a_row_is_one_report_however_it_is_mapped(tmp_path, service):
    path = workbook(tmp_path / "t.xlsx", [("Тема", "БИН", "Иное"), ("a", 81140000436, "b"), ("a", 81140000436, "b")])
    preview = service.preview(path)
    first = service.import_table(path, preview.mapping)
    assert len(first.taken) == 2
    second = service.import_table(path, changed_mapping(preview.mapping, ["БИН=ignore", "Иное=text"]))
    assert (second.taken, second.already) == ((), 2)


def test_stopping_keeps_what_is_stored(tmp_path, store, service):
    (tmp_path / "t.csv").write_text("Тема\n" + "".join(f"отчёт {number}\n" for number in range(200)), "utf-8")
    preview = service.preview(tmp_path / "t.csv")

    def stop(done, total, what):
        if done >= 100:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        service.import_table(tmp_path / "t.csv", preview.mapping, stop)
    rest = service.import_table(tmp_path / "t.csv", preview.mapping)
    assert (rest.already, len(rest.taken)) == (100, 100)


def test_links_and_merged_cells_reach_the_report(tmp_path, store, service):
    path = workbook(
        tmp_path / "t.xlsx", [("Организация", "Тема", "Почта"), ("АО Пример", "a", "Анна"), (None, "b", None)]
    )
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("A2:A3")
    book.active["B2"].hyperlink = "https://desk.example/17"
    book.active["C2"].hyperlink = "mailto:anna@example.kz?subject=x"
    book.save(path)
    first, second = reports(store, service.import_table(path, service.preview(path).mapping).taken)
    assert first.sender_email == "anna@example.kz"
    assert "Тема: <https://desk.example/17>" in first.text
    assert "Организация: АО Пример" in second.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-02 10:40", (2, 10, 40)),
        ("2026-11-02T10:40:00", (2, 10, 40)),
        ("2026-11-02T10:40:00.000Z", (2, 10, 40)),
        ("02.11.2026", (2, 0, 0)),
        ("2.11.26 9:05", (2, 9, 5)),
        ("02.11.2026 г. в 10:40", (2, 10, 40)),
        ("10:40 02/11/2026", (2, 10, 40)),
        ("11/25/2026 1:05 PM", (25, 13, 5)),
        ("12:05 am, 11/25/2026", (25, 0, 5)),
        ("2 ноября 2026 г., 10:40", (2, 10, 40)),
        ("пн, 2 ноября 2026 г.", (2, 0, 0)),
        ("2026 жылғы 2 қараша 10:40", (2, 10, 40)),
        ("2 қараша 2026", (2, 0, 0)),
        ("2 листопада 2026 р. о 10:40", (2, 10, 40)),
        ("2 listopada 2026 r.", (2, 0, 0)),
        ("2-лис-2026", (2, 0, 0)),
        ("Nov 2, 2026 10:40", (2, 10, 40)),
        ("2nd November 2026", (2, 0, 0)),
        ("46328", (2, 0, 0)),
        ("46328.4444444", (2, 10, 40)),
    ],
)
def test_dates_as_people_write_them(text, expected):
    assert read_moment(text) == datetime(2026, 11, *expected)


@pytest.mark.parametrize(
    "text", ["", "вчера", "31.02.2026", "02.11.2026 или позже", "25:00 02.11.2026", "7", "x" * 80, "13 qqq 2026"]
)
def test_what_is_no_date(text):
    assert read_moment(text) is None


def test_bare_numbers_count_from_the_workbooks_own_year():
    assert read_moment(44866, counts_from_1904=True) == read_moment(46328) == datetime(2026, 11, 2)
    assert (read_moment(7), read_moment(True), read_moment(None)) == (None, None, None)


def test_times_of_day():
    assert [read_time(value) for value in (0.444444444, "10:40", time(10, 40), datetime(2026, 1, 1, 10, 40))] == [
        time(10, 40)
    ] * 4
    assert [read_time(value) for value in ("утром", "10:40 завтра", 1.5, 7, None)] == [None] * 5


@given(st.datetimes(datetime(1960, 1, 1), datetime(2110, 1, 1)).map(lambda at: at.replace(microsecond=0)))
def test_every_second_survives_its_serial_number(at):
    days = at - datetime(1899, 12, 30)
    assert read_moment(days.days + days.seconds / 86_400) == at


@given(st.text(max_size=70))
def test_any_text_is_a_date_or_none(text):
    assert read_moment(text) is None or isinstance(read_moment(text), datetime)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Инцидент", ReportKind.INCIDENT),
        ("запрос на изменение", ReportKind.CHANGE_REQUEST),
        ("Запрос на обслуживание", ReportKind.SERVICE_REQUEST),
        ("кеңес", ReportKind.CONSULTATION),
        ("Побажання", ReportKind.WISH),
        ("Błąd", ReportKind.INCIDENT),
        ("Service request", ReportKind.SERVICE_REQUEST),
        ("wish", ReportKind.WISH),
        ("цех", None),
    ],
)
def test_kinds_in_five_languages(text, kind):
    assert read_kind(text) is kind


def test_columns_are_named_like_the_program_does():
    assert [column_letters(position) for position in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_form_is_known_by_its_headings_alone():
    assert headings_fingerprint(["Тема ", " ОПИСАНИЕ", ""]) == headings_fingerprint(["тема", "описание"])
    assert headings_fingerprint(["тема", "описание"]) != headings_fingerprint(["описание", "тема"])


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


@settings(max_examples=12, deadline=None)  # each opens a store
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=8), st.randoms())
def test_taken_already_and_rejected_rows_add_up(tmp_path_factory, rows, chance: random.Random):
    from keyuser.clock import FixedClock
    from keyuser.paths import Profile
    from keyuser.store import Store

    folder = tmp_path_factory.mktemp("sums")
    table = [(subject, text) if chance.random() < 0.8 else (None, None, "лишнее") for subject, text in rows]
    path = workbook(folder / "t.xlsx", [("Тема", "Описание", "Цех"), *table])
    store = Store(Profile(folder / "profile"))
    try:
        clock = FixedClock(datetime(2026, 11, 16, tzinfo=UTC))
        service = SpreadsheetService(store, IntakeService(store, clock), clock)
        mapping = service.preview(path, heading_row=1).mapping
        first, second = (service.import_table(path, mapping) for _ in range(2))
    finally:
        store.close()
    assert (len(first.taken) + first.rejected, first.rows) == (len(rows), len(rows))
    assert (second.taken, second.already) == ((), len(first.taken))


def test_headings_without_rows_are_told(tmp_path):
    (tmp_path / "t.csv").write_text("Тема;Описание\n", "utf-8")
    (failure,) = read_spreadsheet(tmp_path / "t.csv", "t.csv")
    assert "no rows below" in failure.reason
