"""keyuser submit and keyuser outbox: deliver bundles exactly once."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, table
from keyuser.errors import KeyuserError, Rejected, Unavailable
from keyuser.records import Submission, SubmissionState

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    submit = verb(subparsers, "submit", "queue a frozen bundle and send what is due", _submit, records=True)
    submit.add_argument("bundle", metavar="KU-...")
    actions = noun(subparsers, "outbox", "what is queued, sent or refused")
    verb(actions, "list", "every submission and its state", _list)
    send = verb(actions, "send", "send what is due", _send, records=True)
    send.add_argument("--now", action="store_true", help="do not wait for the time of the next attempt")


def _submit(app: "App", arguments: Namespace, output: Output) -> int:
    queued = app.outbox.enqueue(app.bundles.by_ref(arguments.bundle).id)
    app.outbox.send_now(queued.id)
    result = app.outbox.drain(output.progress)
    submission = next(item for item in app.outbox.list() if item.id == queued.id)
    output.result(submission, _line(submission))
    return _exit_code((submission,), result.failures)


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    submissions = app.outbox.list()
    rows = [(item.ref, item.state, item.vendor_id, f"{item.attempts} attempts", item.message) for item in submissions]
    output.result(submissions, table(rows) or "The outbox is empty.")
    return 0


def _send(app: "App", arguments: Namespace, output: Output) -> int:
    if arguments.now:
        for item in app.outbox.list():
            app.outbox.send_now(item.id)
    result = app.outbox.drain(output.progress)
    waiting = tuple(item for item in app.outbox.list() if item.state is not SubmissionState.ACCEPTED)
    output.result(result, "\n".join(map(_line, waiting)) or "Everything is delivered.")
    return _exit_code(waiting, result.failures)


def _line(item: Submission) -> str:
    return f"{item.ref}: {item.state}. {item.message} {item.hint}".rstrip()


def _exit_code(submissions: Sequence[Submission], failures: Mapping[int, KeyuserError]) -> int:
    """The code of the first submission that is not delivered: of what stopped it now, else of what it waits for."""
    for item in submissions:
        if item.state is SubmissionState.ACCEPTED:
            continue
        if item.id in failures:
            return failures[item.id].exit_code
        return Rejected.exit_code if item.state is SubmissionState.REJECTED else Unavailable.exit_code
    return 0
