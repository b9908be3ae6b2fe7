"""The outside measurement of finding across languages, alphabets and slips, where its data is there."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
MEASUREMENT = ROOT.parent / "shared" / "bench" / "dedup"


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not MEASUREMENT.is_dir(), reason="the measurement's data (../shared/bench/dedup) is not here")
def test_the_same_problem_in_nine_guises_is_among_the_first_five() -> None:
    measurement = load(MEASUREMENT / "crosslingual_eval.py")
    engine = load(ROOT / "tests" / "peers" / "dedup_engine.py").make_engine()
    problems = json.loads((MEASUREMENT / "crosslingual.json").read_text("utf-8"))["problems"]
    for number, problem in enumerate(problems):
        engine.add(measurement.report(problem["id"], problem["ru"], number))
    found = [
        problem["id"] in {key for key, _ in engine.search(measurement.report("q", text, 999), 5)}
        for problem in problems
        for _, text in measurement.variants(problem)
    ]
    assert len(found) == 9 * len(problems)
    assert sum(found) >= 0.93 * len(found)


def test_the_adapter_keeps_the_measurements_keys() -> None:
    engine = load(ROOT / "tests" / "peers" / "dedup_engine.py").make_engine(threshold=0.7)
    report = {"id": "a-1", "created": "2026-01-02T03:04:05", "title": "Sync stops at 87 %", "body": "", "lang": "en"}
    assert engine.assign(report) is None
    engine.add(report)
    again = report | {"id": "b-2", "body": "The sync stops at 87 % again"}
    assert engine.search(again, 5)[0][0] == "a-1"
    assert engine.assign(again) == "a-1"
