"""Sends one mail through the company's server, and says surely or not whether it went out."""

import base64
import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from ssl import SSLContext

from keyuser.errors import AuthorisationFailed, InputError, KeyuserError, Rejected, Unavailable
from keyuser.settings.mail import SMTP_PORTS, OutgoingMail, check_outgoing
from keyuser.tls import Security, client_context, connection_error

#: Seconds without an answer of the server.
TIMEOUT = 30.0

_SIGNED_IN = 235
_TEMPORARY = range(400, 500)
_NO_ENCRYPTION_HERE = "Choose SSL (usual port 465) or ask your IT which encryption the server offers."
_LATER = "Keyuser tries again by itself. If it lasts, ask your IT."


class Mailer:
    """The server for outgoing mail as the settings describe it. ``context`` is for servers that only a test trusts."""

    def __init__(self, outgoing: OutgoingMail, password: str, context: SSLContext | None = None) -> None:
        if not outgoing.host:
            raise InputError(
                "There is no server for outgoing mail.", 'Enter one: "keyuser mailbox outgoing --host HOST".'
            )
        self._outgoing = check_outgoing(outgoing)
        self._password = password
        self._context = context

    def send(self, message: EmailMessage) -> None:
        """Hands the mail over.

        ``Unavailable`` where it did not go out and may later (``outcome_unknown`` where it may have gone out although the
        server's answer was lost), ``Rejected`` where the server refused it for good, ``AuthorisationFailed`` where it does
        not accept our password.
        """
        with self._signed_in() as server:
            try:
                server.send_message(message)
            except smtplib.SMTPServerDisconnected as error:
                raise self._lost(error) from error
            except smtplib.SMTPException as error:
                raise self._refused(error) from error
            except OSError as error:
                raise self._lost(error) from error

    def check(self) -> None:
        """Connects and signs in, sends nothing; the errors of ``send``."""
        with self._signed_in():
            pass

    @contextmanager
    def _signed_in(self) -> Iterator[smtplib.SMTP]:
        server = self._connect()
        try:
            if self._outgoing.user:
                self._sign_in(server)
            yield server
        finally:
            _say_goodbye(server)

    def _connect(self) -> smtplib.SMTP:
        security = Security(self._outgoing.security)
        host, port = self._outgoing.host, self._outgoing.port or SMTP_PORTS[security]
        context = self._context or client_context()
        try:
            if security is Security.SSL:
                return smtplib.SMTP_SSL(host, port, local_hostname=_own_name(), timeout=TIMEOUT, context=context)
            server = smtplib.SMTP(host, port, local_hostname=_own_name(), timeout=TIMEOUT)
        except smtplib.SMTPException as error:
            raise Unavailable(f"{host} does not take mail now.", _LATER, str(error)) from error
        except OSError as error:
            raise connection_error(host, error) from error
        if security is Security.STARTTLS:
            self._start_tls(server, context)
        return server

    def _start_tls(self, server: smtplib.SMTP, context: SSLContext) -> None:
        host = self._outgoing.host
        try:
            server.starttls(context=context)
        except smtplib.SMTPException as error:
            server.close()
            raise Unavailable(f"{host} offers no encryption (STARTTLS).", _NO_ENCRYPTION_HERE, str(error)) from error
        except OSError as error:
            server.close()
            raise connection_error(host, error) from error

    def _sign_in(self, server: smtplib.SMTP) -> None:
        host = self._outgoing.host
        if not self._password:
            raise AuthorisationFailed(f"There is no password for {host}.", "Enter the password for outgoing mail.")
        try:
            _log_in(server, self._outgoing.user, self._password)
        except smtplib.SMTPAuthenticationError as error:
            if error.smtp_code in _TEMPORARY:
                raise Unavailable(f"{host} cannot check the password now.", _LATER, str(error)) from error
            raise AuthorisationFailed(
                f"{host} does not accept the user name or password for outgoing mail.",
                "Enter them again; many providers want an app password instead of the usual one.",
                str(error),
            ) from error
        except smtplib.SMTPServerDisconnected as error:
            raise Unavailable(f"{host} broke the connection while we signed in.", _LATER, str(error)) from error
        except (smtplib.SMTPException, UnicodeError) as error:
            raise AuthorisationFailed(
                f"{host} offers no way to sign in that we know.",
                "Leave the user name empty if the server wants none, or ask your IT.",
                str(error),
            ) from error
        except OSError as error:
            raise connection_error(host, error) from error

    def _lost(self, error: Exception) -> Unavailable:
        return Unavailable(
            f"The connection to {self._outgoing.host} broke while a mail was sent; it may have gone out.",
            "It is not sent again, so that nobody gets it twice.",
            str(error),
            outcome_unknown=True,
        )

    def _refused(self, error: smtplib.SMTPException) -> KeyuserError:
        """What the server said to the mail; of several recipients the first one's answer."""
        host = self._outgoing.host
        code, said = _answer(error)
        if code in _TEMPORARY:
            return Unavailable(f"{host} does not take the mail now ({code} {said}).", _LATER, str(error))
        about = f" ({code} {said})" if code else ""
        return Rejected(
            f"{host} refused the mail{about}.", "Check the recipient's and the sender's address.", str(error)
        )


def _log_in(server: smtplib.SMTP, user: str, password: str) -> None:
    """As ``server.login``, which knows more ways but only passwords in ASCII."""
    server.ehlo_or_helo_if_needed()
    if "PLAIN" not in server.esmtp_features.get("auth", "").upper().split():
        server.login(user, password)
        return
    secret = base64.b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
    code, said = server.docmd("AUTH", f"PLAIN {secret}")
    if code != _SIGNED_IN:
        raise smtplib.SMTPAuthenticationError(code, said)


def _answer(error: smtplib.SMTPException) -> tuple[int, str]:
    """The server's code and words; 0 where the mail could not even be offered (an address that needs SMTPUTF8)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
        return code, _words(said)
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code, _words(error.smtp_error)
    return 0, ""


def _words(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())


def _own_name() -> str:
    """What we call ourselves: the address, because looking up this computer's name can take half a minute."""
    return "[127.0.0.1]"


def _say_goodbye(server: smtplib.SMTP) -> None:
    try:
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()
