"""keyuser sla record and log: what happened outside the vendor's system, and all that the log has of a ticket."""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from keyuser.cli.arguments import Subparsers, verb, whole_number
from keyuser.cli.output import Output, moment, table
from keyuser.cli.periods import time_of
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, Metric, TicketEvent
from keyuser.sla.contracts.notation import target_of

if TYPE_CHECKING:
    from keyuser.app import App

_TICKET = "our reference (KU-...) or the vendor's number"
_TIME = "2026-11-30T18:00, in this computer's zone unless it names one"
_KINDS = {
    "reply": EventType.VENDOR_REPLY,
    "question": EventType.QUESTION,
    "preliminary": EventType.PRELIMINARY_ANSWER,
    "workaround": EventType.WORKAROUND,
    "solution": EventType.SOLUTION,
}


def add_events(actions: Subparsers) -> None:
    """Adds the verbs to ``keyuser sla``."""
    text = "record by hand what happened outside the vendor's system"
    record = actions.add_parser("record", help=text, description=text)
    record.add_argument("ticket", help=_TICKET)
    kinds = record.add_subparsers(dest="kind", metavar="WHAT", required=True)
    level = _kind(kinds, "criticality", "another criticality from then on", _criticality)
    level.add_argument("level", choices=[each.value for each in Criticality])
    level.add_argument("--reason", required=True)
    line = _kind(kinds, "level", "another support line has it", _level)
    line.add_argument("line", choices=["L1", "L2", "L3"])
    line.add_argument("--evidence", required=True, help="from what the vendor said or wrote that is known")
    agree = _kind(kinds, "agree", "another target was agreed with the vendor", _agree)
    agree.add_argument("metric", choices=[metric.value for metric in Metric])
    how = agree.add_mutually_exclusive_group(required=True)
    how.add_argument("--due", metavar="TIME", help=_TIME)
    how.add_argument("--amount", metavar="AMOUNT", help='"30 min", "8 h" or "2 business days"')
    agree.add_argument("--reason", required=True)
    exclude = _kind(kinds, "exclude", "time that no clock counts, by agreement", _exclude, at=False)
    exclude.add_argument("--from", dest="start", metavar="TIME", required=True, help=_TIME)
    exclude.add_argument("--to", dest="end", metavar="TIME", required=True, help=_TIME)
    exclude.add_argument("--reason", required=True)
    reply = _kind(kinds, "reply", "the vendor answered by telephone or letter", _reply)
    reply.add_argument("text", help="what the vendor said")
    reply.add_argument("--evidence", required=True, help="how it can be shown: who called whom, which letter")
    reply.add_argument("--as", dest="what", choices=list(_KINDS), default="reply")
    reply.add_argument("--author", default="", help="who at the vendor")
    _kind(kinds, "note", "words that change no figure", _note).add_argument("text")
    cancel = _kind(kinds, "cancel", "it was called off: its clocks end", _cancel)
    cancel.add_argument("--reason", required=True)
    void = _kind(kinds, "void", "take an event back; it stays in the log", _void, at=False, item=False)
    void.add_argument("seq", type=whole_number, help='its number, as "keyuser sla log TICKET" shows it')
    void.add_argument("--reason", required=True)
    verb(actions, "log", "all events of a ticket with their hashes", _log).add_argument("ticket", help=_TICKET)


def _kind(
    kinds: Subparsers,
    name: str,
    text: str,
    how: Callable[["App", Namespace], TicketEvent],
    *,
    at: bool = True,
    item: bool = True,
) -> Any:
    def handler(app: "App", arguments: Namespace, output: Output) -> int:
        event = how(app, arguments)
        output.result(event, f"Recorded as event {event.seq}: {event.type}, {moment(event.at)}.")
        return 0

    parser = verb(kinds, name, text, handler, records=True)
    if item:
        parser.add_argument("--item", type=whole_number, metavar="N", help="one item (default: the whole ticket)")
    if at:
        parser.add_argument("--at", metavar="TIME", help=f"when it happened (default: now): {_TIME}")
    return parser


def _at(arguments: Namespace) -> datetime | None:
    return _time(arguments.at) if arguments.at else None


def _time(text: str) -> datetime:
    """A time of day: a date alone could be its start or its end."""
    if len(text) <= len("2026-11-30"):
        raise InputError(f'"{text}" names no time of day.', "Write it like 2026-11-30T18:00.")
    return time_of(text)


def _criticality(app: "App", given: Namespace) -> TicketEvent:
    level = Criticality(given.level)
    return app.sla_events.criticality(given.ticket, level, given.reason, at=_at(given), item=given.item)


def _level(app: "App", given: Namespace) -> TicketEvent:
    from keyuser.sla.recording import SupportLine  # noqa: PLC0415 - --help loads no stage

    line = SupportLine(given.line)
    return app.sla_events.level(given.ticket, line, given.evidence, at=_at(given), item=given.item)


def _agree(app: "App", given: Namespace) -> TicketEvent:
    metric, amount = Metric(given.metric), {}
    if given.due:
        due: datetime | None = _time(given.due)
    else:
        due = None
        try:
            target = target_of(Criticality.HIGH, metric, given.amount)
        except ValueError as error:
            raise InputError(f"{error}.", "Write it like that.") from error
        amount = {"seconds": target.seconds, "business_days": target.business_days}
    return app.sla_events.agree(given.ticket, metric, given.reason, due=due, **amount, at=_at(given), item=given.item)


def _exclude(app: "App", given: Namespace) -> TicketEvent:
    start, end = _time(given.start), _time(given.end)
    return app.sla_events.exclude(given.ticket, start, end, given.reason, item=given.item)


def _reply(app: "App", given: Namespace) -> TicketEvent:
    return app.sla_events.reply(
        given.ticket,
        given.text,
        given.evidence,
        kind=_KINDS[given.what],
        author=given.author,
        at=_at(given),
        item=given.item,
    )


def _note(app: "App", given: Namespace) -> TicketEvent:
    return app.sla_events.note(given.ticket, given.text, at=_at(given), item=given.item)


def _cancel(app: "App", given: Namespace) -> TicketEvent:
    return app.sla_events.cancel(given.ticket, given.reason, at=_at(given), item=given.item)


def _void(app: "App", given: Namespace) -> TicketEvent:
    return app.sla_events.void(given.ticket, given.seq, given.reason)


def _log(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.sla_events.log(arguments.ticket)
    rows: list[tuple[str, ...]] = [("event", "item", "what", "at", "recorded", "by", "source", "says", "hash")]
    for each in found:
        event = each.event
        what = event.type + (f" (taken back by {each.voided_by})" if each.voided_by else "")
        item = "" if event.item is None else str(event.item)
        origin = f"{event.source} {event.source_id}"
        says = "; ".join(f"{key}: {value}" for key, value in event.payload.items() if value not in ("", None))
        rows.append(
            (
                str(event.seq),
                item,
                what,
                moment(event.at),
                moment(event.recorded_at),
                event.actor,
                origin,
                says,
                each.hash[:12],
            )
        )
    output.result(found, table(rows) if found else "Nothing was recorded yet.")
    return 0
