"""How mails are told apart, bundled for fetching and waited for. Pure."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from keyuser.errors import AuthorisationFailed, KeyuserError
from keyuser.records import UNTIL_SIGN_IN, MailboxStatus

#: The keyword that a taken mail gets on the server.
TAKEN = "$KeyuserTaken"

#: Mails fetched with one command and stored in one transaction: enough to be fast, little enough for memory.
BATCH = 50
BATCH_BYTES = 4 * 2**20

#: A mail above this comes in pieces, so that the work can be stopped and shows progress within it.
PIECE = 512 * 1024

#: First wait after a failure and its longest; seconds.
FIRST_WAIT = 5.0
LONGEST_WAIT = 15 * 60.0


def batches(sizes: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The mails (number and size each) in their order, bundled; a large one stands alone."""
    batch: list[int] = []
    filled = 0
    for uid, size in sizes:
        if batch and (len(batch) >= BATCH or filled + size > BATCH_BYTES):
            yield batch
            batch, filled = [], 0
        batch.append(uid)
        filled += size
    if batch:
        yield batch


def succeeded(status: MailboxStatus, at: datetime) -> MailboxStatus:
    """The status after the mailbox was looked at without an error."""
    return MailboxStatus(status.mailbox_id, last_success_at=at, last_failure_at=status.last_failure_at)


def failed(status: MailboxStatus, error: KeyuserError, at: datetime, chance: float) -> MailboxStatus:
    """The status after an error: waits double from 5 seconds to 15 minutes; a refused password waits for a new one.

    ``chance`` in [0, 1) shortens the wait by up to a half, so that not every program comes back to the server at once.
    """
    failures = status.failures + 1
    if isinstance(error, AuthorisationFailed):
        next_try = UNTIL_SIGN_IN
    else:
        next_try = at + timedelta(seconds=wait_after(failures) * (1 - chance / 2))
    return MailboxStatus(
        status.mailbox_id,
        last_success_at=status.last_success_at,
        last_failure_at=at,
        failures=failures,
        error=type(error).__name__,
        message=error.message,
        hint=error.hint,
        next_try_at=next_try,
    )


def wait_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row (from 1)."""
    return float(min(FIRST_WAIT * 2 ** min(failures - 1, 20), LONGEST_WAIT))
