"""The queue of calls that staff asked for."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.intake.phones import read_phone
from keyuser.orgs.rules import check_id
from keyuser.records import Callback, CallbackAttempt, CallbackState, report_ref
from keyuser.store import Store

#: A call that nobody gave a time is due after this.
_DUE_AFTER = timedelta(hours=4)


class CallbackService:
    """Callbacks are added, tried, and done or dropped; nothing is deleted."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(
        self,
        number: str,
        *,
        name: str = "",
        organisation: str = "",
        about: str = "",
        report_id: int | None = None,
        window_start: datetime | None = None,
        window_end: datetime | None = None,
        due: datetime | None = None,
        country: str = "KZ",
    ) -> Callback:
        """Puts a call into the queue.

        ``number`` is read as people write it in ``country`` (ISO code) or abroad. ``due`` is, unless it is given, the end of the
        window, else four hours from now (or from the window's start). ``InputError`` for a number that cannot be called, a BIN
        that is wrong, a window that ends before it starts or a report that does not exist.
        """
        phone = read_phone(number, country)
        if organisation and not check_id(organisation).valid:
            raise InputError(f"“{organisation}” is no organisation's number.", "Correct it or leave it out.")
        now = self._clock.now()
        if window_start and window_end and window_end <= window_start:
            raise InputError("The window ends before it starts.", "Correct one of the two times.")
        until = due or window_end or max(now, window_start or now) + _DUE_AFTER
        if window_start and until < window_start:
            raise InputError("The call is due before anybody can be reached.", "Make it due within the window.")
        callback = Callback(
            id=0,
            number=phone.number,
            extension=phone.extension,
            name=name.strip(),
            organisation=check_id(organisation).value if organisation else "",
            about=about.strip(),
            report_id=report_id,
            window_start=window_start,
            window_end=window_end,
            due=until,
            state=CallbackState.OPEN,
            created_at=now,
        )
        with self._store.write() as db:
            if report_id is not None and db.reports.get(report_id) is None:
                raise InputError(f"There is no report {report_ref(report_id)}.", "Look at the list of reports.")
            added = db.callbacks.get(db.callbacks.add(callback))
        return _there(added)

    def queue(self, *, state: CallbackState | None = CallbackState.OPEN, limit: int = 1_000) -> Sequence[Callback]:
        """Callbacks of a state (``None``: all), those due first in front."""
        with self._store.read() as db:
            return db.callbacks.list(state=state, limit=limit)

    def overdue(self) -> Sequence[Callback]:
        """Open callbacks whose time has passed, the longest waiting in front."""
        with self._store.read() as db:
            return db.callbacks.list(overdue_at=self._clock.now())

    def count_overdue(self) -> int:
        """How many of them there are."""
        with self._store.read() as db:
            return db.callbacks.count_overdue(self._clock.now())

    def of_report(self, report_id: int) -> Sequence[Callback]:
        """The callbacks that belong to a report."""
        with self._store.read() as db:
            return db.callbacks.list(report_id=report_id)

    def get(self, callback_id: int) -> Callback:
        """One callback with its attempts; ``InputError`` where there is none."""
        with self._store.read() as db:
            return _there(db.callbacks.get(callback_id))

    def tried(self, callback_id: int, *, reached: bool, note: str = "", again_at: datetime | None = None) -> Callback:
        """Logs a call. Where somebody was reached the callback is done; else it stays open, due ``again_at`` if that is given."""
        now = self._clock.now()
        with self._store.write() as db:
            _open(db.callbacks.get(callback_id))
            db.callbacks.add_attempt(callback_id, CallbackAttempt(now, reached, note.strip()))
            if reached:
                db.callbacks.close(callback_id, CallbackState.DONE, now)
            elif again_at is not None:
                db.callbacks.postpone(callback_id, again_at)
            return _there(db.callbacks.get(callback_id))

    def drop(self, callback_id: int) -> Callback:
        """Takes an open callback out of the queue without a call."""
        with self._store.write() as db:
            _open(db.callbacks.get(callback_id))
            db.callbacks.close(callback_id, CallbackState.DROPPED, self._clock.now())
            return _there(db.callbacks.get(callback_id))

    def link(self, callback_id: int, report_id: int | None) -> Callback:
        """Says which report a callback belongs to; ``None`` takes that back."""
        with self._store.write() as db:
            _there(db.callbacks.get(callback_id))
            if report_id is not None and db.reports.get(report_id) is None:
                raise InputError(f"There is no report {report_ref(report_id)}.", "Look at the list of reports.")
            db.callbacks.link(callback_id, report_id)
            return _there(db.callbacks.get(callback_id))


def _there(callback: Callback | None) -> Callback:
    if callback is None:
        raise InputError("There is no such callback.", "Look at the list of callbacks.")
    return callback


def _open(callback: Callback | None) -> Callback:
    found = _there(callback)
    if found.state is not CallbackState.OPEN:
        raise InputError(f"This callback is {found.state} already.", "Add a new one.")
    return found
