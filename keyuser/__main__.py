"""``keyuser`` opens the window, ``keyuser desk`` is the vendor's end, everything else is the command line."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """The program's entry; its exit code."""
    multiprocessing.freeze_support()  # in a frozen program the process that reads long mails begins here too
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["desk"]:
        return _desk(arguments[1:])
    profile = _profile_alone(arguments)
    if not arguments or profile is not None:
        return _window(profile)
    from keyuser.cli.main import main as run  # noqa: PLC0415  (each way in loads only what it needs)

    return run(arguments)


def _profile_alone(arguments: list[str]) -> Path | None:
    """The folder where ``--profile DIR`` is all that was said: the window on that profile."""
    match arguments:
        case ["--profile", folder] if folder:
            return Path(folder)
        case [single] if single.startswith("--profile=") and single != "--profile=":
            return Path(single.partition("=")[2])
    return None


def _desk(arguments: list[str]) -> int:
    try:
        from keyuser.desk.main import main as run  # noqa: PLC0415
    except ModuleNotFoundError as error:
        print(f'The desk needs more packages ({error.name}): pip install "keyuser[desk]"', file=sys.stderr)  # noqa: T201
        return 3
    return run(arguments)


def _window(profile: Path | None) -> int:
    from keyuser.app import open_app  # noqa: PLC0415
    from keyuser.errors import KeyuserError  # noqa: PLC0415
    from keyuser.ui.start import explain, run  # noqa: PLC0415

    try:
        app = open_app(profile)
    except KeyuserError as error:
        explain(error)
        return error.exit_code
    try:
        app.load()
        code: int = run(app)
    finally:
        app.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
