"""``python3 dev.py demo``: staff mails in, one report at the vendor's desk, answers, the SLA workbook and PDF."""

import argparse
import os
import signal
import sys
import tempfile
from pathlib import Path
from types import FrameType

from demo.play import Play
from demo.screen import Screen
from keyuser.errors import Cancelled, KeyuserError


def main() -> int:
    """Plays the demonstration; the exit code is that of the command line."""
    parser = argparse.ArgumentParser(prog="dev.py demo", description=__doc__)
    parser.add_argument("--folder", type=Path, help="where to work (default: a new temporary folder)")
    parser.add_argument("--no-window", action="store_true", help="never open the window, print only")
    options = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    folder = (options.folder or Path(tempfile.mkdtemp(prefix="keyuser-demo-"))).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    signal.signal(signal.SIGINT, lambda _number, _frame: screen.cancel())
    if os.name != "nt":
        signal.signal(signal.SIGTERM, _terminate)
    try:
        return Play(folder, screen, window=_has_display() and not options.no_window).run()
    except Cancelled:
        screen.say(f"\nStopped. What was done so far is in {folder}")
        return Cancelled.exit_code
    except KeyuserError as error:
        screen.say(f"\n{error}")
        return error.exit_code


def _terminate(_number: int, _frame: FrameType | None) -> None:
    """Ends like Ctrl-C at once, so that the desk's process is closed too."""
    raise Cancelled("Stopped.")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
