"""Everything a developer does, from an empty clone, with nothing but Python 3.11 (Linux, Windows, macOS).

    python3 dev.py demo      the main job, on a temporary profile
    python3 dev.py test      everything that CI runs
    python3 dev.py check     format, lint, types and import contracts only
    python3 dev.py live      the slow tests: kills, full disks, recalculated workbooks
    python3 dev.py bench     the benchmarks [group|sla|intake|store ...]
    python3 dev.py gallery   pictures of every page of the window [folder]
    python3 dev.py words     bring the translations up to date with the texts in the code
    python3 dev.py golden    write the golden files anew (then read the diff)
    python3 dev.py run       the program itself, with any arguments

Each command first makes ``.venv`` and installs what is missing there.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-for"

#: The Debian package that holds a library which Qt's own packages expect from the system.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


class SetUpError(Exception):
    """The machine lacks something; the text is the line that mends it."""


def main() -> int:
    """Runs one command; its exit code."""
    if sys.version_info < (3, 11):
        print("keyuser needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 2
    name, *arguments = sys.argv[1:] or ["help"]
    command = COMMANDS.get(name)
    if command is None:
        print(__doc__)
        return 0 if name in ("help", "-h", "--help") else 2
    try:
        set_up()
        return command(arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def set_up() -> None:
    """Makes the environment, installs the project into it, and sees that Qt finds its libraries."""
    if not PYTHON.exists():
        _make_environment()
    wanted = _wanted()
    if not STAMP.exists() or STAMP.read_text("ascii") != wanted:
        _install()
        STAMP.write_text(wanted, "ascii")
    _provide_qt_libraries()


def _install() -> None:
    print("Installing what keyuser needs into .venv (a minute or two, once) ...", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    if subprocess.call([*pip, "--constraint", "constraints.txt", "--editable", ".[desk,dev]"], cwd=ROOT) != 0:
        raise SetUpError("pip could not install the packages (see above). Check the network, then start this again.")


def _wanted() -> str:
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _make_environment() -> None:
    if subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) != 0:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        _install_debian([f"python{version}-venv"])
    print("Making the environment .venv ...", flush=True)
    if subprocess.call([sys.executable, "-m", "venv", str(VENV)]) != 0:
        raise SetUpError("The environment .venv could not be made (see above).")


def _provide_qt_libraries() -> None:
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return
    missing = _missing_libraries()
    packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
    if packages:
        _install_debian(packages)
    unknown = sorted(_missing_libraries())
    if unknown:
        print("Qt may not start; these libraries are missing:", ", ".join(unknown), file=sys.stderr)


def _missing_libraries() -> set[str]:
    """Libraries that Qt's parts name and the system does not have; the screen's own only where there is a screen."""
    qt = next(VENV.glob("lib/python*/site-packages/PySide6"))
    files = [*qt.glob("Qt*.abi3.so"), qt / "Qt/plugins/platforms/libqoffscreen.so"]
    if os.environ.get("DISPLAY"):
        files.append(qt / "Qt/plugins/platforms/libqxcb.so")
    wanted = [str(file) for file in files if file.name.startswith(("QtCore", "QtGui", "QtWidgets", "QtSvg", "libq"))]
    output = subprocess.run(["ldd", *wanted], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s*(\S+) => not found", output, re.MULTILINE))


def _install_debian(packages: list[str]) -> None:
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetUpError(f"These packages are missing: {' '.join(packages)}. Install them, then start this again.")
    if os.geteuid() != 0:
        raise SetUpError(f"Please run this once, then start again:\n    sudo {line}")
    print("Installing", " ".join(packages), "...", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.call(["apt-get", "update"], **quiet)
    if subprocess.call(line.split(), **quiet) != 0:
        raise SetUpError(f"This did not work; run it yourself to see why:\n    {line}")


def run(*arguments: str, **environment: str) -> int:
    """Runs the environment's Python in the project's folder; its exit code. Ctrl-C reaches it directly."""
    process = subprocess.Popen([str(PYTHON), *arguments], cwd=ROOT, env={**os.environ, **environment})
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the child got it too and ends in its own way


def in_turn(*commands: list[str]) -> int:
    """Runs the commands until one fails; its exit code."""
    for command in commands:
        print("\n>", *command, flush=True)
        code = run(*command)
        if code != 0:
            return code
    return 0


CHECKS = (
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "ruff", "check", "."],
    ["-m", "mypy"],
    ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
)


def check(_arguments: list[str]) -> int:
    """Format, lint, types, contracts."""
    return in_turn(*CHECKS)


def test(arguments: list[str]) -> int:
    """What CI runs."""
    return in_turn(
        *CHECKS, ["-m", "pytest", "-n", "2", "--dist", "worksteal", "-m", "not slow and not live", *arguments]
    )


def live(arguments: list[str]) -> int:
    """What takes too long for every commit, or needs a real server."""
    return in_turn(["-m", "pytest", "-m", "slow or live", "--timeout", "1200", "-v", *arguments])


def demo(arguments: list[str]) -> int:
    """The main job."""
    return run("-m", "demo", *arguments)


def bench(arguments: list[str]) -> int:
    """The benchmarks."""
    return run("-m", "benchmarks", *arguments)


def gallery(arguments: list[str]) -> int:
    """Pictures of every page."""
    return run("-m", "tests.ui.gallery", *(arguments or ["out/gallery"]), QT_QPA_PLATFORM="offscreen")


def golden(arguments: list[str]) -> int:
    """New golden files."""
    return in_turn(["tests/export/golden_files.py"], ["-m", "pytest", "tests/bundle", "--update-golden", *arguments])


def words(arguments: list[str]) -> int:
    """Translations."""
    return run("resources/i18n/update.py", *arguments)


def start(arguments: list[str]) -> int:
    """The program itself."""
    return run("-m", "keyuser", *arguments)


COMMANDS = {
    "bench": bench,
    "check": check,
    "demo": demo,
    "gallery": gallery,
    "golden": golden,
    "live": live,
    "run": start,
    "test": test,
    "words": words,
}

if __name__ == "__main__":
    sys.exit(main())
