"""Sending one mail through a real SMTP server, and what is told where that does not work."""

import socket
from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from keyuser import smtp
from keyuser.errors import AuthorisationFailed, InputError, Rejected, Unavailable
from keyuser.settings.mail import OutgoingMail, check_outgoing
from tests.certificates import Certificate, make_certificate
from tests.intake.smtp_sink import Sink, listening


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def sink(certificate: Certificate) -> Iterator[Sink]:
    sink = Sink()
    with listening(sink, certificate):
        yield sink


def outgoing(port: int, security: str = "starttls", user: str = "sender") -> OutgoingMail:
    return OutgoingMail("127.0.0.1", port, security, user, "help@client.example", "Служба поддержки")


def letter(to: str = "user@client.example") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "help@client.example"
    message["To"] = to
    message["Subject"] = "Өтініш қабылданды"
    message.set_content("Сәлеметсіз бе!")
    return message


def mailer(sink: Sink, certificate: Certificate, password: str = "") -> smtp.Mailer:
    return smtp.Mailer(outgoing(sink.port), password or sink.password, certificate.client)


def test_encrypted_and_signed_in(sink: Sink, certificate: Certificate) -> None:
    mailer(sink, certificate).check()
    mailer(sink, certificate).send(letter())
    assert [str(message["Subject"]) for message in sink.messages] == ["Өтініш қабылданды"]
    assert sink.messages[0].get_content().strip() == "Сәлеметсіз бе!"
    assert sink.recipients == ["user@client.example"]
    assert sink.encrypted == [True]


def test_a_relay_on_this_computer_needs_neither() -> None:
    sink = Sink()
    with listening(sink, auth=False):
        smtp.Mailer(outgoing(sink.port, "none", user=""), "").send(letter())
    assert sink.encrypted == [False]


def test_no_encryption_to_another_computer() -> None:
    with pytest.raises(InputError, match="Without encryption"):
        smtp.Mailer(OutgoingMail("mail.client.example", security="none", from_address="a@b.kz"), "x")


def test_a_server_without_encryption_gets_no_password() -> None:
    sink = Sink()
    with listening(sink, auth=False), pytest.raises(Unavailable, match="offers no encryption"):
        smtp.Mailer(outgoing(sink.port), sink.password).send(letter())
    assert sink.messages == []


def test_a_certificate_that_nobody_trusts(sink: Sink) -> None:
    with pytest.raises(Unavailable, match="is not trusted"):
        smtp.Mailer(outgoing(sink.port), sink.password).send(letter())


def test_ssl_where_starttls_is_spoken(sink: Sink) -> None:
    with pytest.raises(Unavailable, match="does not speak TLS"):
        smtp.Mailer(outgoing(sink.port, "ssl"), sink.password).send(letter())


def test_a_wrong_password(sink: Sink, certificate: Certificate) -> None:
    with pytest.raises(AuthorisationFailed, match="does not accept") as caught:
        mailer(sink, certificate, "wrong").send(letter())
    assert "app password" in caught.value.hint
    with pytest.raises(AuthorisationFailed, match="no password"):
        smtp.Mailer(outgoing(sink.port), "", certificate.client).send(letter())


def test_a_server_that_is_away() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(Unavailable, match="cannot be reached") as caught:
        smtp.Mailer(outgoing(port), "x").send(letter())
    assert not caught.value.outcome_unknown


def test_an_answer_that_is_lost_leaves_the_outcome_open(sink: Sink, certificate: Certificate) -> None:
    sink.answers.append("HANG UP")
    with pytest.raises(Unavailable, match="may have gone out") as caught:
        mailer(sink, certificate).send(letter())
    assert caught.value.outcome_unknown


@pytest.mark.parametrize(
    ("answer", "kind"), [("451 greylisted, come again", Unavailable), ("554 no such user here", Rejected)]
)
def test_what_the_server_says_to_a_mail(
    sink: Sink, certificate: Certificate, answer: str, kind: type[Exception]
) -> None:
    sink.answers.append(answer)
    with pytest.raises(kind, match=answer[4:]) as caught:
        mailer(sink, certificate).send(letter())
    assert not getattr(caught.value, "outcome_unknown", False)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (OutgoingMail(receipts=True), "need a server"),
        (OutgoingMail("smtp.client.example"), "not a mail address"),
        (OutgoingMail("smtp.client.example", from_address="help@client.example\n"), "not a mail address"),
        (OutgoingMail("smtp client", from_address="help@client.example"), "name of a server"),
    ],
)
def test_settings_that_cannot_be_used(settings: OutgoingMail, words: str) -> None:
    with pytest.raises(InputError, match=words):
        check_outgoing(settings)


def test_no_server_sends_nothing() -> None:
    assert check_outgoing(OutgoingMail()) == OutgoingMail()
    with pytest.raises(InputError, match="no server for outgoing mail"):
        smtp.Mailer(OutgoingMail(), "")
