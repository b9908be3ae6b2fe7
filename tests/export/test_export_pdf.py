"""The PDF as a reader finds it: text, outline, language, fonts, equal bytes, breaking."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import sla_samples
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import Cancelled
from keyuser.export.paper_text import REGULAR, PaperText, width_of
from keyuser.export.pdf import write_sla_pdf
from keyuser.export.pdf_table import PaperCell, PaperColumn, RecordTable, record_table
from keyuser.export.words import LANGUAGES, NO_BREAK_SPACE, words_in
from keyuser.records import SlaReport


def written(report: SlaReport, folder: Path, language: str = "en") -> Path:
    target = folder / f"sla-{language}.pdf"
    write_sla_pdf(report, target, language)
    return target


def page_texts(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first = written(sla_samples.rich_month(), tmp_path, "kk").read_bytes()
    written(sla_samples.hostile_month(), tmp_path, "ru")
    assert written(sla_samples.rich_month(), tmp_path, "kk").read_bytes() == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_can_be_searched_in_every_language(tmp_path: Path, language: str) -> None:
    words, report = words_in(language), sla_samples.rich_month()
    pages = page_texts(written(report, tmp_path, language))
    text = "\n".join(pages)
    for word in ("sla_report", "sample_notice", "first_response", "resolution", "met", "missed", "what_broke", "notes"):
        assert words(word).split()[0] in text
    for phrase in ("Қолтаңба", "Не відкривається", "zamówienia", "Счёт-фактура", "«Пример Холдинг»"):
        assert phrase in text
    total = next(s for s in report.summaries if s.criticality is None)
    assert f"n = {total.met + total.missed}" in pages[0]
    assert words.percent(total.compliance).replace(NO_BREAK_SPACE, " ") in pages[0]
    for number, page in enumerate(pages, 1):
        assert words("page_of", page=number, pages=len(pages)) in page
        assert "01.10.2026 – 31.10.2026" in page or "2026-10-01 – 2026-10-31" in page
        assert words("sample_word") in page


def test_title_author_language_and_date(tmp_path: Path) -> None:
    pdf = written(sla_samples.rich_month(), tmp_path, "ru")
    document = pypdfium2.PdfDocument(pdf)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == "Отчёт по SLA: Example Software LLP, 01.10.2026 – 31.10.2026"
    assert metadata["Author"] == "АО «Пример Холдинг»"
    assert metadata["CreationDate"] == "D:20261102043000+00'00'"
    raw = pdf.read_bytes()
    assert b"/Lang (ru)" in raw
    assert b"/DisplayDocTitle true" in raw


def test_bookmarks_lead_to_their_pages(tmp_path: Path) -> None:
    pdf = written(sla_samples.rich_month(), tmp_path)
    document = pypdfium2.PdfDocument(pdf)
    entries = [(entry.get_title(), entry.get_dest().get_index()) for entry in document.get_toc()]
    document.close()
    pages = page_texts(pdf)
    assert [title for title, _ in entries][-3:] == ["Breaches", "Tickets", "How the figures are made"]
    assert len(entries) == 7
    for title, page in entries:
        assert title in pages[page]


def test_only_embedded_fonts_are_used_for_text(tmp_path: Path) -> None:
    raw = written(sla_samples.rich_month(), tmp_path).read_bytes()
    fonts = set(re.findall(rb"/BaseFont /([\w+-]+)", raw))
    assert any(b"NotoSans-Bold" in font for font in fonts)
    assert raw.count(b"/FontFile2") >= 2


def test_every_letter_of_the_alphabets_can_be_found(tmp_path: Path) -> None:
    letters = sla_samples.ALPHABETS
    parts = [letters[start : start + 12] for start in range(0, len(letters), 12)]
    rows = zip(sla_samples.rows(len(parts)), parts, strict=True)
    report = sla_samples.report_of(tuple(replace(row, title=part) for row, part in rows))
    text = "\n".join(page_texts(written(report, tmp_path, "uk")))
    assert [part for part in parts if part not in text] == []


def test_hostile_text_is_printed_or_its_replacement_is_told(tmp_path: Path) -> None:
    text = "\n".join(page_texts(written(sla_samples.hostile_month(), tmp_path)))
    for expected in ("=1+1", "+cmd|' /C calc'!A0", "007", "<b>&amp; ]]>", "decomposed й é", "right to left and marks"):
        assert expected in text
    assert "replaced by" in text
    assert "shortened with “…” on paper" in text


def test_an_empty_month_is_one_page_that_says_so(tmp_path: Path) -> None:
    pages = page_texts(written(sla_samples.empty_month(), tmp_path))
    assert len(pages) == 1
    assert "No ticket was created in this period." in pages[0]
    assert "n = 0" in pages[0]


def test_a_contract_that_is_no_sample_says_nothing_of_samples(tmp_path: Path) -> None:
    pages = page_texts(written(sla_samples.long_month(), tmp_path))
    assert all("SAMPLE" not in page for page in pages)


def test_each_ticket_stands_in_the_long_table_once_and_the_heading_on_each_page(tmp_path: Path) -> None:
    report = sla_samples.long_month()
    pages = page_texts(written(report, tmp_path))
    start = next(number for number, page in enumerate(pages) if "\nTickets\n" in f"\n{page}\n")
    listed = "\n".join(pages[start:]).split("Tickets\n", 1)[1]
    for row in report.rows:
        assert listed.count(f"{row.ticket_ref}\n/ {row.item} · {row.remote_id}\n") == 1
    assert all("Criticality" in page for page in pages[start:-1])


def table_of(heights: list[int]) -> RecordTable:
    rows = [[PaperCell(" ".join(["word"] * 20 * lines))] for lines in heights]
    return record_table([PaperColumn("Title", 120)], rows, PaperText(), lambda done, total: None)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=40), st.floats(70, 400))
def test_a_table_splits_into_parts_that_fit_and_lose_no_row(heights: list[int], room: float) -> None:
    rest = table_of(heights)
    total = rest.height
    seen = 0.0
    for _ in range(len(heights)):
        if rest.height <= room:
            break
        first, second = rest.split(120, room)
        assert isinstance(first, RecordTable)
        assert isinstance(second, RecordTable)
        assert first.height <= room
        seen += first.height - 17.2
        rest = second
    assert seen + rest.height == pytest.approx(total)


def test_a_table_without_room_for_a_row_moves_on() -> None:
    assert table_of([1, 1]).split(120, 20) == []


@given(st.text(max_size=300), st.floats(20, 200), st.integers(1, 4))
def test_lines_fit_their_width(text: str, width: float, most: int) -> None:
    lines = PaperText().lines(text, REGULAR, 8, width, most)
    assert 1 <= len(lines) <= most
    assert all(width_of(line, REGULAR, 8) <= width or len(line) == 1 for line in lines)


def test_cancelling_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "sla.pdf"
    target.write_bytes(b"old")
    for patience in (0, 3):
        left = iter(range(patience))

        def stop(done: int, total: int | None, what: str, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled("Stopped.")

        with pytest.raises(Cancelled):
            write_sla_pdf(sla_samples.rich_month(), target, "en", stop)
        assert target.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [target]


def test_page_one_keeps_both_lists_beside_the_longest_names(tmp_path: Path) -> None:
    name = "Товарищество с ограниченной ответственностью «Пример Программных Систем и Решений для Закупок»"
    for report in (sla_samples.long_month(), sla_samples.three_metrics()):
        long_names = replace(report, client_name=name, vendor_name=name)
        pages = page_texts(written(long_names, tmp_path, "ru"))
        assert "Что нарушено" in pages[0]
        assert "Открыто, сначала самые срочные" in pages[0]
        assert "\nНарушения\n" in f"\n{pages[1]}\n"
