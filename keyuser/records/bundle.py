"""Bundles: the frozen, consolidated report of one or more groups for one vendor."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keyuser.records.group import Group
from keyuser.records.org import Organisation
from keyuser.records.report import Report


class BundleState(StrEnum):
    """A draft can be changed; a frozen bundle is one immutable file."""

    DRAFT = "draft"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class Bundle:
    """``ref`` is the client reference that the vendor sees (``KU-7F3K2Q-0001``), unique over all installations.

    ``file_name``, ``sha256`` and ``manifest_sha256`` are empty until it is frozen. ``group_ids`` keep the user's order.
    """

    id: int
    ref: str
    vendor_id: str
    title: str
    state: BundleState
    group_ids: tuple[int, ...]
    created_at: datetime
    frozen_at: datetime | None = None
    file_name: str = ""
    sha256: str = ""
    manifest_sha256: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class GroupCase:
    """Everything that is known about one group when a bundle is completed, previewed or frozen. ``replies`` are what people
    answered later in the conversations of its ``reports``."""

    group: Group
    reports: tuple[Report, ...]
    organisations: tuple[Organisation, ...]
    unknown_bins: tuple[str, ...] = ()
    replies: tuple[Report, ...] = ()
    iin_known: bool = False

    @property
    def messages(self) -> tuple[Report, ...]:
        """Its reports and what was answered: all that people wrote and attached."""
        return self.reports + self.replies


@dataclass(frozen=True, slots=True)
class MissingField:
    """A field that the vendor's profile requires and a group does not have. ``ask`` says what to do about it."""

    group_ref: str
    field: str
    ask: str
