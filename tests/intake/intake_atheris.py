"""Coverage-guided fuzzing of the readers: never a crash, never longer than five seconds, the original kept.

    python -m pip install atheris        (wheels for Linux; it is no dependency of anything)
    python tests/intake/intake_atheris.py TARGET [FOLDER OF INPUTS] [-max_total_time=600 and other options of libFuzzer]

TARGET is one of mail, winmail, rtf, html, replies, fields, cells. An input that fails is left as ``crash-...`` or
``timeout-...`` and belongs into ``test_intake_fuzz.py``.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["keyuser.intake", "keyuser.orgs"]):
    import intake_fuzz


def _target(name: str) -> Callable[[bytes], None]:
    return intake_fuzz.TARGETS[name]


def main() -> None:
    """Writes the sound inputs of the target beside those that are given, and never comes back."""
    name, *options = sys.argv[1:]
    target = _target(name)
    sound = Path(tempfile.mkdtemp(prefix=f"sound-{name}-"))
    for number, raw in enumerate(intake_fuzz.sound_inputs(name)):
        (sound / str(number)).write_bytes(raw)
    atheris.Setup([sys.argv[0], *options, str(sound), "-timeout=5", "-max_len=20000"], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
