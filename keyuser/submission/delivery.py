"""One submission through the state machine: each step is one transaction, and the network is never called inside one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from keyuser.clock import Clock
from keyuser.errors import (
    AuthorisationFailed,
    Cancelled,
    KeyuserError,
    ProtocolError,
    Rejected,
    Unavailable,
    VendorError,
)
from keyuser.records import Bundle, EventType, Progress, Submission, SubmissionState
from keyuser.store import Store, UnitOfWork
from keyuser.submission.outgoing import OpenBundle, outgoing, ticket_items
from keyuser.submission.port import OutgoingBundle, RemoteTicket, VendorPort
from keyuser.submission.rules import (
    CREATED_ID,
    VENDOR_SOURCE,
    WAITING,
    accepted,
    difference,
    failed,
    interrupted,
    next_attempt,
    started,
)

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class _Job:
    """What one delivery works with."""

    submission: Submission
    record: Bundle
    bundle: OutgoingBundle
    vendor: VendorPort


class Delivery:
    """Delivers submissions one by one. Keeps nothing in memory: a killed process goes on from the store."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        vendors: Callable[[str], VendorPort],
        open_bundle: OpenBundle,
        random: Callable[[], float],
    ) -> None:
        self._store = store
        self._clock = clock
        self._vendors = vendors
        self._open_bundle = open_bundle
        self._random = random

    def recover(self) -> None:
        """Turns what a killed process left SENDING into UNKNOWN. Call only while holding the drain's lock."""
        with self._store.write() as db:
            for left in db.submissions.list([SubmissionState.SENDING]):
                db.submissions.update(left.id, at=self._clock.now(), state=interrupted(left.state))

    def deliver(self, submission: Submission, record: Bundle, progress: Progress) -> KeyuserError | None:
        """Goes as far as possible; the error that stopped it is stored with the submission and returned."""
        settle = 0.0
        try:
            vendor = self._vendors(submission.vendor_id)
            settle = vendor.capabilities.settle_seconds
            if self._must_settle(submission, settle):
                return None
            with outgoing(record, self._store.profile.bundles, self._open_bundle) as bundle:
                job = _Job(submission, record, bundle, vendor)
                ticket = self._ticket(job)
                self._send_evidence(job, ticket, progress)
        except Cancelled:
            raise
        except KeyuserError as error:
            self._failed(submission.id, error, settle)
            return error
        return None

    def _must_settle(self, submission: Submission, settle_seconds: float) -> bool:
        """A look-up right after a lost answer may not see yet what the vendor is still storing."""
        until = submission.updated_at + timedelta(seconds=settle_seconds)
        if submission.state is not SubmissionState.UNKNOWN or self._clock.now() >= until:
            return False
        with self._store.write() as db:
            db.submissions.update(submission.id, at=submission.updated_at, next_attempt_at=until)
        return True

    def _ticket(self, job: _Job) -> RemoteTicket:
        """The vendor's ticket of this bundle: the one it has, else a new one."""
        if job.submission.state is SubmissionState.PARTIAL:
            ticket = _read(lambda: job.vendor.fetch(self._remote_id(job.submission)))
            _check(ticket, job.bundle)
            with self._store.write() as db:  # what went wrong before is over
                db.submissions.update(job.submission.id, at=self._clock.now(), message="", hint="")
            return ticket
        if job.submission.state is SubmissionState.UNKNOWN:
            found = _read(lambda: job.vendor.find_by_ref(job.bundle.ref))
            if found:
                return self._accept(job, found[0], _several(found))
        return self._create(job)

    def _create(self, job: _Job) -> RemoteTicket:
        with self._store.write() as db:
            db.submissions.update(
                job.submission.id,
                at=self._clock.now(),
                state=started(job.submission.state),
                attempts=job.submission.attempts + 1,
                message="",
                hint="",
            )
        created = job.vendor.submit(job.bundle)
        try:
            read_back = job.vendor.fetch(created.remote_id)
        except VendorError as error:
            # The ticket is there, but it could not be looked at: the next try looks it up and never sends it again.
            raise Unavailable(
                f"The vendor made {created.remote_id}, but it could not be read back. {error.message}",
                error.hint,
                error.detail,
                outcome_unknown=True,
            ) from error
        return self._accept(job, read_back)

    def _accept(self, job: _Job, ticket: RemoteTicket, message: str = "") -> RemoteTicket:
        """Stores the vendor's ticket, what it has of the evidence, and the event that starts its clocks."""
        _check(ticket, job.bundle)
        now = self._clock.now()
        created_at = ticket.created_at or now
        with self._store.write() as db:
            known = db.tickets.by_remote(job.submission.vendor_id, ticket.remote_id)
            if known is not None:
                raise Rejected(
                    f"The vendor gave the number {ticket.remote_id} before, to {known.ref}.",
                    "Its system seems to have been set up anew: ask the vendor before you send anything again. If you moved from"
                    " a trial system to the real one, enter that as a vendor of its own.",
                )
            ticket_id = db.tickets.add(
                vendor_id=job.submission.vendor_id,
                remote_id=ticket.remote_id,
                ref=ticket.ref,
                submission_id=job.submission.id,
                status=ticket.status,
                url=ticket.url,
                created_at=created_at,
                items=ticket_items(job.record, job.bundle.manifest),
            )
            db.tickets.append(
                ticket_id=ticket_id,
                item=None,
                type_=EventType.CREATED,
                at=created_at,
                recorded_at=now,
                actor="system",
                source=VENDOR_SOURCE,
                source_id=CREATED_ID,
                payload={"status": ticket.status, "automatic": True, "at": ticket.created_at_raw},
            )
            _mark_evidence(db, job, ticket)
            db.submissions.update(job.submission.id, at=now, state=accepted(ticket), message=message, hint="")
        return ticket

    def _send_evidence(self, job: _Job, ticket: RemoteTicket, progress: Progress) -> None:
        """Sends what the vendor says it lacks, file by file, and lets the vendor say that nothing is missing."""
        files = [file for file in job.bundle.files if file.sha256 in ticket.missing]
        sent, total = 0, sum(file.size for file in files)
        for file in files:
            job.vendor.attach(ticket.remote_id, file, _part_of(progress, sent, total))
            sent += file.size
            with self._store.write() as db:
                db.submissions.mark_delivered(job.submission.id, file.sha256)
        if files:
            ticket = _read(lambda: job.vendor.fetch(ticket.remote_id))
        with self._store.write() as db:
            _mark_evidence(db, job, ticket)
            if not ticket.missing:
                db.submissions.update(
                    job.submission.id,
                    at=self._clock.now(),
                    state=SubmissionState.ACCEPTED,
                    next_attempt_at=self._clock.now(),
                )
        if ticket.missing:
            raise Unavailable(
                f"The vendor took the evidence of {job.bundle.ref}, but still lacks {len(ticket.missing)} files.",
                "They are sent again.",
            )

    def _remote_id(self, submission: Submission) -> str:
        with self._store.read() as db:
            ticket = db.tickets.get(submission.ticket_id) if submission.ticket_id is not None else None
        if ticket is None:
            raise LookupError(f"submission {submission.id} is PARTIAL without a ticket")
        return ticket.remote_id

    def _failed(self, submission_id: int, error: KeyuserError, settle_seconds: float) -> None:
        """Stores the error and when to try again; what concerns the whole vendor also holds its other submissions."""
        now = self._clock.now()
        with self._store.write() as db:
            current = db.submissions.get(submission_id)
            if current is None:
                raise LookupError(f"no submission {submission_id}")
            # A create request was counted when it went out.
            attempts = current.attempts + (current.state is not SubmissionState.SENDING)
            state = failed(current.state, error)
            settle = settle_seconds if state is SubmissionState.UNKNOWN else 0.0
            until = next_attempt(now, error, attempts, self._random(), settle_seconds=settle)
            db.submissions.update(
                submission_id,
                at=now,
                state=state,
                attempts=attempts,
                next_attempt_at=until,
                message=error.message,
                hint=error.hint,
            )
            if not _concerns_vendor(error):
                return
            for other in db.submissions.list(WAITING):
                if other.vendor_id == current.vendor_id and other.id != current.id and other.next_attempt_at < until:
                    db.submissions.update(
                        other.id, at=other.updated_at, next_attempt_at=until, message=error.message, hint=error.hint
                    )


def _mark_evidence(db: UnitOfWork, job: _Job, ticket: RemoteTicket) -> None:
    """What is delivered is what the vendor says it has."""
    for file in job.bundle.files:
        db.submissions.mark_delivered(job.submission.id, file.sha256, delivered=file.sha256 not in ticket.missing)


def _concerns_vendor(error: KeyuserError) -> bool:
    """Whether the other submissions to this vendor need not be tried before the same time."""
    return isinstance(error, AuthorisationFailed) or (isinstance(error, Unavailable) and error.retry_after is not None)


def _read(question: Callable[[], _Result]) -> _Result:
    """Asks the vendor; its refusal of a question is no refusal of our bundle."""
    try:
        return question()
    except Rejected as error:
        raise ProtocolError(error.message, "Check the vendor's address.", error.detail) from error


def _check(ticket: RemoteTicket, bundle: OutgoingBundle) -> None:
    wrong = difference(ticket, bundle.ref, bundle.manifest_sha256)
    if wrong:
        raise Rejected(
            f"The vendor's ticket {ticket.remote_id} is not what we sent: {wrong}.",
            "Ask the vendor what happened to it, then send the groups in a new bundle.",
        )


def _several(found: tuple[RemoteTicket, ...]) -> str:
    if len(found) == 1:
        return ""
    others = ", ".join(ticket.remote_id for ticket in found[1:])
    return (
        f"The vendor has {len(found)} tickets with this reference; we follow the oldest, {found[0].remote_id}."
        f" Ask the vendor to close {others}."
    )


def _part_of(progress: Progress, before: int, all_bytes: int) -> Progress:
    """Turns the bytes of one file into the bytes of all."""

    def report(done: int, total: int | None, what: str) -> None:
        progress(before + done, all_bytes if total is not None else None, what)

    return report
