"""Every error that the program expects, sorted by who can do something about it.

Adapters convert foreign exceptions at their edge with ``raise ... from``. Anything that is not a ``KeyuserError`` is a bug.
Exit codes are part of the command line's contract (README); each class carries its own.
"""


class KeyuserError(Exception):
    """Something expected went wrong.

    ``message`` says what happened, ``hint`` what the user can do, ``detail`` holds technical text for the log (never shown
    first). ``title`` is a stable English name of the class for ``--json``.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(KeyuserError):
    """What the user gave cannot be used; the user can correct it."""

    exit_code = 3


class MachineError(KeyuserError):
    """The computer refused: disk full, no permission, a locked or damaged file, a wrong clock. Worth a retry."""

    exit_code = 4


class VendorError(KeyuserError):
    """The vendor's system did not do what was asked."""

    exit_code = 5


class Unavailable(VendorError):
    """No answer, or a temporary refusal (429, 5xx). Retry; ``retry_after`` is the vendor's wish in seconds.

    ``outcome_unknown`` is true where the request may have been carried out although no answer came.
    """

    exit_code = 5

    def __init__(
        self,
        message: str,
        hint: str = "",
        detail: str = "",
        *,
        retry_after: float | None = None,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(message, hint, detail)
        self.retry_after = retry_after
        self.outcome_unknown = outcome_unknown


class AuthorisationFailed(VendorError):
    """The vendor does not accept our credentials: pause until the user signs in again."""

    exit_code = 6


class Rejected(VendorError):
    """The vendor looked at the content and refused it; never retried. ``fields`` maps a field's path to the reason."""

    exit_code = 7

    def __init__(self, message: str, hint: str = "", detail: str = "", *, fields: dict[str, str] | None = None) -> None:
        super().__init__(message, hint, detail)
        self.fields = fields or {}


class ProtocolError(VendorError):
    """The answer does not follow the contract (HTML for JSON, missing fields); ``detail`` keeps the start of the body."""

    exit_code = 8


class Cancelled(KeyuserError):
    """The user stopped the work; everything done so far is kept."""

    exit_code = 130
