"""How long work tells how far it is: a plain callable, so that no stage knows a window or a terminal."""

from typing import Protocol


class Progress(Protocol):
    """Receives progress; raises ``errors.Cancelled`` where the user stopped the work."""

    def __call__(self, done: int, total: int | None, what: str) -> None:
        """``done`` of ``total`` steps (``None``: unknown) are finished; ``what`` names the current one."""
        ...


def no_progress(done: int, total: int | None, what: str) -> None:
    """For callers that do not care."""
