"""The cases of other projects' suites, through the same adapter as their own runner uses."""

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CASES = ROOT.parent / "shared" / "cases" / "sla"

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not beside this checkout")


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"peers_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["cases.json", "extra_tz.json"])
def test_every_case_passes_or_ties(name: str) -> None:
    runner, adapter = load(CASES / "run_cases.py"), load(ROOT / "tests" / "peers" / "sla_adapter.py")
    cases: list[dict[str, Any]] = json.loads((CASES / name).read_text("utf-8"))["cases"]
    verdicts = {case["id"]: runner.check(adapter, case) for case in cases}
    assert len(verdicts) == len(cases)
    assert {key: found for key, found in verdicts.items() if found[0] not in ("pass", "tie", "conflict")} == {}
    # Where a peer writes down one second for none (C16), the working time is none.
    assert {key for key, found in verdicts.items() if found[0] == "conflict"} == {
        case["id"] for case in cases if "elapsed_expect" in case
    }
    assert Counter(found[0] for found in verdicts.values())["tie"] < 20
