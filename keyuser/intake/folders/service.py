"""Watches folders: takes each complete file once, says what is missing.

A look is short and can be killed anywhere. A file is taken when two looks saw it the same. What is done with it can be done
again (a report has one identity); that it was done is written last. So a crash leaves either nothing or a file that the next
look takes without making a second report of anything.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from keyuser.clock import Clock
from keyuser.errors import InputError, KeyuserError, MachineError
from keyuser.intake.channels.files import read_file
from keyuser.intake.folders.files import SeenFile, list_folder, move_to_taken, steady_copy
from keyuser.intake.folders.schedule import check_expected, late_arrival, missing
from keyuser.intake.formats.service import FormatService
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.records import Channel, Failure, FileOutcome, FolderAlert, FolderFile, Incoming, Progress, no_progress
from keyuser.settings import Settings
from keyuser.settings.folders import WatchedFolder
from keyuser.store import Store

_SINCE = "watched_since:{}"
_CLOSED_BY_USER = "-"


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What one look at a folder did: files that were dealt with, names that wait to be complete, alerts raised and closed.
    ``problem`` says why something could not be done (empty where all went well)."""

    folder: str
    files: tuple[FolderFile, ...] = ()
    waiting: tuple[str, ...] = ()
    raised: tuple[FolderAlert, ...] = ()
    closed: tuple[FolderAlert, ...] = ()
    problem: str = ""


@dataclass(slots=True)
class _Looking:
    files: list[FolderFile] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class FolderService:
    """The watched folders of the settings."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        intake: IntakeService,
        formats: FormatService,
        settings: Callable[[], Settings],
    ) -> None:
        self._store = store
        self._clock = clock
        self._intake = intake
        self._formats = formats
        self._settings = settings

    def look_all(self, progress: Progress = no_progress) -> tuple[FolderLook, ...]:
        """One look at every folder; a folder with a problem does not keep the others from being looked at."""
        looks = []
        for done, folder in enumerate(self._settings().folders):
            progress(done, len(self._settings().folders), folder.id)
            looks.append(self.look(folder.id, progress))
        return tuple(looks)

    def look(self, folder_id: str, progress: Progress = no_progress) -> FolderLook:
        """One look at a folder. ``InputError`` where the settings have no such folder, ``MachineError`` where the store fails."""
        folder = self._folder(folder_id)
        looking = _Looking()
        try:
            seen = list_folder(Path(folder.path).expanduser(), folder.pattern)
        except MachineError as error:
            looking.problems.append(str(error))
        else:
            self._forget_gone(folder, seen)
            for each in seen:
                progress(len(looking.files), None, f"{folder.id}: {each.path.name}")
                self._look_at(folder, each, looking)
        raised, closed = self._alerts(folder, looking)
        return FolderLook(
            folder.id, tuple(looking.files), tuple(looking.waiting), raised, closed, "\n".join(looking.problems)
        )

    def files(self, folder_id: str, limit: int = 200) -> Sequence[FolderFile]:
        """The files that were dealt with, the latest first."""
        with self._store.read() as db:
            return db.folders.files(folder_id, limit=limit)

    def alerts(self, *, open_only: bool = True) -> Sequence[FolderAlert]:
        """Expected files that are missing, the latest first; with the closed ones where ``open_only`` is false."""
        with self._store.read() as db:
            return db.folders.alerts(open_only=open_only)

    def close_alert(self, alert: FolderAlert) -> None:
        """The key user says that the file need not come any more."""
        with self._store.write() as db:
            db.folders.close_alert(alert, self._clock.now(), _CLOSED_BY_USER)

    def reopen_alert(self, alert: FolderAlert) -> None:
        """The key user takes that back: the file is waited for again."""
        with self._store.write() as db:
            db.folders.reopen_alert(alert)

    def _folder(self, folder_id: str) -> WatchedFolder:
        for folder in self._settings().folders:
            if folder.id == folder_id:
                return folder
        known = ", ".join(folder.id for folder in self._settings().folders)
        hint = f"There are: {known}." if known else 'Add one with "keyuser folder add ID PATH".'
        raise InputError(f"No watched folder is called “{folder_id}”.", hint)

    def _look_at(self, folder: WatchedFolder, seen: SeenFile, looking: _Looking) -> None:
        """Takes a file that two looks saw the same; remembers what it saw of another."""
        name = seen.path.name
        with self._store.read() as db:
            taken = db.folders.is_taken(folder.id, name, seen.size, seen.modified_at)
            before = db.folders.looks(folder.id).get(name)
        if taken:
            self._move(folder, seen, looking)  # a crash may have come between the taking and the moving
            return
        if before is None or before[:2] != (seen.size, seen.modified_at):
            arrived = before[2] if before else self._clock.now()
            with self._store.write() as db:
                db.folders.note_look(folder.id, name, (seen.size, seen.modified_at, arrived))
            looking.waiting.append(name)
            return
        self._take(folder, seen, before[2], looking)

    def _take(self, folder: WatchedFolder, seen: SeenFile, arrived_at: datetime, looking: _Looking) -> None:
        with steady_copy(seen) as copy:
            if copy is None:
                looking.waiting.append(seen.path.name)
                return
            path, sha256 = copy
            with self._store.read() as db:
                same = db.folders.same_content(folder.id, sha256)
            try:
                done = (FileOutcome.SAME, same.name, ()) if same else self._act(folder, path)
            except InputError as error:  # a profile or a list is missing: nothing is wrong with the file
                looking.problems.append(str(error))
                looking.waiting.append(seen.path.name)
                return
        outcome, summary, report_ids = done
        file = FolderFile(
            folder=folder.id,
            name=seen.path.name,
            sha256=sha256,
            size=seen.size,
            modified_at=seen.modified_at,
            arrived_at=arrived_at,
            taken_at=self._clock.now(),
            outcome=outcome,
            summary=summary,
            report_ids=report_ids,
        )
        with self._store.write() as db:
            db.folders.add_file(file)
            db.folders.forget_look(folder.id, file.name)
        looking.files.append(file)
        self._move(folder, seen, looking)

    def _act(self, folder: WatchedFolder, path: Path) -> tuple[FileOutcome, str, tuple[int, ...]]:
        """Does with a file what the folder is for; outcome, a sentence, the new reports."""
        if folder.action == "check":
            check = self._formats.check(path, self._formats.profile(folder.profile))
            if check.good:
                return FileOutcome.GOOD, f"{check.rows} rows.", ()
            report_id = self._formats.draft(check, language=self._settings().language)
            summary = f"{check.count} errors in {check.rows} rows."
            return FileOutcome.BAD, summary, () if report_id is None else (report_id,)
        result = self._intake.take_all(_as_folder(read_file(path, path.name)))
        outcome = FileOutcome.REPORTS if result.taken or result.already else FileOutcome.FAILED
        return outcome, _summary(result), result.taken

    @staticmethod
    def _move(folder: WatchedFolder, seen: SeenFile, looking: _Looking) -> None:
        if folder.move_taken:
            try:
                move_to_taken(seen.path)
            except MachineError as error:
                looking.problems.append(str(error))

    def _forget_gone(self, folder: WatchedFolder, seen: Sequence[SeenFile]) -> None:
        names = {each.path.name for each in seen}
        with self._store.read() as db:
            gone = db.folders.looks(folder.id).keys() - names
        if gone:
            with self._store.write() as db:
                for name in gone:
                    db.folders.forget_look(folder.id, name)

    def _alerts(
        self, folder: WatchedFolder, looking: _Looking
    ) -> tuple[tuple[FolderAlert, ...], tuple[FolderAlert, ...]]:
        """Raises an alert for each expected file that is missing, once, and closes those whose file came."""
        now = self._clock.now()
        if not folder.expected:
            return (), ()
        raised: list[FolderAlert] = []
        closed: list[FolderAlert] = []
        with self._store.write() as db:
            said = db.meta.get(_SINCE.format(folder.id))
            if said is None:
                db.meta.set(_SINCE.format(folder.id), now.isoformat())
            since = datetime.fromisoformat(said) if said else now
            files = db.folders.files(folder.id)
            for expected in folder.expected:
                try:
                    alerts = list(missing(folder.id, check_expected(expected), files, since, now))
                except KeyuserError as error:
                    looking.problems.append(str(error))
                    continue
                raised += [alert for alert in alerts if db.folders.raise_alert(alert)]
            for alert in db.folders.alerts(folder.id, open_only=True):
                file = late_arrival(alert, files)
                if file is not None:
                    db.folders.close_alert(alert, now, file.name)
                    closed.append(replace(alert, closed_at=now, closed_by=file.name))
        return tuple(raised), tuple(closed)


def _as_folder(items: Iterable[Incoming | Failure]) -> Iterator[Incoming | Failure]:
    """Reports that came by a folder; a mail that lies in one stays a mail, with its conversation."""
    for item in items:
        if isinstance(item, Incoming) and item.channel is not Channel.MAIL:
            yield replace(item, channel=Channel.FOLDER)
        else:
            yield item


def _summary(result: ImportResult) -> str:
    parts = [f"{len(result.taken)} reports taken in, {result.already} were here already."]
    if result.failed:
        first = result.failed[0]
        parts.append(f"{len(result.failed)} could not be read, the first: {first.source}: {first.reason}")
    return " ".join(parts)
