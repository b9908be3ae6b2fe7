"""Contract and calendar files: the shipped samples, the schemas, and files that cannot be used."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator
from sla_build import HOUR

from keyuser.errors import InputError, MachineError
from keyuser.paths import resource
from keyuser.records import Criticality, Metric, UpdateMode
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.contracts.files import SAMPLE, load_calendar, load_contract

CALENDAR: dict[str, Any] = {
    "name": "Ours",
    "zone": "Europe/Kyiv",
    "week": {"mon": ["09:00-18:00"], "sat": ["22:00-06:00"], "sun": ["00:00-24:00"]},
    "breaks": ["13:00-14:00"],
    "annual": [{"day": "08-24", "name": "День Незалежності"}],
    "dates": [
        {"date": "2026-11-16", "name": "Inventory", "hours": []},
        {"date": "2026-11-23", "name": "Power cut", "breaks": ["15:00-16:00"]},
    ],
}
CONTRACT: dict[str, Any] = {
    "name": "Договор № 7",
    "calendar": "ours",
    "targets": {"high": {"first_response": "90 min", "update": "2 h", "resolution": "16 h"}},
    "pausing_statuses": ["На уточнении"],
    "closing_statuses": ["Закрыто"],
    "paused_metrics": ["resolution", "update"],
    "update_mode": "cadence",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "calendars").mkdir()
    write(tmp_path / "calendars" / "ours.json", CALENDAR)
    write(tmp_path / "main.json", CONTRACT)
    return tmp_path


def write(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")


def test_the_sample_says_that_it_is_one(tmp_path: Path) -> None:
    sample = load_contract(SAMPLE, "acme", tmp_path)
    assert sample.sample
    assert sample.vendor_id == "acme"
    assert "SAMPLE" in sample.name
    assert "SAMPLE" in sample.calendar.name
    assert sample.metrics == (Metric.FIRST_RESPONSE, Metric.RESOLUTION)
    assert {(target.criticality, target.metric) for target in sample.policy.targets} == {
        (level, metric) for level in Criticality for metric in sample.metrics
    }
    assert sample.policy.pauses == {"waiting_for_client": {Metric.RESOLUTION}}
    assert sample.policy.closing_statuses == {"resolved", "closed"}


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        ("2025-01-02", 0),
        ("2025-01-03", 0),  # moved
        ("2025-01-05", 8),  # a Sunday, worked for 3 January
        ("2025-01-06", 8),
        ("2025-03-08", 0),
        ("2025-03-10", 0),
        ("2026-11-20", 8),
        ("2026-11-21", 0),
        ("2026-12-16", 0),
        ("2027-07-06", 0),
    ],
)
def test_sample_days_in_kazakhstan(day: str, hours: int, tmp_path: Path) -> None:
    calendar = load_calendar("kz-sample", tmp_path)
    start = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo("Asia/Almaty"))
    assert WorkingTime(calendar).working_seconds(start, start + timedelta(days=1)) == hours * HOUR


def test_every_sample_holiday_has_a_name_and_every_year_its_public_holidays(tmp_path: Path) -> None:
    calendar = load_calendar("kz-sample", tmp_path)
    assert calendar.day_names.keys() == calendar.days.keys()
    assert all(calendar.day_names.values())
    for year in (2025, 2026, 2027):
        for month, day in (
            (1, 1),
            (1, 2),
            (1, 7),
            (3, 8),
            (3, 21),
            (3, 22),
            (3, 23),
            (5, 1),
            (5, 7),
            (5, 9),
            (7, 6),
            (10, 25),
            (12, 16),
        ):
            assert calendar.days[date(year, month, day)] == ()


@pytest.mark.parametrize("name", ["calendar", "contract"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(resource("schemas", f"{name}.schema.json").read_text("utf-8")))


def test_an_own_contract_with_its_own_calendar(folder: Path) -> None:
    found = load_contract("main", "acme", folder)
    assert not found.sample
    assert [(target.criticality, target.metric, target.seconds) for target in found.policy.targets] == [
        (Criticality.HIGH, Metric.FIRST_RESPONSE, 5400),
        (Criticality.HIGH, Metric.UPDATE, 2 * HOUR),
        (Criticality.HIGH, Metric.RESOLUTION, 16 * HOUR),
    ]
    assert found.policy.update_mode is UpdateMode.CADENCE
    assert found.policy.pauses == {"На уточнении": {Metric.UPDATE, Metric.RESOLUTION}}
    hours = WorkingTime(found.calendar)

    def of(day: str) -> float:
        start = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo("Europe/Kyiv"))
        return hours.working_seconds(start, start + timedelta(days=1)) / HOUR

    assert [of(day) for day in ("2026-11-16", "2026-11-23", "2026-11-30", "2026-11-17")] == [0, 7, 8, 0]
    assert [of(day) for day in ("2026-11-28", "2026-11-29", "2026-08-24")] == [2, 23, 0]


def test_a_version_follows_the_content(folder: Path) -> None:
    before = load_contract("main", "acme", folder)
    write(folder / "main.json", {**CONTRACT, "source": "Annex 2"})
    assert load_contract("main", "acme", folder).version == before.version
    write(folder / "calendars" / "ours.json", {**CALENDAR, "breaks": []})
    after = load_contract("main", "acme", folder)
    assert after.calendar.version != before.calendar.version
    assert after.version != before.version
    assert len(after.version) == 12


def changed(data: dict[str, Any], change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    copy = json.loads(json.dumps(data))
    change(copy)
    return dict(copy)


@pytest.mark.parametrize(
    ("change", "field", "hint"),
    [
        (lambda data: data.pop("targets"), "the whole file", "bare day"),
        (lambda data: data["targets"]["high"].update(resolution="2 days"), "targets.high.resolution", "30 min or 8 h"),
        (lambda data: data["targets"]["high"].update(resolution="0 h"), "targets.high.resolution", "30 min or 8 h"),
        (lambda data: data["targets"].update(urgent={}), "targets", "Per criticality"),
        (lambda data: data.update(closing_statuses=[]), "closing_statuses", "end the resolution clock"),
        (lambda data: data.update(closing_statuses=["На уточнении"]), "closing_statuses", "one of the two lists"),
        (lambda data: data.update(paused_metrics=["all"]), "paused_metrics.0", "first_response"),
        (lambda data: data.update(calendar="../ours"), "calendar", "calendar file"),
        (lambda data: data.update(sample="yes"), "sample", "example"),
    ],
)
def test_a_contract_that_cannot_be_used(
    folder: Path, change: Callable[[dict[str, Any]], Any], field: str, hint: str
) -> None:
    write(folder / "main.json", changed(CONTRACT, change))
    with pytest.raises(InputError) as caught:
        load_contract("main", "acme", folder)
    assert caught.value.message.startswith(f'main.json cannot be used: field "{field}": ')
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data["week"].update(mon=["9-18"]), 'field "week.mon.0"'),
        (lambda data: data["week"].update(monday=[]), 'field "week"'),
        (lambda data: data["dates"][0].pop("hours"), 'field "dates.0"'),
        (lambda data: data["dates"][1].update(date="2026-11-16"), "2026-11-16 is there twice"),
        (lambda data: data["dates"][0].update(date="2026-02-30"), "2026-02-30 is not a date"),
        (lambda data: data["annual"].append(data["annual"][0]), "08-24 is there twice"),
        (lambda data: data.update(zone="Europe/Kiyv"), 'unknown time zone "Europe/Kiyv"'),
        (lambda data: data.update(week={}), "no working time"),
    ],
)
def test_a_calendar_that_cannot_be_used(folder: Path, change: Callable[[dict[str, Any]], Any], message: str) -> None:
    write(folder / "calendars" / "ours.json", changed(CALENDAR, change))
    with pytest.raises(InputError, match=message):
        load_contract("main", "acme", folder)


def test_files_that_are_not_there_or_not_json(folder: Path) -> None:
    with pytest.raises(InputError, match='no contract "other"'):
        load_contract("other", "acme", folder)
    (folder / "calendars" / "ours.json").unlink()
    with pytest.raises(InputError, match='no calendar "ours"'):
        load_contract("main", "acme", folder)
    for broken in (b"", b"{", b"\xff\xfe", b"[]", b"PK\x03\x04"):
        (folder / "main.json").write_bytes(broken)
        with pytest.raises(InputError, match=r"main\.json"):
            load_contract("main", "acme", folder)
    (folder / "folder.json").mkdir()
    with pytest.raises(MachineError, match="cannot be read"):
        load_contract("folder", "acme", folder)


def test_a_file_saved_by_a_windows_editor_is_read(folder: Path) -> None:
    (folder / "main.json").write_text(json.dumps(CONTRACT), "utf-8-sig")
    assert load_contract("main", "acme", folder).name == "Договор № 7"


def test_a_calendar_that_is_nowhere_belongs_beside_the_own_contract(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_calendar("nowhere", tmp_path)
    assert caught.value.hint == f"Put the file nowhere.json into {tmp_path / 'calendars'}."
