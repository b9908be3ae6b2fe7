"""Folders that are watched: what comes in there, and what must come by when."""

from dataclasses import dataclass, field

from keyuser.settings.reading import between, one_of, required, some_of

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class ExpectedFile:
    """A file that must be in its folder on ``weekdays`` by ``time`` (HH:MM in ``zone``, empty: the computer's) plus
    ``grace_minutes``, but not on ``holidays`` (YYYY-MM-DD).

    ``pattern`` is a name with ``*`` and ``?``; ``%Y``, ``%y``, ``%m`` and ``%d`` stand for the day that the file is for.
    """

    pattern: str = field(metadata=required("say which file is expected"))
    time: str = field(metadata=required("say by when it is expected"))
    weekdays: tuple[str, ...] = field(default=WEEKDAYS[:5], metadata=some_of(*WEEKDAYS))
    zone: str = ""
    grace_minutes: int = field(default=0, metadata=between(0, 10_080))
    holidays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder and what is done with each file whose name fits ``pattern``: ``import`` takes reports from it, ``check`` holds it
    against the format profile ``profile`` and reports what is wrong.

    Files stay where they are; with ``move_taken`` those that were dealt with go to the folder ``taken`` inside.
    """

    id: str = field(metadata=required("a watched folder needs an id"))
    path: str = field(metadata=required("a watched folder needs a path"))
    pattern: str = "*"
    action: str = field(default="import", metadata=one_of("import", "check"))
    profile: str = ""
    move_taken: bool = False
    expected: tuple[ExpectedFile, ...] = ()
