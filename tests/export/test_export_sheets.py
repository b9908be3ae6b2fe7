"""Columns and rows say what the report says."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sla_samples

from keyuser.export import sheets
from keyuser.export.excel import line_count
from keyuser.export.look import Verdict, verdict_of
from keyuser.export.words import words_in
from keyuser.records import Criticality, Metric, Outcome

EN = words_in("en")


def test_the_period_is_its_first_and_last_day() -> None:
    report = sla_samples.empty_month()
    assert sheets.period(report, EN) == "2026-10-01 – 2026-10-31"
    assert sheets.period(report, words_in("kk")) == "01.10.2026 – 31.10.2026"
    odd = replace(report, end=report.end + timedelta(hours=3))
    assert sheets.period(odd, EN) == "2026-10-01 00:00 – 2026-11-01 03:00"


def test_tickets_hold_every_item_with_local_instants_and_the_zone_in_the_heading() -> None:
    report = sla_samples.rich_month()
    sheet = sheets.tickets_sheet(report, EN)
    assert len(sheet.rows) == len(report.rows)
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)
    created = sheet.position("created")
    assert sheet.columns[created].title == "Created (Asia/Almaty)"
    assert sheet.rows[0][created] == report.rows[0].created_at
    value = sheet.rows[0][created]
    assert isinstance(value, datetime)
    assert value.tzinfo == ZoneInfo("Asia/Almaty")
    assert sheet.rows[0][sheet.position("resolution_target")] == report.rows[0].measures[1].target


def test_a_metric_that_a_row_lacks_stays_empty() -> None:
    report = sla_samples.rich_month()
    row = replace(report.rows[0], measures=report.rows[0].measures[:1])
    sheet = sheets.tickets_sheet(replace(report, rows=(row,)), EN)
    assert sheet.rows[0][sheet.position("resolution") :] == (None,) * 5


def test_breaches_are_exactly_the_missed_and_overdue_the_worst_first() -> None:
    report = sla_samples.long_month()
    broken = [m for row in report.rows for m in row.measures if m.outcome in (Outcome.MISSED, Outcome.OVERDUE)]
    breaches = sheets.breaches_of(report)
    assert len(breaches) == len(broken) > 50
    order = [(breach.row.criticality.rank, breach.over_by) for breach in breaches]
    assert order == sorted(order, reverse=True)
    sheet = sheets.breaches_sheet(report, EN)
    over, worked, target = (sheet.position(key) for key in ("over_by", "worked", "target"))
    assert all(row[over] == row[worked] - row[target] for row in sheet.rows)  # type: ignore[operator]


def test_of_updates_the_longest_exchange_decides() -> None:
    report = sla_samples.three_metrics()
    row, index = report.rows[3], 1
    assert row.measures[index].metric is Metric.UPDATE
    sheet = sheets.tickets_sheet(report, EN)
    assert sheet.rows[3][sheet.position("update_worked")] == row.measures[index].elapsed + 60


def test_verdicts_that_are_not_counted() -> None:
    report = sla_samples.three_metrics()
    assert verdict_of(report.rows[0].measures[0]) is Verdict.NO_REPLY
    assert verdict_of(report.rows[1].measures[1]) is Verdict.NO_TARGET
    # Missed while it had a target: stays missed, by an amount that cannot be said any more.
    lost = next(breach for breach in sheets.breaches_of(report) if breach.measure.target is None)
    assert verdict_of(lost.measure) is Verdict.MISSED
    assert lost.over_by is None


def test_summary_has_the_total_first_and_criticality_descending() -> None:
    report = sla_samples.three_metrics()
    summaries = sheets.ordered_summaries(report)
    assert [summary.criticality for summary in summaries[:5]] == [None, *reversed(Criticality)]
    assert [summary.metric for summary in summaries[::5]] == list(report.contract.metrics)
    sheet = sheets.summary_sheet(report, EN)
    n, met, missed = (sheet.position(key) for key in ("n", "met", "missed"))
    assert all(row[n] == row[met] + row[missed] for row in sheet.rows)  # type: ignore[operator]


def test_what_runs_comes_before_what_is_paused_and_by_the_time_that_is_left() -> None:
    found = sheets.open_measures(sla_samples.long_month())
    order = [(m.outcome is Outcome.PAUSED, m.target - m.elapsed) for _, m in found if m.target is not None]
    assert len(order) == len(found) > 10
    assert order == sorted(order)


def test_the_dictionary_explains_every_column() -> None:
    report = sla_samples.rich_month()
    tables = (sheets.tickets_sheet(report, EN), sheets.breaches_sheet(report, EN))
    dictionary = sheets.dictionary_sheet(tables, EN)
    assert len(dictionary.rows) == sum(len(table.columns) for table in tables)
    assert all(meaning for _, _, meaning in dictionary.rows)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Поздние события", 7.0, 2),
        ("Поздние события", (7 * 1.2 + 3 - 3) / 1.2, 2),
        ("Поздние события", 15.9, 1),
        ("абвгдежз", 4, 2),
        ("абвгдежз и", 4, 3),
        ("один\nдва", 9, 2),
        ("", 5, 1),
    ],
)
def test_a_text_gets_as_many_lines_as_it_breaks_into(text: str, width: float, lines: int) -> None:
    assert line_count(text, width) == lines
