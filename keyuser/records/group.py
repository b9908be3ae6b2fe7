"""Groups: reports with one suspected cause, the suggestions that lead to them and the log of every decision."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keyuser.records.report import Criticality, Place, ReportKind

#: Who is logged for what is done without asking.
AUTOMATIC_ACTOR = "automatic"


class GroupState(StrEnum):
    """Where a group stands."""

    OPEN = "open"
    BUNDLED = "bundled"
    CLOSED = "closed"


class OperationKind(StrEnum):
    """What was done to the links between reports and groups, and to the places of reports."""

    AUTOMATIC = "automatic"
    CREATE = "create"
    JOIN = "join"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    ATTACH = "attach"
    DETACH = "detach"
    TRAY = "tray"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing two reports share. ``feature`` names the family (word, phrase, code, picture ...), ``text`` the thing itself
    as a person reads it, ``share`` its part of the score (all shares of a match add up to 1)."""

    feature: str
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class Match:
    """A stored report that looks like the one asked about. ``score`` is in 0..1 and comparable between queries."""

    report_id: int
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """ "Report looks like ``other_report_id``", waiting for the key user's decision.

    ``group_id`` is the group the other report is in now, ``None`` where it is in none.
    """

    id: int
    report_id: int
    other_report_id: int
    group_id: int | None
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group's own fields; its reports are links. ``ref`` is what people read (``G-0214``)."""

    id: int
    ref: str
    title: str
    kind: ReportKind
    criticality: Criticality
    criticality_reason: str
    description: str
    wanted_result: str
    state: GroupState
    created_at: datetime
    report_count: int = 0
    organisation_count: int = 0
    first_seen: datetime | None = None
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlaceChange:
    """One report's step from a place to another: onto a conversation, off it, from tray to tray."""

    report_id: int
    before: Place
    after: Place


@dataclass(frozen=True, slots=True)
class GroupOperation:
    """One logged change of links and places. ``undone_by`` is the operation that took it back, ``undoes`` the one it takes
    back."""

    id: int
    kind: OperationKind
    actor: str
    at: datetime
    moves: tuple[tuple[int, int | None, int | None], ...]
    undoes: int | None = None
    undone_by: int | None = None
    places: tuple[PlaceChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Constraint:
    """ "Never together", remembered for ever: automatic grouping must not put these two reports into one group."""

    report_id: int
    other_report_id: int
    at: datetime
