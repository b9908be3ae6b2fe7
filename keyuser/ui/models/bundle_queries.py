"""What the Bundles page asks: its list, and everything about one bundle from one consistent read. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from keyuser.errors import InputError, KeyuserError
from keyuser.records import (
    Bundle,
    BundleState,
    EventType,
    EvidenceDelivery,
    GroupCase,
    MissingField,
    Submission,
    SubmissionState,
    TicketEvent,
    VendorTicket,
)

if TYPE_CHECKING:
    from keyuser.app import App

#: The vendor's status under which the vendor waits for us; its own word, as the published API has it.
WAITING_FOR_CLIENT = "waiting_for_client"

#: What counts as an answer of the vendor in the list.
ANSWERS = frozenset(
    {
        EventType.VENDOR_REPLY,
        EventType.QUESTION,
        EventType.PRELIMINARY_ANSWER,
        EventType.WORKAROUND,
        EventType.SOLUTION,
    }
)


@dataclass(frozen=True, slots=True)
class BundleLine:
    """A line of the list. ``missing`` counts what a draft lacks; ``last_answer`` is the vendor's latest word."""

    bundle: Bundle
    missing: int
    submission: Submission | None
    ticket: VendorTicket | None
    last_answer: TicketEvent | None

    @property
    def waits(self) -> bool:
        """Whether the user has to do something: complete and send a draft, help a delivery, answer the vendor."""
        if self.bundle.state is BundleState.DRAFT or self.submission is None:
            return True
        if self.ticket is not None and self.ticket.status == WAITING_FOR_CLIENT:
            return True
        return self.stuck

    @property
    def stuck(self) -> bool:
        """Whether nothing goes on without the user: refused, or waiting for a token."""
        state = self.submission.state if self.submission else None
        return state is SubmissionState.REJECTED or bool(self.submission and is_paused(self.submission))


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves the company with a bundle. ``withheld`` is what was masked: kind and count; ``size`` in bytes."""

    language: str
    reports: int
    reporters: int
    organisations: int
    files: int
    size: int
    withheld: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class BundleReading:
    """Everything that the reading pane shows. ``problem`` says why ``leaving`` could not be found out."""

    bundle: Bundle
    vendor_name: str
    cases: tuple[GroupCase, ...]
    missing: tuple[MissingField, ...]
    required: int
    leaving: Leaving | None
    problem: KeyuserError | None
    submission: Submission | None
    evidence: tuple[EvidenceDelivery, ...]
    ticket: VendorTicket | None
    events: tuple[TicketEvent, ...]

    def missing_of(self, group_ref: str) -> tuple[MissingField, ...]:
        """What one group lacks."""
        return tuple(item for item in self.missing if item.group_ref == group_ref)


def is_paused(submission: Submission) -> bool:
    """Whether the outbox waits for the user before it tries again (its "never" lies in year 9999)."""
    return submission.next_attempt_at.year == 9999 and submission.state in {
        SubmissionState.PENDING,
        SubmissionState.PARTIAL,
        SubmissionState.UNKNOWN,
    }


def bundle_lines(app: "App") -> Sequence[BundleLine]:
    """All bundles, the latest first."""
    with app.store.read() as db:
        bundles = db.bundles.list()
        submissions = {item.bundle_id: item for item in db.submissions.list()}
        tickets = {item.submission_id: item for item in db.tickets.list()}
        last: dict[int, TicketEvent] = {}
        for event in db.tickets.events():
            if event.type in ANSWERS:
                last[event.ticket_id] = event
    lines = []
    for bundle in bundles:
        submission = submissions.get(bundle.id)
        ticket = tickets.get(submission.id) if submission else None
        answer = last.get(ticket.id) if ticket else None
        lines.append(BundleLine(bundle, _missing_count(app, bundle), submission, ticket, answer))
    return tuple(lines)


def read_bundle(app: "App", bundle_id: int) -> BundleReading:
    """One bundle with its groups, its delivery and the vendor's answers; ``InputError`` where there is none."""
    bundle = app.bundles.get(bundle_id)
    draft = bundle.state is BundleState.DRAFT
    leaving, problem, missing = None, None, ()
    vendor = next((item for item in app.settings.vendors if item.id == bundle.vendor_id), None)
    try:
        missing = app.bundles.missing(bundle_id) if draft else ()
        leaving = _leaving(app.bundles.manifest(bundle_id))
    except KeyuserError as error:
        problem = error
    with app.store.read() as db:
        submission = db.submissions.of_bundle(bundle_id)
        ticket = db.tickets.get(submission.ticket_id) if submission and submission.ticket_id else None
        return BundleReading(
            bundle=bundle,
            vendor_name=vendor.name if vendor else bundle.vendor_id,
            cases=app.bundles.cases(bundle_id),
            missing=missing,
            required=len(vendor.required_fields) if vendor else 0,
            leaving=leaving,
            problem=problem,
            submission=submission,
            evidence=tuple(db.submissions.evidence(submission.id)) if submission else (),
            ticket=ticket,
            events=tuple(db.tickets.events(ticket.id)) if ticket else (),
        )


def _missing_count(app: "App", bundle: Bundle) -> int:
    if bundle.state is not BundleState.DRAFT:
        return 0
    try:
        return len(app.bundles.missing(bundle.id))
    except InputError:  # its vendor is no longer in the settings: the reading pane says so
        return 0


def _leaving(manifest: dict[str, Any]) -> Leaving:
    items, evidence = manifest["items"], manifest["evidence"]
    return Leaving(
        language=manifest["language"],
        reports=sum(len(item["reports"]) for item in items),
        reporters=len({report["reporter"] for item in items for report in item["reports"]}),
        organisations=len({organisation["bin"] for item in items for organisation in item["organisations"]}),
        files=len(evidence),
        size=sum(file["size"] for file in evidence),
        withheld=tuple((item["kind"], item["count"]) for item in manifest["withheld"]),
    )
