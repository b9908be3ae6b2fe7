"""keyuser folder: watched folders and expected files."""

import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb, whole_number
from keyuser.cli.output import Output, moment, table
from keyuser.errors import InputError, MachineError
from keyuser.intake.folders.schedule import check_expected
from keyuser.settings import Settings
from keyuser.settings.folders import WEEKDAYS, ExpectedFile, WatchedFolder

if TYPE_CHECKING:
    from keyuser.app import App
    from keyuser.intake.folders.service import FolderLook

#: Seconds between the two looks that tell whether a file is complete.
_SETTLE = 2
_STEP = 0.5


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "folder", "watched folders and expected files")
    add = verb(actions, "add", "watch a folder, or change how it is watched", _add)
    add.add_argument("id")
    add.add_argument("path", type=path)
    add.add_argument("--pattern", default="*", help="names of the files that count (default: all)")
    add.add_argument(
        "--check", default="", metavar="FORMAT", help="check files against this profile instead of taking in reports"
    )
    add.add_argument("--move", action="store_true", help="move files that were dealt with into the folder taken")
    expect = verb(actions, "expect", "be told when a file is missing", _expect)
    expect.add_argument("id")
    expect.add_argument("pattern", help="its name with * and ?; %%Y %%m %%d stand for the day")
    expect.add_argument("time", metavar="HH:MM")
    expect.add_argument("--days", default=",".join(WEEKDAYS[:5]), metavar="mon,tue,...")
    expect.add_argument("--zone", default="", metavar="Asia/Almaty", help="default: the computer's")
    expect.add_argument("--grace", type=whole_number, default=0, metavar="MINUTES")
    expect.add_argument("--holiday", action="append", default=[], metavar="YYYY-MM-DD")
    verb(actions, "remove", "watch a folder no more; nothing in it is touched", _remove).add_argument("id")
    verb(actions, "list", "the watched folders", _list)
    look = verb(actions, "look", "take what is complete", _look, records=True)
    look.add_argument("--watch", type=whole_number, metavar="SECONDS", help="look again and again until Ctrl-C")
    verb(actions, "files", "the files that were dealt with", _files).add_argument("id")
    alerts = verb(actions, "alerts", "expected files that are missing", _alerts)
    alerts.add_argument("--all", action="store_true", help="also those that came late")


def _add(app: "App", arguments: Namespace, output: Output) -> int:
    place = Path(arguments.path).expanduser().resolve()
    if not place.is_dir():
        raise MachineError(f"{place} is no folder.", "Make it, or name another one.")
    if arguments.check:
        app.formats.profile(arguments.check)
    before = next((each for each in app.settings.folders if each.id == arguments.id), None)
    folder = WatchedFolder(
        id=arguments.id,
        path=str(place),
        pattern=arguments.pattern,
        action="check" if arguments.check else "import",
        profile=arguments.check,
        move_taken=arguments.move,
        expected=before.expected if before else (),
    )
    app.change_settings(lambda settings: _with(settings, folder))
    output.result(folder, f"{folder.id} is watched: {folder.path}.")
    return 0


def _expect(app: "App", arguments: Namespace, output: Output) -> int:
    days = tuple(day.strip().lower() for day in arguments.days.split(","))
    if not set(days) <= set(WEEKDAYS):
        raise InputError(f'"{arguments.days}" names no days.', f"Write some of {','.join(WEEKDAYS)}.")
    expected = check_expected(
        ExpectedFile(
            pattern=arguments.pattern,
            time=arguments.time,
            weekdays=days,
            zone=arguments.zone,
            grace_minutes=arguments.grace,
            holidays=tuple(arguments.holiday),
        )
    )
    folder = _folder(app, arguments.id)
    others = tuple(each for each in folder.expected if each.pattern != expected.pattern)
    changed = replace(folder, expected=(*others, expected))
    app.change_settings(lambda settings: _with(settings, changed))
    output.result(changed, f"{expected.pattern} is expected in {folder.id} by {expected.time}.")
    return 0


def _remove(app: "App", arguments: Namespace, output: Output) -> int:
    folder = _folder(app, arguments.id)
    app.change_settings(
        lambda settings: replace(settings, folders=tuple(each for each in settings.folders if each.id != folder.id))
    )
    output.result(folder, f"{folder.id} is watched no more.")
    return 0


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    folders = app.settings.folders
    rows = [
        (
            each.id,
            each.pattern,
            each.profile or each.action,
            each.path,
            ", ".join(_expectation(one) for one in each.expected),
        )
        for each in folders
    ]
    output.result(folders, table(rows) or 'No folder is watched. Add one with "keyuser folder add ID PATH".')
    return 0


def _look(app: "App", arguments: Namespace, output: Output) -> int:
    if not arguments.watch:
        first = app.folders.look_all(output.progress)
        if any(look.waiting for look in first):
            _wait(_SETTLE, output)
            first = _joined(first, app.folders.look_all(output.progress))
        output.result(first, "\n".join(_told(first)) or "Nothing new.")
        return MachineError.exit_code if any(look.problem for look in first) else 0
    while True:
        for line in _told(app.folders.look_all(output.progress)):
            output.result({"at": app.clock.now(), "what": line}, line)
        _wait(arguments.watch, output)


def _files(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.folders.files(_folder(app, arguments.id).id)
    rows = [(moment(each.taken_at), each.name, each.outcome, each.summary[:80]) for each in found]
    output.result(found, table(rows) or "Nothing came yet.")
    return 0


def _alerts(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.folders.alerts(open_only=not arguments.all)
    rows = [
        (
            each.folder,
            each.pattern,
            f"due {moment(each.due)}",
            f"came: {each.closed_by}" if each.closed_at else "MISSING",
        )
        for each in found
    ]
    output.result(found, table(rows) or "No expected file is missing.")
    return 0


def _with(settings: Settings, folder: WatchedFolder) -> Settings:
    others = tuple(each for each in settings.folders if each.id != folder.id)
    return replace(settings, folders=(*others, folder))


def _folder(app: "App", folder_id: str) -> WatchedFolder:
    for each in app.settings.folders:
        if each.id == folder_id:
            return each
    raise InputError(f"No watched folder is called “{folder_id}”.", 'Look at "keyuser folder list".')


def _expectation(expected: ExpectedFile) -> str:
    return f"{expected.pattern} by {expected.time} ({' '.join(expected.weekdays)})"


def _joined(first: Sequence["FolderLook"], second: Sequence["FolderLook"]) -> tuple["FolderLook", ...]:
    """Two looks at the same folders as one."""
    return tuple(
        replace(
            late, files=early.files + late.files, raised=early.raised + late.raised, closed=early.closed + late.closed
        )
        for early, late in zip(first, second, strict=True)
    )


def _told(looks: Sequence["FolderLook"]) -> list[str]:
    lines = []
    for look in looks:
        lines += [f"{look.folder}: {file.name}: {file.outcome}. {file.summary}" for file in look.files]
        lines += [f"{look.folder}: {name} is not complete yet." for name in look.waiting]
        lines += [f"{look.folder}: MISSING {alert.pattern}, due {moment(alert.due)}." for alert in look.raised]
        lines += [f"{look.folder}: {alert.closed_by} came late." for alert in look.closed]
        lines += [f"{look.folder}: {look.problem}"] if look.problem else []
    return lines


def _wait(seconds: float, output: Output) -> None:
    """Waits in small steps, so that Ctrl-C is quick."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        output.progress(0, None, "watching")
        time.sleep(_STEP)
