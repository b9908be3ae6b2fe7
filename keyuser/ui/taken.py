"""What follows when something was taken in: the user is told, and duplicates of new reports are looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from keyuser.group.service import GroupingResult
from keyuser.records import Failure, Report
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell

_tr = QCoreApplication.translate
#: The topic of notices about what was taken in: two tables in a row are both told.
TAKEN = "taken"
#: Failures named in the message bar; the rest are counted.
_NAMED = 3


def group_new_reports(shell: Shell) -> None:
    """Looks for duplicates among the reports that were not looked at yet."""

    def grouped(result: GroupingResult) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        sentences = []
        if result.joined:
            sentences.append(_tr("importing", "%n report(s) grouped without asking.", "", result.joined))
        if result.suggested:
            sentences.append(_tr("importing", "%n suggestion(s) wait for you.", "", result.suggested))
        if sentences:
            shell.say(
                Notice(
                    " ".join(sentences),
                    glyph="groups",
                    action=_tr("importing", "Look at them"),
                    act=lambda: shell.go("groups", waiting=bool(result.suggested)),
                    topic=TAKEN,
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
        topic=TAKEN,
    )
    shell.say(notice)
    group_new_reports(shell)


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
        topic=TAKEN,
    )
