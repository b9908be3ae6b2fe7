"""A table is seen before it is taken in: columns, checks, problems; what is known from the last time goes straight in."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QFileDialog

from keyuser.app import App
from keyuser.intake.channels.spreadsheet.fields import TableField
from keyuser.ui.dialogs.table_import import TableDialog
from keyuser.ui.importing import import_files
from keyuser.ui.main_window import MainWindow
from keyuser.ui.said import said

HEADINGS = ("Дата", "Тема", "Описание", "БИН", "Примечание")
ROWS = (
    ("12.11.2026", "Печать", "Счёт-фактура не печатается", "000140002217", "этаж 2"),
    ("32.11.2026", "Пароль", "Не приходит код", "000140002218", ""),
    ("12.11.2026", "", "", "000140002217", "пустая"),
)


def book(path: Path, *, sheets: int = 1, above: int = 0) -> Path:
    made = Workbook()
    for number in range(sheets):
        sheet = made.active if number == 0 else made.create_sheet()
        sheet.title = f"Лист{number + 1}"
        for _ in range(above):
            sheet.append(("Отчёт за ноябрь",))
        sheet.append(HEADINGS)
        for row in ROWS:
            sheet.append((*row[:1], f"{row[1]}{number or ''}", *row[2:]))
    made.save(path)
    return path


def dialog(window: MainWindow) -> TableDialog:
    found = [item for item in window.findChildren(TableDialog) if item.isVisible()]
    assert len(found) == 1
    return found[0]


def fields(shown: TableDialog) -> list[str]:
    return [box.currentText() for box in shown.header.boxes]


def told(window: MainWindow) -> str:
    notice = window.messages.notice
    assert notice is not None
    return notice.text


def test_nothing_is_taken_in_before_the_user_says_so(app: App, window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "заявки.xlsx")], window)
    shown = dialog(window)
    assert fields(shown) == ["Date", "Subject", "Description", "BIN", "Detail below the text"]
    assert [head.sure.word for head in shown.header._heads][1] == "likely"
    assert shown.verdict._text == "3 rows: 2 ready, 1 with problems."
    assert shown._take.text() == "Take 2 reports in"
    assert app.reports.count() == 0
    shown._take.click()
    assert app.reports.count() == 2
    assert told(window).startswith("заявки.xlsx: 2 reports taken in, 1 row did not go in.")
    assert not window.findChildren(TableDialog) or not any(d.isVisible() for d in window.findChildren(TableDialog))


def test_problems_are_listed_by_row_the_worst_first(window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "t.xlsx")], window)
    shown = dialog(window)
    issues = list(shown._issues._records)
    assert [(issue.row, issue.taken) for issue in issues] == [(4, False), (3, True), (3, True)]
    rows = [shown._issues._describe(issue) for issue in issues]
    assert rows[0].who == "Row 4"
    assert "Fill one in, or delete the row." in rows[0].what
    assert rows[1].who == "Row 3 · Дата"


def test_a_column_gives_what_the_user_chooses(app: App, window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "t.xlsx")], window)
    shown = dialog(window)
    shown.header.boxes[4].setCurrentIndex(list(TableField).index(TableField.SUBJECT))
    assert fields(shown)[1] == "Detail below the text"
    assert fields(shown)[4] == "Subject"
    assert shown.header._heads[4].sure.word == "your choice"
    assert shown.verdict._text == "3 rows: 3 ready, 0 with problems."
    shown._take.click()
    assert "этаж 2" in [line.subject for line in app.reports.page()]


def test_without_subject_and_text_it_says_what_to_choose(window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "t.xlsx")], window)
    shown = dialog(window)
    for section in (1, 2):
        shown.header.boxes[section].setCurrentIndex(list(TableField).index(TableField.IGNORE))
    assert "Choose “Subject” or “Description”" in shown.verdict._text
    assert not shown._take.isEnabled()
    shown.header.boxes[2].setCurrentIndex(list(TableField).index(TableField.TEXT))
    assert shown._take.isEnabled()


def test_a_table_that_is_a_directory_goes_there(app: App, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("ФИО;E-mail\nЛи Олег;li@x.example\n", "utf-8")
    import_files(window.shell, [table], window)
    kinds = dialog(window).directory.menu().actions()
    (people,) = (action for action in kinds if action.text() == "Import people")
    people.trigger()
    assert app.people.search("ли олег")
    assert app.reports.count() == 0
    assert told(window).startswith("people.csv: 1 added")


def test_another_sheet_and_another_row_of_headings(window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "t.xlsx", sheets=2, above=2)], window)
    shown = dialog(window)
    assert shown.heading_row.value() == 3
    assert [shown.sheet.itemText(number) for number in range(shown.sheet.count())] == ["Лист1", "Лист2"]
    shown.sheet.setCurrentText("Лист2")
    assert shown.mapping().sheet == "Лист2"
    assert shown.rows.data(shown.rows.index(0, 1)) == "Печать1"
    shown.heading_row.setValue(0)
    assert shown.mapping().heading_row == 0
    shown.heading_row.setValue(3)
    assert fields(shown)[1] == "Subject"


def test_the_rows_with_problems_are_saved(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import_files(window.shell, [book(tmp_path / "t.xlsx")], window)
    shown = dialog(window)
    target = tmp_path / "problems.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert shown.save_rejected.isVisible()
    shown.save_rejected.click()
    assert load_workbook(target).active.max_row == 2
    assert shown.verdict._text == "1 row to correct is in problems.xlsx."


def test_a_table_of_a_known_form_goes_straight_in(app: App, window: MainWindow, tmp_path: Path) -> None:
    import_files(window.shell, [book(tmp_path / "november.xlsx")], window)
    dialog(window)._take.click()
    december = book(tmp_path / "december.xlsx")
    made = load_workbook(december)
    made.active.append(("13.11.2026", "Отчёт", "Не открывается", "", ""))
    made.save(december)
    import_files(window.shell, [december], window)
    assert app.reports.count() == 3
    notice = window.messages.notice
    assert notice is not None
    assert "december.xlsx: 1 report taken in, 2 here already, 1 row did not go in." in notice.text
    assert notice.hint == "Its columns are known from the last time."
    notice.act()
    shown = dialog(window)
    assert shown.header._heads[1].sure.word == "as the last time"
    assert shown.verdict._text == "4 rows: 3 ready, 1 with problems."


def test_several_tables_are_asked_about_one_after_another(app: App, window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Problem;Name\nIt does not print;Asel\n", "utf-8")
    import_files(window.shell, [book(tmp_path / "t.xlsx"), other], window)
    shown = dialog(window)
    assert shown._left == 1
    shown.reject()
    shown = dialog(window)
    assert shown._preview.path == other
    shown._take.click()
    assert [line.sender_name for line in app.reports.page()] == ["Asel"]


def test_a_table_that_cannot_be_read_lets_the_next_one_come(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "a.xlsx"
    broken.write_bytes(b"no workbook")
    import_files(window.shell, [broken, book(tmp_path / "b.xlsx")], window)
    assert dialog(window)._preview.path.name == "b.xlsx"
    notice = window.messages.notice
    assert notice is not None
    assert notice.glyph == "error"


def test_mails_beside_a_table_go_in_without_a_question(app: App, window: MainWindow, tmp_path: Path) -> None:
    book(tmp_path / "t.xlsx")
    (tmp_path / "mail.eml").write_bytes(b"From: a@client.example\nSubject: Printing\n\nIt does not print.\n")
    import_files(window.shell, [tmp_path], window)
    assert [line.subject for line in app.reports.page()] == ["Printing"]
    assert dialog(window)._preview.path.name == "t.xlsx"


def test_what_a_row_says_is_said_in_the_users_language() -> None:
    for sentence in (
        "The date '32.11.2026 10:00' cannot be read.",
        "The heading “Тема обращения” says so.",
        "000140002218 is no valid BIN.",
        "The BIN 140002217 has lost its leading zeros; 000140002217 is meant.",
    ):
        assert said(sentence) == sentence
