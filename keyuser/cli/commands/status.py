"""keyuser status: what waits for the key user."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, verb
from keyuser.cli.output import Output, table
from keyuser.records import GroupState, SubmissionState, Tray

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    verb(subparsers, "status", "what waits for you", _status)


def _status(app: "App", _arguments: Namespace, output: Output) -> int:
    groups = app.groups.list()
    unsent = [item for item in app.outbox.list() if item.state is not SubmissionState.ACCEPTED]
    counts = {
        "reports": app.reports.count(),
        "inbox": app.reports.count(ungrouped=True),
        "automatic_mails": app.reports.count(tray=Tray.AUTOMATIC),
        "suggestions": app.groups.suggestion_count(),
        "open_groups": sum(group.state is GroupState.OPEN for group in groups),
        "waiting_to_send": len(unsent),
    }
    output.result(counts, table([(name.replace("_", " "), str(number)) for name, number in counts.items()]))
    return 0
