"""What pages ask: each answer is one frozen record from one consistent read, made off the GUI thread. No Qt here."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keyuser.errors import InputError
from keyuser.records import (
    Bundle,
    BundleState,
    FoundId,
    Group,
    GroupCase,
    GroupOperation,
    GroupState,
    Match,
    MissingField,
    Organisation,
    Place,
    Report,
    ReportLine,
    Suggestion,
    Tray,
    group_ref,
    report_ref,
)
from keyuser.report.rules import CriticalitySuggestion, missing_fields, suggest_case_criticality
from keyuser.settings import DEFAULT_REQUIRED_FIELDS, Settings
from keyuser.store.store import UnitOfWork

if TYPE_CHECKING:
    from keyuser.app import App


#: Organisations that a search shows at most.
_ORGANISATIONS = 200
#: Reports that a picker offers at most.
_REPORTS = 100


@dataclass(frozen=True, slots=True)
class Likeness:
    """A suggestion with what it points at. ``report`` is the one asked about, ``other`` the stored one."""

    suggestion: Suggestion
    report: Report
    other: Report
    group: Group | None


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A line of the inbox with the best guess about it."""

    line: ReportLine
    organisation: Organisation | None
    suggestion: Suggestion | None


@dataclass(frozen=True, slots=True)
class ThreadMessage:
    """A message of a conversation with the numbers that were found in its text."""

    report: Report
    found: tuple[FoundId, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the reading pane shows of one report. ``likenesses`` the best first; ``thread`` is the whole conversation
    that it stands in, the newest message first and the one that began it last."""

    report: Report
    organisation: Organisation | None
    found: tuple[FoundId, ...]
    likenesses: tuple[Likeness, ...]
    group: Group | None
    thread: tuple[ThreadMessage, ...]


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group of the list: how many of the fields that the vendor requires are there, and the draft it is in (its ref)."""

    group: Group
    filled: int
    required: int
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Groups:
    """The state of the groups page. ``last`` is the operation that Undo would take back."""

    lines: tuple[GroupLine, ...]
    pairs: tuple[Likeness, ...]
    pair_count: int
    last: GroupOperation | None


@dataclass(frozen=True, slots=True)
class GroupReading:
    """Everything that the reading pane shows of one group. ``lines`` are its reports, the latest first; ``required`` names the
    fields that the vendor wants; ``proposal`` is what the rules say about its criticality; ``draft`` as in ``GroupLine``."""

    case: GroupCase
    lines: tuple[InboxLine, ...]
    missing: tuple[MissingField, ...]
    required: tuple[str, ...]
    proposal: CriticalitySuggestion
    draft: str = ""


def inbox_page(
    app: "App", *, waiting: bool, tray: Tray, search: str, after: InboxLine | None, limit: int
) -> Sequence[InboxLine]:
    """Lines of a tray behind that one, newest first."""
    before = (after.line.at, after.line.id) if after else None
    with app.store.read() as db:
        lines = db.reports.page(ungrouped=waiting, search=search, before=before, limit=limit, tray=tray)
        return _with_guesses(db, lines)


def read_report(app: "App", report_id: int) -> Reading:
    """One report with its surroundings; ``InputError`` where there is none."""
    with app.store.read() as db:
        report = db.reports.get(report_id)
        if report is None:
            raise InputError(f"There is no report {report_ref(report_id)}.", "Refresh the list.")
        group_id = db.groups.links([report_id]).get(report_id)
        suggestions = [item for item in db.suggestions.list(report_id=report_id) if item.report_id == report_id]
        return Reading(
            report,
            db.organisations.get(report.organisation) if report.organisation else None,
            tuple(found for field, found in db.reports.found_ids(report_id) if field == "text"),
            _likenesses(db, suggestions) if group_id is None else (),
            db.groups.get(group_id) if group_id is not None else None,
            _thread(db, report.place.answers or report.id),
        )


def line_of(app: "App", report_id: int) -> tuple[Tray, int]:
    """The tray, and the line in it, that shows a report: a reply is shown by the report that it goes on with."""
    place = app.reports.get(report_id).place
    if place.tray is Tray.AUTOMATIC or place.answers is None:
        return place.tray, report_id
    return Tray.INBOX, place.answers


def find_reports(app: "App", text: str, without: Collection[int]) -> Sequence[InboxLine]:
    """Reports with words that begin like those, or with that number, the newest first."""
    number = re.fullmatch(r"\s*(?:R-)?0*(\d{1,12})\s*", text, re.IGNORECASE)
    with app.store.read() as db:
        named = db.reports.lines([int(number[1])]) if number else ()
        lines = [line for line in named if line.place == Place()]
        known = {line.id for line in lines}.union(without)
        lines += [line for line in db.reports.page(search=text, limit=_REPORTS) if line.id not in known]
        return _with_guesses(db, [line for line in lines if line.id not in without])


def put_into_tray(app: "App", report_ids: Sequence[int], tray: Tray, *, remember: bool) -> None:
    """Puts mails into a tray; into that of machines' mails with all that answers them."""
    ids = list(report_ids)
    if tray is Tray.AUTOMATIC:
        with app.store.read() as db:
            ids += [each for each in db.conversations.replies(ids) if each not in ids]
    app.conversations.to_tray(ids, tray, remember=remember)


def groups(app: "App", pairs: int) -> Groups:
    """The groups page's state, with so many waiting pairs at most."""
    with app.store.read() as db:
        return Groups(
            _group_lines(db, required_fields(app.settings)),
            _likenesses(db, db.suggestions.list(limit=pairs)),
            db.suggestions.count(),
            db.groups.last_undoable(),
        )


def group_lines(app: "App") -> Sequence[GroupLine]:
    """Open groups: the most critical first, then the largest, then the latest."""
    with app.store.read() as db:
        return _group_lines(db, required_fields(app.settings))


def find_groups(app: "App", text: str) -> Sequence[GroupLine]:
    """Open groups whose number or title has all those words."""
    words = text.casefold().split()
    return tuple(
        line
        for line in group_lines(app)
        if all(word in f"{line.group.ref} {line.group.title}".casefold() for word in words)
    )


def find_organisations(app: "App", text: str) -> Sequence[Organisation]:
    """Entries of the directory that contain the text; a valid number first where the directory does not have it."""
    words = text.casefold().split()
    found = tuple(
        item
        for item in app.organisations.list()
        if all(word in f"{item.bin} {item.name} {item.short_name}".casefold() for word in words)
    )[:_ORGANISATIONS]
    verdict = app.organisations.check(text)
    unknown = text.strip() and verdict.valid and all(item.bin != verdict.value for item in found)
    return (Organisation(verdict.value, ""), *found) if unknown else found


def read_group(app: "App", group_id: int) -> GroupReading:
    """One group with its reports; ``InputError`` where there is none."""
    required = required_fields(app.settings)
    with app.store.read() as db:
        group = db.groups.get(group_id)
        if group is None:
            raise InputError(f"There is no group {group_ref(group_id)}.", "Refresh the list.")
        case = _case(db, group)
        latest_first = sorted(case.reports, key=lambda report: (report.at, report.id), reverse=True)
        names = {organisation.bin: organisation for organisation in case.organisations}
        lines = tuple(
            InboxLine(line, names.get(line.organisation), None)
            for line in db.reports.lines([report.id for report in latest_first])
        )
        return GroupReading(
            case,
            lines,
            missing_fields(case, required),
            required,
            suggest_case_criticality(case.reports),
            _drafts(db).get(group_id, ""),
        )


def required_fields(settings: Settings) -> tuple[str, ...]:
    """What the vendor wants of a group: of the only vendor, or of any while there are none or several."""
    return settings.vendors[0].required_fields if len(settings.vendors) == 1 else DEFAULT_REQUIRED_FIELDS


def allow_again(app: "App", suggestion: Suggestion) -> None:
    """Takes a refusal back: the pair may be together, and waits for a decision again."""
    with app.store.write() as db:
        db.groups.allow_together(suggestion.report_id, suggestion.other_report_id)
        own = [
            item
            for item in db.suggestions.list(report_id=suggestion.report_id)
            if item.report_id == suggestion.report_id
        ]
        waiting = {item.other_report_id: item for item in (*own, suggestion)}
        matches = [Match(item.other_report_id, item.score, item.reasons) for item in waiting.values()]
        db.suggestions.replace(suggestion.report_id, matches)


def add_to_bundle(app: "App", group_ids: Sequence[int], vendor_id: str) -> Bundle:
    """Puts groups into the latest draft for that vendor, or into a new one where there is none."""
    drafts = (item for item in app.bundles.list() if item.state is BundleState.DRAFT and item.vendor_id == vendor_id)
    draft = next(drafts, None)
    if draft is None:
        return app.bundles.create(group_ids, vendor_id)
    return app.bundles.change(draft.id, group_ids=(*draft.group_ids, *group_ids))


def _group_lines(db: UnitOfWork, required: Sequence[str]) -> tuple[GroupLine, ...]:
    found = sorted(db.groups.list(GroupState.OPEN), key=lambda group: -group.criticality.rank)
    drafts = _drafts(db)
    return tuple(
        GroupLine(
            group,
            len(required) - len(missing_fields(_case(db, group), required)),
            len(required),
            drafts.get(group.id, ""),
        )
        for group in found
    )


def _drafts(db: UnitOfWork) -> dict[int, str]:
    """Group id to the ref of the draft bundle it is in."""
    drafts = (bundle for bundle in db.bundles.list() if bundle.state is BundleState.DRAFT)
    return {group_id: bundle.ref for bundle in drafts for group_id in bundle.group_ids}


def _with_guesses(db: UnitOfWork, lines: Sequence[ReportLine]) -> tuple[InboxLine, ...]:
    names = db.organisations.get_many(line.organisation for line in lines if line.organisation)
    guesses: dict[int, Suggestion] = {}
    for line in lines:
        if line.group_id is None and line.suggestion_score is not None:
            best = next((item for item in db.suggestions.list(report_id=line.id) if item.report_id == line.id), None)
            if best is not None:
                guesses[line.id] = best
    return tuple(InboxLine(line, names.get(line.organisation), guesses.get(line.id)) for line in lines)


def _likenesses(db: UnitOfWork, suggestions: Sequence[Suggestion]) -> tuple[Likeness, ...]:
    ids = {item for suggestion in suggestions for item in (suggestion.report_id, suggestion.other_report_id)}
    reports = {report.id: report for report in db.reports.get_many(sorted(ids))}
    groups = {item.group_id: db.groups.get(item.group_id) for item in suggestions if item.group_id is not None}
    return tuple(
        Likeness(item, reports[item.report_id], reports[item.other_report_id], groups.get(item.group_id))
        for item in suggestions
        if item.report_id in reports and item.other_report_id in reports
    )


def _thread(db: UnitOfWork, root: int) -> tuple[ThreadMessage, ...]:
    messages = db.reports.get_many([root, *db.conversations.replies([root])])
    newest_first = sorted(messages, key=lambda report: (report.id != root, report.at, report.id), reverse=True)
    return tuple(
        ThreadMessage(report, tuple(found for field, found in db.reports.found_ids(report.id) if field == "text"))
        for report in newest_first
    )


def _case(db: UnitOfWork, group: Group) -> GroupCase:
    members = db.groups.members(group.id)
    reports = tuple(db.reports.get_many(members))
    replies = tuple(db.reports.get_many(db.conversations.replies(members, automatic=False)))
    bins = sorted({report.organisation for report in reports + replies if report.organisation})
    known = db.organisations.get_many(bins)
    return GroupCase(
        group,
        reports,
        tuple(known[bin_] for bin_ in bins if bin_ in known),
        tuple(bin_ for bin_ in bins if bin_ not in known),
        replies=replies,
    )
