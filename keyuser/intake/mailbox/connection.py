"""The wire to an IMAP server: IMAPClient, with what it lacks, and every failure as one of our errors."""

import logging
import re
import select
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import CapabilityError, IMAPClientAbortError, IMAPClientError, LoginError

from keyuser.errors import AuthorisationFailed, ProtocolError, Unavailable
from keyuser.settings.mail import IMAP_PORTS, Mailbox
from keyuser.tls import Security, client_context, connection_error

#: Seconds without an answer of the server.
TIMEOUT = 60.0
_GOODBYE_TIMEOUT = 5.0

_LATER = "Keyuser tries again by itself. If it lasts, check the network and ask your IT."
#: Refusals of a sign-in that say nothing about the password (RFC 5530), and words of servers that do not use the codes.
_NOT_THE_PASSWORD = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\]|temporary|too many|try again|rate limit", re.IGNORECASE
)

#: The library says there what a server said; that comes to the user as an error, and to nobody's terminal.
logging.getLogger("imapclient").addHandler(logging.NullHandler())


class Connection(IMAPClient):  # type: ignore[misc]  # the library comes without types
    """One connection, encrypted as the settings say, not signed in yet."""

    def __init__(self, mailbox: Mailbox, context: ssl.SSLContext | None = None) -> None:
        security = Security(mailbox.security)
        context = context or client_context()
        super().__init__(
            mailbox.host,
            mailbox.port or IMAP_PORTS[security],
            ssl=security is Security.SSL,
            ssl_context=context,
            timeout=TIMEOUT,
        )
        self._imap.debug = 0  # else every mail would be formatted for a log that nobody keeps
        if security is Security.STARTTLS:
            self._encrypt(context)

    def sign_in(self, user: str, password: str) -> None:
        """Signs in; ``AuthorisationFailed`` where the server does not accept it, ``Unavailable`` where it cannot tell."""
        ways = self.capabilities()
        try:
            if b"AUTH=PLAIN" in ways:
                self.plain_login(user, password)
            else:
                self.login(user, password)
        except LoginError as error:
            if isinstance(error.__context__, IMAPClientAbortError):  # the library calls a broken connection so too
                raise error.__context__ from None
            raise self._not_signed_in(str(error)) from error
        except UnicodeError as error:
            raise AuthorisationFailed(
                f"{self.host} takes no password with such letters.", "Use an app password.", str(error)
            ) from error
        self._cached_capabilities = self._do_capabilites()  # a server offers more to whom it knows

    def has_input(self, seconds: float) -> bool:
        """Waits at most so long for the server to say something unasked."""
        return self._has_buffered_input() or bool(select.select([self.socket()], [], [], seconds)[0])

    def goodbye(self) -> None:
        """Signs out, or just hangs up where the server does not listen any more."""
        with suppress(OSError):
            self.socket().settimeout(_GOODBYE_TIMEOUT)
        try:
            self.logout()
        except (IMAPClientError, OSError):
            self._hang_up()

    def _encrypt(self, context: ssl.SSLContext) -> None:
        try:
            self.starttls(context)
        except CapabilityError as error:
            self._hang_up()
            raise Unavailable(
                f"{self.host} offers no encryption (STARTTLS).",
                "Choose SSL (usual port 993) or ask your IT which encryption the server offers.",
                str(error),
            ) from error
        except BaseException:
            self._hang_up()
            raise

    def _hang_up(self) -> None:
        with suppress(OSError):  # a connection that broke cannot be shut down in order
            self.shutdown()

    def _has_buffered_input(self) -> bool:
        """Whether something was read already with the line before it: the socket stays silent then."""
        if sys.version_info >= (3, 14):  # imaplib reads the socket itself there
            return any(self._imap._readbuf)  # noqa: SLF001  (the library has no name for it)
        sock = self.socket()
        timeout = sock.gettimeout()
        sock.settimeout(0)
        try:
            return bool(self._imap.file.peek(1))
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        finally:
            sock.settimeout(timeout)

    def _not_signed_in(self, said: str) -> AuthorisationFailed | Unavailable:
        if _NOT_THE_PASSWORD.search(said):
            return Unavailable(f"{self.host} does not let us in now.", _LATER, said)
        return AuthorisationFailed(
            f"{self.host} does not accept the user name or password.",
            "Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail"
            " programs, and IMAP to be switched on in the mailbox's settings.",
            said,
        )


@contextmanager
def imap_errors(host: str) -> Iterator[None]:
    """Turns what the library and the system raise into sentences."""
    try:
        yield
    except IMAPClientAbortError as error:
        raise Unavailable(f"The connection to {host} broke.", _LATER, str(error)) from error
    except OSError as error:
        raise connection_error(host, error) from error
    except IMAPClientError as error:
        raise _refusal(host, str(error)) from error
    except (ValueError, LookupError) as error:  # how the library's parser fails on an answer that is none
        raise ProtocolError(
            f"The answer of {host} is not understood.", "Check that this is a mail server (IMAP).", str(error)
        ) from error


def _refusal(host: str, said: str) -> ProtocolError:
    if "OVERQUOTA" in said.upper():
        return ProtocolError(
            f"The mailbox on {host} is full.", "Make room in it: move or delete old mails there.", said
        )
    return ProtocolError(f"{host} refused: {' '.join(said.split())[:300]}", _LATER, said)


def connect(mailbox: Mailbox, password: str, context: ssl.SSLContext | None = None) -> Any:
    """A ``Connection`` that is signed in; ``AuthorisationFailed`` or ``Unavailable`` where that cannot be."""
    if not password:
        raise AuthorisationFailed(
            f"There is no password for the mailbox {mailbox.id}.",
            'Enter it in the settings or with "keyuser mailbox set ID --password-stdin".',
        )
    with imap_errors(mailbox.host):
        connection = Connection(mailbox, context)
        try:
            connection.sign_in(mailbox.user, password)
        except BaseException:
            connection.goodbye()
            raise
    return connection
