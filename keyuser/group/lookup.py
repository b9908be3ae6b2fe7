"""What a decision names, or a clear error where it does not exist."""

from collections.abc import Iterable, Sequence

from keyuser.errors import InputError
from keyuser.records import Group, Report, Suggestion, Tray, group_ref, report_ref
from keyuser.store import UnitOfWork


def wanted_group(db: UnitOfWork, group_id: int) -> Group:
    """The group; ``InputError`` where there is none."""
    group = db.groups.get(group_id)
    if group is None:
        raise InputError(f"There is no group {group_ref(group_id)}.", "Choose one from the list of groups.")
    return group


def existing_reports(db: UnitOfWork, report_ids: Iterable[int]) -> Sequence[Report]:
    """The reports in that order, each once; ``InputError`` where none is named or one does not exist."""
    wanted = list(dict.fromkeys(report_ids))
    reports = db.reports.get_many(wanted)
    if not wanted:
        raise InputError("No report was named.", "Select at least one report.")
    missing = set(wanted) - {report.id for report in reports}
    if missing:
        raise InputError(f"There is no report {report_ref(min(missing))}.", "Choose reports from the inbox.")
    return reports


def wanted_reports(db: UnitOfWork, report_ids: Iterable[int]) -> Sequence[Report]:
    """The same for a group: ``InputError`` too for a reply, which is in the group of the report it answers, and for a
    machine's mail."""
    reports = existing_reports(db, report_ids)
    for report in reports:
        if report.place.answers is not None:
            root = report_ref(report.place.answers)
            raise InputError(f"{report.ref} answers {root} and is wherever that is.", f"Choose {root}.")
        if report.place.tray is not Tray.INBOX:
            raise InputError(f"{report.ref} lies among the automatic mails.", "Bring it to the inbox first.")
    return reports


def wanted_suggestion(db: UnitOfWork, suggestion_id: int) -> Suggestion:
    """The suggestion; ``InputError`` where it does not wait any more."""
    found = db.suggestions.get(suggestion_id)
    if found is None:
        raise InputError(
            f"Suggestion {suggestion_id} does not wait any more.", "It was decided meanwhile; look at the list again."
        )
    return found
