"""keyuser submit and keyuser outbox: deliver bundles exactly once."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, table
from keyuser.errors import Rejected, Unavailable
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
    submission = app.outbox.enqueue(app.bundles.by_ref(arguments.bundle).id)
    app.outbox.drain(output.progress, now=True)
    submission = app.outbox.get(submission.id)
    output.result(submission, _line(submission))
    return _exit_code((submission,))


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    submissions = app.outbox.list()
    rows = [(item.ref, item.state, item.vendor_id, f"{item.attempts} attempts", item.message) for item in submissions]
    output.result(submissions, table(rows) or "The outbox is empty.")
    return 0


def _send(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.outbox.drain(output.progress, now=arguments.now)
    waiting = [item for item in app.outbox.list() if item.state is not SubmissionState.ACCEPTED]
    output.result(result, "\n".join(map(_line, waiting)) or "Everything is delivered.")
    return _exit_code(tuple(waiting))


def _line(item: Submission) -> str:
    return f"{item.ref}: {item.state}. {item.message} {item.hint}".rstrip()


def _exit_code(submissions: tuple[Submission, ...]) -> int:
    states = {item.state for item in submissions}
    if SubmissionState.REJECTED in states:
        return Rejected.exit_code
    return Unavailable.exit_code if states - {SubmissionState.ACCEPTED} else 0
