"""Contracts over time: taken in as documents that never change, put in force by the user, looked up by instant.

A contract's file may be edited at any time: that makes a new version, which changes no figure before the user has confirmed it.
Only the first contract of a vendor, and the shipped sample, are put in force without being asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from keyuser.clock import Clock
from keyuser.errors import InputError, MachineError
from keyuser.records import Activation, Calendar, Contract, DocumentKind, SlaDocument, TicketEvent
from keyuser.settings import LANGUAGES, Settings
from keyuser.sla.contracts import sheet_reading, sheet_writer
from keyuser.sla.contracts.documents import (
    calendar_document,
    calendar_from,
    contract_document,
    contract_from,
    policy_document,
    policy_from,
    sha256_of,
)
from keyuser.sla.contracts.files import SAMPLE, contract_path, load_contract, read_contract
from keyuser.sla.contracts.sentences import CONFIRMATION_LENGTH, sentences, sentences_sha256
from keyuser.sla.rules import policy_attached
from keyuser.sla.whatif import Difference, Judge, differences
from keyuser.store import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Timeline:
    """One vendor's contracts as they were put in force, oldest first."""

    entries: tuple[tuple[Activation, Contract], ...]

    def at(self, at: datetime) -> Contract | None:
        """The contract for tickets created then: of those that cover it the one that was put in force last."""
        return next((contract for activation, contract in reversed(self.entries) if activation.covers(at)), None)

    def version(self, version: str) -> Contract | None:
        """The contract of that version."""
        return next((contract for _, contract in reversed(self.entries) if contract.version == version), None)

    def changes(self) -> Sequence[datetime]:
        """The instants, ascending, from which ``at`` may say something else."""
        edges = (edge for activation, _ in self.entries for edge in (activation.valid_from, activation.valid_to))
        return sorted(edge for edge in edges if edge is not None)

    def judge(self, at: datetime, log: Sequence[TicketEvent], now: datetime) -> Contract | None:
        """The contract that judges a ticket created then: the one attached to it, else the one in force at its creation."""
        attached = policy_attached(log, now)
        return (self.version(attached) if attached else None) or self.at(at)


class ContractService:
    """The contracts of the vendors in the settings. ``settings`` follows the user's changes."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self.settings = settings
        self._read: dict[int, Contract] = {}

    @property
    def folder(self) -> Path:
        """Where the user's contract and calendar files lie."""
        return self._store.profile.contracts

    def timeline(self, vendor_id: str = "") -> Timeline:
        """The contracts of a vendor (the only one for an empty id). The first use of a contract's file, or of a newer sample,
        puts it in force; ``InputError`` says what is wrong with the file."""
        vendor = self.settings.vendor(vendor_id)
        with self._store.read() as db:
            entries = self._entries(db, vendor.id)
        binding = tuple(entry for entry in entries if not entry[1].sample)
        if binding:
            return Timeline(binding)
        contract = load_contract(vendor.contract, vendor.id, self.folder)
        if entries and entries[-1][1].version == contract.version:
            return Timeline(entries[-1:])
        start, end = (None, None) if contract.sample else _validity(contract)
        with self._store.write() as db:
            document = self._add(db, contract, contract_path(vendor.contract, self.folder).name)
            activation = db.sla_documents.activate(
                vendor_id=vendor.id,
                document_id=document.id,
                version=contract.version,
                valid_from=start,
                valid_to=end,
                activated_at=self._clock.now(),
                actor="",
            )
        return Timeline(((activation, contract),))

    def contract_at(self, vendor_id: str, at: datetime) -> Contract | None:
        """The contract for tickets created at that instant; ``None`` where none was in force."""
        return self.timeline(vendor_id).at(at)

    def contract(self, vendor_id: str = "") -> Contract:
        """The contract in force now, else the last one that was; for headings, zones and new tickets."""
        timeline = self.timeline(vendor_id)
        return timeline.at(self._clock.now()) or timeline.entries[-1][1]

    def pending(self, vendor_id: str = "") -> Contract | None:
        """The contract of the vendor's file where it says something else than what was put in force: it waits for the user."""
        vendor = self.settings.vendor(vendor_id)
        known = {contract.version for _, contract in self.timeline(vendor.id).entries}
        if vendor.contract == SAMPLE or not contract_path(vendor.contract, self.folder).exists():
            return None  # what is in force was taken in and does not need its file any more
        contract = load_contract(vendor.contract, vendor.id, self.folder)
        return None if contract.version in known else contract

    def activations(self, vendor_id: str | None = None) -> Sequence[Activation]:
        """What was put in force, when, by whom and with which words, in that order."""
        with self._store.read() as db:
            return db.sla_documents.activations(vendor_id)

    def document(self, version: str) -> Contract:
        """A contract that was taken in, by its version; ``InputError`` where there is none."""
        with self._store.read() as db:
            found = db.sla_documents.contract(version)
            if found is not None:
                return self._contract(db, found, "")
        raise InputError(f'No contract has the version "{version}".', 'See them with "keyuser contract list".')

    def read_file(self, path: Path, vendor_id: str = "") -> "sheet_reading.SheetReading":
        """The contract of a sheet (.xlsx) or file (.json), with what is wrong with it, for a vendor that may still be unknown."""
        if path.suffix.lower() == ".json":
            return sheet_reading.SheetReading(read_contract(path, vendor_id, self.folder), ())
        return sheet_reading.read_sheet(path, vendor_id)

    def write_template(self, path: Path, language: str) -> None:
        """An empty contract sheet (.xlsx) to fill in, in that language."""
        sheet_writer.write_template(path, language)

    def write_sheet(self, path: Path, contract: Contract, language: str) -> None:
        """The contract as a sheet, to change and read again."""
        sheet_writer.write_sheet(path, contract, language)

    def activate(
        self,
        path: Path,
        vendor_id: str,
        confirmed: str,
        *,
        valid_from: date | None = None,
        actor: str = "user",
    ) -> Activation:
        """Puts the contract of a sheet or file in force, once the user has confirmed its sentences.

        ``confirmed`` is the hash of the sentences that were shown, in any language (its first ``CONFIRMATION_LENGTH`` digits
        suffice); ``InputError`` where the file says something else by now. It holds for tickets created from ``valid_from``
        on; without it from now, or from the contract's own start where that is later or no other contract is in force.
        """
        vendor = self.settings.vendor(vendor_id)
        reading = self.read_file(path, vendor.id)
        contract = reading.usable()
        language = _confirmed_language(contract, confirmed)
        text = sentences(contract, language)
        start, end = self._period(contract, vendor.id, valid_from)
        with self._store.write() as db:
            document = self._add(db, contract, path.name)
            return db.sla_documents.activate(
                vendor_id=vendor.id,
                document_id=document.id,
                version=contract.version,
                valid_from=start,
                valid_to=end,
                activated_at=self._clock.now(),
                actor=actor,
                language=language,
                sentences=text,
                sentences_sha256=sentences_sha256(text),
            )

    def would_change(
        self, contract: Contract, vendor_id: str, valid_from: date | None = None
    ) -> tuple[Difference, ...]:
        """The figures that putting this contract in force would change, before it is: arguments as in ``activate``."""
        vendor = self.settings.vendor(vendor_id)
        before = self.timeline(vendor.id)
        start, end = self._period(contract, vendor.id, valid_from)
        now = self._clock.now()
        planned = Activation(0, vendor.id, 0, contract.version, start, end, now, "")
        kept = tuple(entry for entry in before.entries if not entry[1].sample)
        after = Timeline((*kept, (planned, contract)))
        return self._differences(vendor.id, _judge(before, now), _judge(after, now), now)

    def what_if(self, contract: Contract, vendor_id: str = "", at: datetime | None = None) -> tuple[Difference, ...]:
        """What all tickets would look like under that contract, whenever they were created, at ``at`` (now)."""
        vendor = self.settings.vendor(vendor_id)
        now = at or self._clock.now()
        return self._differences(vendor.id, _judge(self.timeline(vendor.id), now), lambda _at, _log: contract, now)

    def _differences(self, vendor_id: str, before: Judge, after: Judge, now: datetime) -> tuple[Difference, ...]:
        with self._store.read() as db:
            tickets, events = db.tickets.list(vendor_id), db.tickets.events()
        return differences(tickets, events, before, after, now)

    def _period(
        self, contract: Contract, vendor_id: str, valid_from: date | None
    ) -> tuple[datetime | None, datetime | None]:
        """For which tickets a contract that is put in force now holds."""
        start, end = _validity(contract)
        if valid_from is not None:
            start = _midnight(valid_from, contract.calendar)
        elif self._binds(vendor_id):
            now = self._clock.now()
            start = max(start, now) if start else now
        if start is not None and end is not None and end <= start:
            raise InputError(
                f"The contract ends on {contract.valid_to}, before it would be in force.",
                "Correct its validity, or name an earlier first day.",
            )
        return start, end

    def _binds(self, vendor_id: str) -> bool:
        """Whether a contract that is no sample was ever put in force with that vendor."""
        with self._store.read() as db:
            return any(not contract.sample for _, contract in self._entries(db, vendor_id))

    def _entries(self, db: UnitOfWork, vendor_id: str) -> tuple[tuple[Activation, Contract], ...]:
        activations = db.sla_documents.activations(vendor_id)
        return tuple((each, self._activated(db, each)) for each in activations)

    def _activated(self, db: UnitOfWork, activation: Activation) -> Contract:
        known = self._read.get(activation.document_id)
        if known is None:
            document = db.sla_documents.get(activation.document_id)
            assert document is not None, "a foreign key holds it"  # noqa: S101
            known = self._read[activation.document_id] = self._contract(db, document, activation.vendor_id)
        return replace(known, vendor_id=activation.vendor_id) if known.vendor_id != activation.vendor_id else known

    def _contract(self, db: UnitOfWork, document: SlaDocument, vendor_id: str) -> Contract:
        """The contract that a document describes, with its policy and calendar as they were taken in with it."""
        policy = db.sla_documents.by_sha256(DocumentKind.POLICY, document.content["policy"])
        calendar = db.sla_documents.by_sha256(DocumentKind.CALENDAR, document.content["calendar"])
        assert policy is not None, "it was added before the contract"  # noqa: S101
        assert calendar is not None, "it was added before the contract"  # noqa: S101
        for each in (document, policy, calendar):
            if sha256_of(each.content) != each.sha256:
                raise MachineError(
                    f'The {each.kind} "{each.name}" in the database is not as it was taken in; no figure can rest on it.',
                    'Restore the database from a backup; "keyuser sla verify" names what was altered.',
                )
        return contract_from(document.content, vendor_id, policy_from(policy.content), calendar_from(calendar.content))

    def _add(self, db: UnitOfWork, contract: Contract, source_file: str) -> SlaDocument:
        """Takes in the contract with its policy and calendar; what is known already is not taken in again."""
        at = self._clock.now()
        calendar, policy = contract.calendar, contract.policy
        parts = (
            (DocumentKind.CALENDAR, calendar.name, calendar.version, calendar_document(calendar)),
            (DocumentKind.POLICY, policy.name, policy.version, policy_document(policy)),
            (DocumentKind.CONTRACT, contract.name, contract.version, contract_document(contract)),
        )
        added = [
            db.sla_documents.add(
                kind,
                name=name,
                version=version,
                content=content,
                source_file=source_file,
                added_at=at,
                added_by="user",
            )
            for kind, name, version, content in parts
        ]
        return added[-1]


def _judge(timeline: Timeline, now: datetime) -> Judge:
    return lambda at, log: timeline.judge(at, log, now)


def _validity(contract: Contract) -> tuple[datetime | None, datetime | None]:
    """The instants [start, end) of the dates on which the contract is valid, in its calendar's zone."""
    start = None if contract.valid_from is None else _midnight(contract.valid_from, contract.calendar)
    end = None if contract.valid_to is None else _midnight(contract.valid_to + timedelta(days=1), contract.calendar)
    return start, end


def _midnight(day: date, calendar: Calendar) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(calendar.zone))


def _confirmed_language(contract: Contract, confirmed: str) -> str:
    """The language whose sentences have that hash."""
    wanted = confirmed.strip().lower()
    if len(wanted) >= CONFIRMATION_LENGTH:
        for language in LANGUAGES:
            if sentences_sha256(sentences(contract, language)).startswith(wanted):
                return language
    raise InputError(
        "What was confirmed is not what the contract says now.",
        'Read it again with "keyuser contract read FILE" and confirm the code that is printed below the sentences.',
    )
