"""Cases that other projects wrote, run through the adapter; skipped where the folder beside the repository is absent."""

import importlib.util
from pathlib import Path

import pytest

CASES = Path(__file__).parents[3] / "shared" / "cases"
ADAPTER = Path(__file__).with_name("adapter.py")

pytestmark = pytest.mark.skipif(
    not (CASES / "run.py").exists(), reason="the shared cases are not beside the repository"
)

# Failing mails are those where the expected facts are a parser's loss: a screenshot without Content-Disposition or below a
# folded boundary left out, letters dropped from a raw subject, a sender not found, a body left encoded.
WANTED = {"ids": 127, "text": 46, "mail": 212, "msg": 56, "replies": 26}


def _module(path: Path, name: str):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("group", WANTED)
def test_cases(group):
    totals, failures = _module(CASES / "run.py", "peer_cases").run_group(group, _module(ADAPTER, "peer_adapter"), CASES)
    assert totals["pass"] >= WANTED[group], failures
    assert not totals["error"], failures
