"""Takes reports in: each exactly once, and nothing is lost if the program dies in the middle."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from keyuser.clock import Clock
from keyuser.errors import Cancelled
from keyuser.intake.channels.files import is_table, list_files, read_file
from keyuser.intake.channels.spreadsheet.table import Remembered
from keyuser.intake.language import guess_language
from keyuser.intake.rules import tray_of
from keyuser.intake.threads_placing import Placing
from keyuser.intake.topics.filled import filled_forms, with_hidden_iins
from keyuser.orgs.finding import find_ids
from keyuser.orgs.naming import NameIndex
from keyuser.orgs.rules import check_id
from keyuser.orgs.senders import organisation_of_sender
from keyuser.records import (
    Attachment,
    Failure,
    FoldKind,
    FoundId,
    IdKind,
    Incoming,
    IncomingFile,
    Origin,
    Place,
    Progress,
    Tray,
    no_progress,
)
from keyuser.store import Store

#: Reports written in one transaction: enough to be fast, few enough to lose no more than a second of work.
_BATCH = 50
_BATCH_BYTES = 8 * 1024 * 1024

#: Characters of a text in which identifiers are looked for; what is longer is a log, and minutes would be lost in it.
_SEARCHED = 200_000

Found = tuple[tuple[str, FoundId], ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. ``taken`` are the ids of new reports in order, ``already`` counts those that were here, ``failed``
    is what could not be read, ``warnings`` counts the taken reports that had to be repaired or cut. Of the taken ones
    ``replies`` go on with the conversation of another report and ``automatic`` lie in the tray of machines' mails."""

    taken: tuple[int, ...]
    already: int
    failed: tuple[Failure, ...]
    warnings: int = 0
    replies: int = 0
    automatic: int = 0


@dataclass(slots=True)
class _Running:
    """An import that goes on. ``origins`` (by address) and ``kept`` (files that many reports share: hash and size by path) are
    what was looked up or stored once already."""

    names: NameIndex
    senders: Mapping[str, Tray]
    origins: dict[str, Origin | None] = field(default_factory=dict)
    kept: dict[Path, tuple[str, int]] = field(default_factory=dict)
    taken: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    already: int = 0
    warnings: int = 0
    replies: int = 0
    automatic: int = 0

    def add(self, taken: Sequence[tuple[Incoming, int, Place]]) -> None:
        """Counts what a transaction has stored."""
        self.taken += [report_id for _, report_id, _ in taken]
        self.warnings += sum(bool(item.warnings) for item, _, _ in taken)
        self.replies += sum(place.answers is not None and place.tray is Tray.INBOX for _, _, place in taken)
        self.automatic += sum(place.tray is not Tray.INBOX for _, _, place in taken)

    def result(self) -> ImportResult:
        return ImportResult(
            tuple(self.taken), self.already, tuple(self.failed), self.warnings, self.replies, self.automatic
        )


class IntakeService:
    """The one door through which reports come in."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def import_paths(
        self, paths: Sequence[Path], progress: Progress = no_progress, *, tables: bool = True
    ) -> ImportResult:
        """Takes in files and folders. What cannot be read is listed and the rest goes on. Without ``tables`` those are left
        out, for whoever shows them to the user first (``SpreadsheetService``).

        ``Cancelled`` (raised by ``progress``) and a kill keep what is stored; the same import run again takes the rest.
        ``MachineError`` where the store itself fails (disk full, locked).
        """
        files = [(path, source) for path, source in list_files(paths) if tables or not is_table(path)]
        return self.take_all(_read(files, progress, self._remembered))

    def take_all(self, items: Iterable[Incoming | Failure]) -> ImportResult:
        """Stores what a channel reads, in batches; ``Cancelled`` (raised inside ``items``) keeps what came before it."""
        running = self._begin()
        batch: list[Incoming] = []
        try:
            for item in items:
                if isinstance(item, Failure):
                    running.failed.append(item)
                    continue
                batch.append(item)
                if len(batch) >= _BATCH or _is_heavy(batch):
                    self._take(batch, running)
                    batch = []
        except Cancelled:
            self._take(batch, running)
            raise
        self._take(batch, running)
        return running.result()

    def take(self, incoming: Incoming) -> int | None:
        """Stores one report; its id, or ``None`` where it is here already."""
        running = self._begin()
        self._take([incoming], running)
        return running.taken[0] if running.taken else None

    def take_many(self, batch: Sequence[Incoming]) -> ImportResult:
        """Stores some reports (as many as memory holds well) in one transaction."""
        running = self._begin()
        self._take(batch, running)
        return running.result()

    def _take(self, batch: Sequence[Incoming], running: _Running) -> None:
        """Files first, durably, then the rows that name them in one short transaction."""
        batch = [with_hidden_iins(report) for item in batch for report in filled_forms(item)]
        if not batch:
            return
        with self._store.read() as db:
            known = db.reports.known(item.identity for item in batch)
            fresh = [item for item in batch if item.identity not in known]
            for address in {item.sender_email for item in fresh} - running.origins.keys():
                running.origins[address] = organisation_of_sender(db, address)
        found = [_found(item) for item in fresh]
        stored = self._keep_files(fresh, running.kept)
        running.already += len(batch) - len(fresh)
        if not fresh:
            return
        taken: list[tuple[Incoming, int, Place]] = []
        with self._store.write() as db:
            now = self._clock.now()
            placing = Placing(db, now)
            for item, ids, ((original, size), files) in zip(fresh, found, stored, strict=True):
                origin = running.origins[item.sender_email]
                place = placing.place(item, tray_of(item, running.senders))
                report_id = db.reports.add(
                    item,
                    registered_at=now,
                    language=item.form.language if item.form else guess_language(f"{item.subject}\n{item.text}"),
                    organisation=_organisation(item, ids, running.names, origin),
                    site=origin.site if origin else "",
                    original_sha256=original,
                    original_size=size,
                    attachments=files,
                    found=ids,
                )
                if report_id is not None:
                    placing.keep(report_id, item, place)
                    if item.form:
                        db.topics.add(report_id, item.form, has_original=bool(original))
                    taken.append((item, report_id, place))
        running.add(taken)
        running.already += len(fresh) - len(taken)

    def _remembered(self, fingerprint: str) -> Sequence[tuple[int, str, str]] | None:
        with self._store.read() as db:
            return db.mappings.get(fingerprint)

    def _begin(self) -> _Running:
        with self._store.read() as db:
            return _Running(NameIndex(db.organisations.list()), db.conversations.remembered_senders())

    def _keep_files(
        self, batch: Sequence[Incoming], kept: dict[Path, tuple[str, int]]
    ) -> list[tuple[tuple[str, int], tuple[Attachment, ...]]]:
        """Stores every original and attachment of the batch; each report's original (hash or "", and size) and attachments."""
        for path in (path for item in batch for path in _paths(item)):
            if path not in kept:
                kept[path] = self._store.blobs.put_file(path)
        hashes = iter(self._store.blobs.put_many([data for item in batch for data in _contents(item)]))

        def stored(data: bytes, path: Path | None) -> tuple[str, int]:
            return kept[path] if path else (next(hashes), len(data))

        return [
            (
                stored(item.original, item.original_path) if item.original or item.original_path else ("", 0),
                tuple(_attachment(file, *stored(file.data, file.path)) for file in item.files),
            )
            for item in batch
        ]


def _contents(item: Incoming) -> Iterator[bytes]:
    """What a report brings in memory: its original where it has one, then its files in order."""
    if item.original and not item.original_path:
        yield item.original
    yield from (file.data for file in item.files if not file.path)


def _attachment(file: IncomingFile, sha256: str, size: int) -> Attachment:
    return Attachment(sha256, file.name, file.media_type, size, file.inline)


def _paths(item: Incoming) -> Iterator[Path]:
    """The files that hold what is too large for memory or shared by many reports."""
    yield from filter(None, (item.original_path, *(file.path for file in item.files)))


def _is_heavy(batch: Sequence[Incoming]) -> bool:
    """Whether the batch fills the memory meant for one, or its last report brings a file that will not stay where it is."""
    return sum(len(one.original) for one in batch) >= _BATCH_BYTES or any(file.path for file in batch[-1].files)


def _read(
    files: Sequence[tuple[Path, str]], progress: Progress, remembered: Remembered
) -> Iterator[Incoming | Failure]:
    """What is in the files, in order; tells progress before each file and within long ones."""
    for done, (path, source) in enumerate(files):
        progress(done, len(files), source)
        for number, item in enumerate(read_file(path, source, remembered), 1):
            yield item
            if number % _BATCH == 0:
                progress(done, len(files), f"{source}: {number}")
    progress(len(files), len(files), "")


def _found(item: Incoming) -> Found:
    fields = (("subject", item.subject), ("text", item.text))
    return tuple((name, found) for name, text in fields for found in find_ids(text[:_SEARCHED]))


def _organisation(item: Incoming, found: Found, names: NameIndex, sender: Origin | None) -> str:
    """The BIN that the report comes from; empty where nobody says.

    In this order: the BIN of its table, the first BIN that a label names (new text before quoted history), the organisation
    that its table names, the one that the sender's address belongs to, the only one of the directory that its new text and
    signature name.
    """
    if check_id(item.organisation_hint, IdKind.BIN).valid:
        return item.organisation_hint
    bins = [pair for pair in found if pair[1].kind is IdKind.BIN and pair[1].valid and pair[1].confidence == "high"]
    bins.sort(key=lambda pair: _is_folded(item, *pair))  # stable: the first of the new text stays first
    if bins:
        return bins[0][1].value
    in_table = names.find(item.organisation_hint)
    if len(in_table) == 1:
        return next(iter(in_table))
    if sender is not None:
        return sender.organisation
    in_text = names.find(f"{item.subject}\n{_without_history(item)}")
    return next(iter(in_text)) if len(in_text) == 1 else ""


def _is_folded(item: Incoming, where: str, found: FoundId) -> bool:
    return where == "text" and any(fold.start <= found.start < fold.end for fold in item.folds)


def _without_history(item: Incoming) -> str:
    text = item.text
    for fold in sorted(item.folds, key=lambda one: one.start, reverse=True):
        if fold.kind is FoldKind.QUOTE:
            text = text[: fold.start] + text[fold.end :]
    return text
