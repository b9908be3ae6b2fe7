"""What follows when something was taken in: the user is told, and duplicates of new reports are looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from keyuser.group.service import GroupingResult
from keyuser.records import Failure, Report
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell

_tr = QCoreApplication.translate
#: Failures named in the message bar; the rest are counted.
_NAMED = 3


def group_new_reports(shell: Shell, before: Notice | None = None) -> None:
    """Looks for duplicates among the reports that were not looked at yet; what was said ``before`` stays said."""

    def grouped(result: GroupingResult) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        if not result.joined and not result.suggested:
            return
        sentences = [before.text] if before else []
        own = before is not None and before.act is not None
        if result.joined:
            sentences.append(_tr("importing", "%n report(s) grouped without asking.", "", result.joined))
        if result.suggested:
            sentences.append(_tr("importing", "%n suggestion(s) wait for you.", "", result.suggested))
        shell.say(
            Notice(
                " ".join(sentences),
                before.hint if before else "",
                glyph=before.glyph if before and before.stays else "groups",
                tone=before.tone if before and before.stays else "accent",
                action=before.action if own else _tr("importing", "Look at them"),
                act=before.act if own else lambda: shell.go("groups", waiting=bool(result.suggested)),
                stays=bool(before and before.stays),
            )
        )

    shell.tasks.run(shell.app.groups.run, grouped, what=_tr("importing", "Looking for duplicates"), replaces="grouping")


def say_taken(shell: Shell, report: Report, text: str) -> None:
    """Tells of one report that the user has written down, offers to open it, and looks for its duplicates."""
    shell.tell(Changed.REPORTS)
    notice = Notice(
        text,
        glyph="check",
        tone="met",
        action=_tr("importing", "Open"),
        act=lambda: shell.go("inbox", report.id),
    )
    shell.say(notice)
    group_new_reports(shell, notice)


def with_failures(text: str, failures: Sequence[Failure]) -> Notice:
    """A notice of what went well, and below it what did not, each with its reason; that stays until it is read."""
    reasons = [f"{failure.source}: {said(failure.reason)}" for failure in failures[:_NAMED]]
    if len(failures) > _NAMED:
        reasons.append(_tr("importing", "and %n more", "", len(failures) - _NAMED))
    failed = bool(failures)
    return Notice(
        text,
        "\n".join(reasons),
        glyph="warning" if failed else "check",
        tone="at_risk" if failed else "met",
        stays=failed,
    )
