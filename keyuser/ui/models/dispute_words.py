"""How the window says where the vendor's figures and ours differ, and the sheet that is sent to the vendor."""

import csv
import io
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from keyuser.records import EventType
from keyuser.sla.disputes.cases import Cause, Compared, Difference, DisputedClock, DisputeSheet
from keyuser.ui import words
from keyuser.ui.models import bundle_words, explain_words, sla_words

_tr = QCoreApplication.translate
#: What a spreadsheet program would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cause(line: Difference) -> str:
    """Why the two differ there."""
    pattern = {
        Cause.HOURS: _tr("dispute", "the vendor counted outside the day's hours"),
        Cause.BREAK: _tr("dispute", "the vendor counted the break"),
        Cause.WEEKDAY: _tr("dispute", "the vendor counted a weekday without hours"),
        Cause.HOLIDAY: _tr("dispute", "the vendor counted a day off: %1"),
        Cause.PAUSE: _tr("dispute", "the vendor counted while it waited for you: %1"),
        Cause.CLOSED: _tr("dispute", "the vendor counted while the ticket was closed: %1"),
        Cause.AGREEMENT: _tr("dispute", "left out by agreement: %1"),
        Cause.BEFORE_START: _tr("dispute", "before our clock started"),
        Cause.AFTER_END: _tr("dispute", "after our clock ended"),
        Cause.RECORDED: _tr("dispute", "recorded by hand, so the vendor's system does not know it: %1"),
        Cause.DST: _tr("dispute", "the change of the clock was left out"),
        Cause.SKEW: _tr("dispute", "the vendor's clock stood beside ours"),
        Cause.ROUNDING: _tr("dispute", "less than a minute: rounding"),
        None: _tr("dispute", "no cause is known"),
    }[line.cause]
    detail = line.detail
    if line.cause in (Cause.PAUSE, Cause.CLOSED):
        detail = sla_words.vendor_status(detail)
    elif line.cause is Cause.RECORDED:
        detail = bundle_words.event_word(EventType(detail)) if detail in set(EventType) else detail
    return pattern.replace("%1", detail or sla_words.NONE)


def signed(seconds: int) -> str:
    """``+2 h`` where ours is more, ``−2 h`` where the vendor's is."""
    return f"{'+' if seconds > 0 else '−' if seconds < 0 else ''}{sla_words.amount(seconds)}"


def figures(clock: DisputedClock) -> tuple[str, str]:
    """The figure that is compared: theirs and ours."""
    measure, figure = clock.measure, clock.figure
    if clock.ours is not None and clock.theirs is not None:
        return sla_words.amount(clock.theirs), sla_words.amount(clock.ours)
    if figure.compared is Compared.DUE and figure.due is not None:
        ours = explain_words.moment(measure.due_at, clock.zone) if measure.due_at else sla_words.NONE
        return explain_words.moment(figure.due, clock.zone), ours
    theirs = _tr("dispute", "missed") if figure.missed else _tr("dispute", "in time")
    return theirs, _tr("dispute", "missed") if measure.missed_at else _tr("dispute", "in time")


def rows(sheet: DisputeSheet) -> Iterator[tuple[DisputedClock, Difference | None]]:
    """Each clock that differs, once for each cause."""
    for clock in sheet.clocks:
        for line in clock.lines or (None,):
            yield clock, line


def heads() -> list[str]:
    """The columns of the table and of the sheet."""
    return [
        _tr("dispute", "Ticket"),
        _tr("dispute", "Clock"),
        _tr("dispute", "Vendor says"),
        _tr("dispute", "We say"),
        _tr("dispute", "Difference"),
        _tr("dispute", "When"),
        _tr("dispute", "Cause"),
        _tr("dispute", "Event"),
    ]


def cells(row: tuple[DisputedClock, Difference | None]) -> tuple[str, ...]:
    """One row of it."""
    clock, line = row
    theirs, ours = figures(clock)
    ticket = f"{clock.remote_id or clock.ticket_ref} · {clock.item}"
    head = (ticket, words.metric(clock.figure.metric), theirs, ours)
    if line is None:
        return (*head, "", "", _tr("dispute", "the two differ about the verdict"), "")
    when = explain_words.between(line.start, line.end, clock.zone) if line.start and line.end else ""
    return (*head, signed(line.seconds), when, cause(line), explain_words.by_event(line.evidence))


def as_csv(sheet: DisputeSheet) -> str:
    """The sheet for a spreadsheet program: what is compared with what, then the rows. No cell is a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    about = _tr("dispute", "%1: %2 compared with our log up to event #%3, as it stood on %4 (%5)")
    at = explain_words.exact(sheet.computed_at, sheet.zone)
    for mark, value in enumerate((sheet.vendor_name, sheet.source_file, sheet.last_event, at, sheet.zone), start=1):
        about = about.replace(f"%{mark}", str(value))
    writer.writerow([_text(about)])
    writer.writerow(heads())
    writer.writerows([_text(cell) for cell in cells(row)] for row in rows(sheet))
    return stream.getvalue()


def _text(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
