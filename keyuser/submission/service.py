"""The outbox: queue a frozen bundle, deliver what is queued, pull what was answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom

from keyuser.bundle.reading import open_bundle as open_kub
from keyuser.clock import Clock
from keyuser.errors import AuthorisationFailed, InputError, KeyuserError, ProtocolError, Unavailable, VendorError
from keyuser.records import BundleState, EvidenceDelivery, Progress, Submission, SubmissionState, no_progress
from keyuser.store import Store
from keyuser.submission.answers import Answers, VendorPull
from keyuser.submission.delivery import Delivery
from keyuser.submission.lock import exclusive
from keyuser.submission.outgoing import OpenBundle, outgoing
from keyuser.submission.port import VendorPort
from keyuser.submission.rules import NEVER, WAITING

_RANDOM = SystemRandom()


@dataclass(frozen=True, slots=True)
class DrainResult:
    """What one drain did. ``tried`` as they are afterwards; ``failures`` by submission id.

    ``next_attempt_at`` is when a waiting submission is due next; ``None`` where none is, or all wait for the user.
    """

    tried: tuple[Submission, ...]
    failures: Mapping[int, KeyuserError]
    next_attempt_at: datetime | None

    @property
    def accepted(self) -> tuple[Submission, ...]:
        """Those the vendor now has completely."""
        return tuple(each for each in self.tried if each.state is SubmissionState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What one pull from all vendors brought; ``failures`` by vendor id."""

    pulls: tuple[VendorPull, ...]
    failures: Mapping[str, KeyuserError]

    @property
    def new_events(self) -> int:
        return sum(pull.new_events for pull in self.pulls)

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(warning for pull in self.pulls for warning in pull.warnings)


class Outbox:
    """Exactly one vendor ticket per bundle. ``vendors`` gives the adapter of a vendor id, with our token in it."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        vendors: Callable[[str], VendorPort],
        *,
        open_bundle: OpenBundle = open_kub,
        random: Callable[[], float] = _RANDOM.random,
    ) -> None:
        self._store = store
        self._clock = clock
        self._open_bundle = open_bundle
        self._delivery = Delivery(store, clock, vendors, open_bundle, random)
        self._answers = Answers(store, clock, vendors)

    def enqueue(self, bundle_id: int) -> Submission:
        """Queues a frozen bundle for its vendor; a bundle that is queued already stays as it is."""
        with self._store.read() as db:
            record = db.bundles.get(bundle_id)
        if record is None or record.state is not BundleState.FROZEN:
            raise InputError("Only a frozen bundle can be sent.", "Freeze it first.")
        with outgoing(record, self._store.profile.bundles, self._open_bundle) as bundle:
            evidence = [
                EvidenceDelivery(file.sha256, file.name, file.media_type, file.size, False) for file in bundle.files
            ]
        with self._store.write() as db:
            submission_id = db.submissions.enqueue(
                bundle_id=record.id, ref=record.ref, vendor_id=record.vendor_id, evidence=evidence, at=self._clock.now()
            )
            return self._get(db.submissions.get(submission_id))

    def list(self) -> tuple[Submission, ...]:
        """All submissions in the order they were queued."""
        with self._store.read() as db:
            return tuple(db.submissions.list())

    def evidence(self, submission_id: int) -> tuple[EvidenceDelivery, ...]:
        """The files of a submission and which of them the vendor has."""
        with self._store.read() as db:
            return tuple(db.submissions.evidence(submission_id))

    def send_now(self, submission_id: int) -> None:
        """Makes a waiting submission due at once, whatever it waited for; the next drain tries it."""
        with self._store.write() as db:
            submission = self._get(db.submissions.get(submission_id))
            if submission.state in WAITING:
                db.submissions.update(submission_id, at=submission.updated_at, next_attempt_at=self._clock.now())

    def resume(self, vendor_id: str) -> None:
        """Lets a vendor's paused queue go on: call it when its token or address was changed."""
        with self._store.write() as db:
            for each in db.submissions.list(WAITING):
                if each.vendor_id == vendor_id and each.next_attempt_at == NEVER:
                    db.submissions.update(each.id, at=each.updated_at, next_attempt_at=self._clock.now())

    def drain(self, progress: Progress = no_progress) -> DrainResult:
        """Delivers everything that is due, in order. ``MachineError`` where another process is draining."""
        tried: dict[int, KeyuserError | None] = {}
        silent: set[str] = set()
        with exclusive(self._store.profile.outbox_lock):
            self._delivery.recover()
            for submission_id in [each.id for each in self._waiting()]:
                with self._store.read() as db:
                    submission = self._get(db.submissions.get(submission_id))
                    record = db.bundles.get(submission.bundle_id)
                if record is None or submission.next_attempt_at > self._clock.now() or submission.vendor_id in silent:
                    continue
                progress(len(tried), None, submission.ref)
                tried[submission_id] = error = self._delivery.deliver(submission, record, progress)
                if isinstance(error, (Unavailable, AuthorisationFailed, ProtocolError)):
                    silent.add(submission.vendor_id)  # the others would meet the same; they keep their order
        after = {each.id: each for each in self.list()}
        due = [
            each.next_attempt_at for each in after.values() if each.state in WAITING and each.next_attempt_at < NEVER
        ]
        return DrainResult(
            tried=tuple(after[each] for each in tried),
            failures={each: error for each, error in tried.items() if error is not None},
            next_attempt_at=min(due, default=None),
        )

    def sync(self, progress: Progress = no_progress) -> SyncResult:
        """Pulls from every vendor that has a ticket or may have one; one that fails does not keep the others waiting."""
        with self._store.read() as db:
            vendor_ids = sorted({each.vendor_id for each in db.submissions.list()})
        pulls, failures = [], {}
        for vendor_id in vendor_ids:
            try:
                pull = self._answers.pull(vendor_id, progress)
            except (VendorError, InputError) as error:
                failures[vendor_id] = error
            else:
                pulls.append(pull)
        return SyncResult(tuple(pulls), failures)

    def _waiting(self) -> Sequence[Submission]:
        with self._store.read() as db:
            return db.submissions.list(WAITING)

    @staticmethod
    def _get(submission: Submission | None) -> Submission:
        if submission is None:
            raise InputError("There is no such submission.", "List the outbox and choose one.")
        return submission
