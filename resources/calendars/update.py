"""Writes the shipped tables of public holidays, ``days/<country>.json``, once, from the package ``holidays``.

A development command: ``python resources/calendars/update.py``. The program never asks the package: a figure must not change
because a library was updated. Where the package has no name in one of our languages it silently answers in English, so it is
asked in the languages that it declares, and the others are in ``holiday-names.json``, as are the shortened days that it lacks.
"""

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import holidays
from holidays import HolidayBase

HERE = Path(__file__).parent
YEARS = range(2020, 2031)
#: The national language first: in it the package was written.
LANGUAGES = {"KZ": ("kk", "uk"), "RU": ("ru",), "UA": ("uk",), "PL": ("pl", "uk")}
ALL_LANGUAGES = ("en", "ru", "kk", "uk", "pl")
NOTES = json.loads((HERE / "holiday-names.json").read_text("utf-8"))
_MOVED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")
_NOTED = re.compile(r"(.+?) \((observed|estimated|observed, estimated)\)")

Names = dict[str, str]


def main() -> None:
    """Writes all tables."""
    for country in LANGUAGES:
        rows = sorted([*_holidays(country), *_moved(country)], key=lambda row: (row["date"], row["origin"]))
        _shorten(rows, country)
        names = {row["names"]["en"]: row["names"] for row in rows}
        sources = [
            f'Public holidays by the Python package "holidays" {holidays.__version__} (MIT), taken over once.',
            *(block["source"] for block in NOTES["short_days"].get(country, ())),
            *([NOTES["martial_law"]] if country == "UA" else []),
        ]
        document = {
            "country": country,
            "sources": sources,
            "names": {key: {each: names[key][each] for each in ALL_LANGUAGES[1:]} for key in sorted(names)},
            "rows": [_entry(row, sources) for row in rows],
        }
        path = HERE / "days" / f"{country.lower()}.json"
        path.write_text(_text(document), "utf-8")


def _entry(row: dict[str, Any], sources: list[str]) -> dict[str, Any]:
    """The row as it is written: its names by their English one, its source by number (0, the first, is left out)."""
    source = {"source": sources.index(row["source"])} if "source" in row else {}
    return {key: value for key, value in row.items() if key not in ("names", "source")} | {
        "name": row["names"]["en"],
        **source,
    }


def _table(country: str, language: str, category: str = "public") -> HolidayBase:
    if language not in getattr(holidays, country).supported_languages:
        raise SystemExit(f"{country} has no names in {language}")
    return holidays.country_holidays(country, years=YEARS, language=language, categories=(category,))


def _holidays(country: str) -> list[dict[str, Any]]:
    """Holidays and the days off that were moved from a weekend; those of Ukraine under martial law change no hours."""
    rows = []
    for category in ("public", "workday") if country == "UA" else ("public",):
        english = _table(country, "en_US", category)
        others = {language: _table(country, language, category) for language in LANGUAGES[country]}
        for day, text in sorted(english.items()):
            if day.year not in YEARS:
                continue
            moved = _MOVED.fullmatch(text)
            if moved:
                names = _noted("day_off", day=f"{moved[3]}-{moved[1]}-{moved[2]}")
            else:
                names = _names(text, {language: table[day] for language, table in others.items()})
            row = {
                "date": day.isoformat(),
                "kind": "off",
                "origin": "moved" if moved or "(observed" in text else "holiday",
                "names": names,
            }
            rows.append({**row, "kind": "named", "source": NOTES["martial_law"]} if category == "workday" else row)
    return rows


def _names(text: str, native: Names) -> Names:
    """All five languages of a holiday's English name; parts (two holidays on one day) and notes are kept."""
    parts = text.split("; ")
    if len(parts) > 1:
        each = [
            _names(part, {code: name.split("; ")[index] for code, name in native.items()})
            for index, part in enumerate(parts)
        ]
        return {language: "; ".join(names[language] for names in each) for language in ALL_LANGUAGES}
    noted = _NOTED.fullmatch(text)
    base = noted[1] if noted else text
    known = {"en": base, **NOTES["names"][base]}
    if not noted:
        return {**known, **native}
    for note in noted[2].split(", "):
        known = _noted(note, known)
    return known


def _noted(note: str, names: Names | None = None, **places: object) -> Names:
    return {
        language: NOTES["notes"][note][language].format(name=(names or {}).get(language, ""), **places)
        for language in ALL_LANGUAGES
    }


def _moved(country: str) -> list[dict[str, Any]]:
    """Weekend dates that are worked; each has the hours of the weekday that is off instead."""
    table = _table(country, "en_US")
    rows = []
    for day in sorted(table.weekend_workdays):
        if day.year in YEARS:
            wanted = f"Day off (substituted from {day:%m/%d/%Y})"
            instead = next(each for each, name in table.items() if name == wanted)
            rows.append(
                {
                    "date": day.isoformat(),
                    "kind": "working",
                    "origin": "moved",
                    "names": _noted("working", day=instead),
                    "like": instead.weekday(),
                }
            )
    return rows


def _shorten(rows: list[dict[str, Any]], country: str) -> None:
    """Adds the shortened days; each must lie directly before a holiday or stand for a day that does."""
    by_date = {row["date"]: row for row in rows}
    for block in NOTES["short_days"].get(country, ()):
        for day in block["days"]:
            row = by_date.get(day)
            if row is None:
                row = {"date": day, "kind": "working", "origin": "holiday", "names": _noted("shorter")}
                rows.append(row)
            elif row["kind"] != "working":
                raise SystemExit(f"{day} is a day off and cannot be shorter")
            else:
                row["names"] = {
                    each: f"{name}; {NOTES['notes']['shorter'][each]}" for each, name in row["names"].items()
                }
            row.update(shorter=60, source=block["source"])
    rows.sort(key=lambda row: row["date"])
    if any(first["date"] == second["date"] for first, second in pairwise(rows)):
        raise SystemExit(f"{country}: a date is there twice")


def _text(document: dict[str, Any]) -> str:
    """JSON with one line for each row and name, so that a change is read in the diff."""
    parts = [f' "country": {json.dumps(document["country"])}']
    parts.append(_block("sources", "[]", [json.dumps(each, ensure_ascii=False) for each in document["sources"]]))
    names = (f"{json.dumps(key)}: {json.dumps(name, ensure_ascii=False)}" for key, name in document["names"].items())
    parts.append(_block("names", "{}", list(names)))
    parts.append(_block("rows", "[]", [json.dumps(row, ensure_ascii=False) for row in document["rows"]]))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _block(key: str, brackets: str, lines: list[str]) -> str:
    return f' "{key}": {brackets[0]}\n  ' + ",\n  ".join(lines) + f"\n {brackets[1]}"


if __name__ == "__main__":
    main()
