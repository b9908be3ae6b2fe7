"""Carrying out what a search found: automatic joins and suggestions, inside one unit of work."""

import re
from collections.abc import Sequence
from datetime import datetime

from keyuser.group import rules
from keyuser.group.analysis import GroupText
from keyuser.records import AUTOMATIC_ACTOR, GroupState, Match, OperationKind, Report
from keyuser.store import UnitOfWork

#: Suggestions kept for one report, the best of different groups.
SUGGESTIONS = 5
#: The best match must lead the best of any other group by this much, or a person decides.
MARGIN = 0.05
TITLE_LENGTH = 90

_REPLY = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|odp|hа|на|ответ|переслано|пересылка|отв|жауап|відп)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)


def subject_of(report: Report) -> str:
    """The subject without "Re:" and "Fwd:"."""
    return _REPLY.sub("", report.subject).strip()


def title_of(report: Report) -> str:
    """A title for a group that begins with this report: its subject, or its first line."""
    lines = [subject_of(report), *report.visible_text.splitlines(), report.ref]
    title = next(" ".join(line.split()) for line in lines if line.strip())
    return title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"


def group_text(report: Report, replies: Sequence[Report] = ()) -> GroupText:
    """What the engine reads of a report and of its conversation: people send the error code when they are asked for it."""
    messages = (report, *replies)
    files = [item for message in messages for item in message.attachments]
    return GroupText(
        id=report.id,
        title=subject_of(report),
        text="\n".join(message.visible_text for message in messages),
        language=report.language,
        organisation=report.organisation,
        at=report.at,
        pictures=tuple(dict.fromkeys(item.sha256 for item in files if item.is_picture)),
        anchors=tuple(dict.fromkeys(item.name for item in files if not item.is_picture)),
    )


class Decider:
    """Decides on one report after the other; later decisions see the earlier ones."""

    def __init__(
        self, db: UnitOfWork, handled: frozenset[int], automatic: float, suggest: float, now: datetime
    ) -> None:
        """``handled`` are reports that were moved before (``ever_moved``), the others the two thresholds."""
        self._db = db
        self._automatic = automatic
        self._suggest = suggest
        self._now = now
        self._handled = handled
        self.suggested = 0

    def decide(self, report: Report, matches: Sequence[Match]) -> int:
        """Joins the report where that is near-certain, else stores suggestions. How many reports were joined (0 to 2).

        A report that was moved before (and is back in no group) is the key user's: it is only suggested for.
        """
        worth = [match for match in matches if match.score >= self._suggest]
        links = self._db.groups.links([report.id, *(match.report_id for match in worth)])
        if report.id in links:
            return 0
        groups = {group: tuple(self._db.groups.members(group)) for group in set(links.values())}
        apart = self._apart(report.id)
        decision = None
        if report.id not in self._handled:
            decision = rules.automatic(
                report.id, worth, groups=groups, links=links, apart=apart, threshold=self._automatic, margin=MARGIN
            )
        if decision is not None and self._may_join(decision):
            self._db.suggestions.replace(report.id, ())
            return self._join(report, decision)
        kept = rules.worth_suggesting(report.id, worth, groups=groups, links=links, apart=apart)[:SUGGESTIONS]
        self._db.suggestions.replace(report.id, kept)
        self.suggested += len(kept)
        return 0

    def _may_join(self, decision: rules.Automatic) -> bool:
        """A closed group takes nothing without asking (it may be a recurrence), nor does a report that a person took out."""
        if decision.group_id is None:
            return decision.other not in self._handled
        group = self._db.groups.get(decision.group_id)
        return group is not None and group.state is not GroupState.CLOSED

    def _join(self, report: Report, decision: rules.Automatic) -> int:
        group_id, joining = decision.group_id, [report.id]
        if group_id is None:
            other = self._db.reports.get_many([decision.other])[0]
            first = min((other, report), key=lambda item: (item.at, item.id))
            group_id = self._db.groups.create(
                title=title_of(first), created_at=self._now, kind=first.kind, description=first.visible_text
            )
            joining = [other.id, report.id]
        moves = rules.moves_to(self._db.groups.links(joining), joining, group_id)
        self._db.groups.apply(OperationKind.AUTOMATIC, moves, actor=AUTOMATIC_ACTOR, at=self._now)
        return len(moves)

    def _apart(self, report_id: int) -> rules.Apart:
        return frozenset(
            rules.pair(item.report_id, item.other_report_id) for item in self._db.groups.constraints([report_id])
        )


def ever_moved(db: UnitOfWork) -> frozenset[int]:
    """Reports that some operation has moved: what stands in no group now was taken out by a person."""
    return frozenset(move[0] for operation in db.groups.operations() for move in operation.moves)
