"""A real SMTP server (aiosmtpd) that keeps what it gets."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.certificates import Certificate


@dataclass
class Sink:
    """``answers`` are what it says to the next mails in place of taking them ("HANG UP": nothing)."""

    user: str = "sender"
    password: str = "тайна"
    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    port: int = 0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("2"):
            content = envelope.content
            assert isinstance(content, bytes)
            self.messages.append(message_from_bytes(content, policy=policy.default))
            self.recipients += envelope.rcpt_tos
            self.encrypted.append(session.ssl is not None)
        if answer == "HANG UP":
            assert server.transport is not None
            server.transport.close()
        return answer

    def accepts(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        known = (data.login, data.password) == (self.user.encode(), self.password.encode())
        return AuthResult(success=known, handled=False)


@contextmanager
def listening(sink: Sink, certificate: Certificate | None = None, *, auth: bool = True) -> Iterator[None]:
    """The server runs within the block; with a certificate it offers STARTTLS and wants it before signing in."""
    with socket.socket() as probe:  # the controller itself cannot tell which port it was given
        probe.bind(("127.0.0.1", 0))
        sink.port = probe.getsockname()[1]
    controller = Controller(
        sink,
        hostname="127.0.0.1",
        port=sink.port,
        tls_context=certificate.server if certificate else None,
        authenticator=sink.accepts if auth else None,
        auth_required=auth,
        auth_require_tls=certificate is not None,
        enable_SMTPUTF8=True,
    )
    controller.start()
    try:
        yield
    finally:
        controller.stop()
