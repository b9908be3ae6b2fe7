"""Encrypted connections to mail servers: trusted is what the operating system trusts, a company's own authority included."""

import ipaddress
import socket
import ssl
from enum import StrEnum

import truststore

from keyuser.errors import InputError, KeyuserError, Unavailable

_CHECK_ADDRESS = "Check the server's name and port, and the network. Keyuser tries again by itself."


class Security(StrEnum):
    """How a connection to a mail server is protected: encrypted from the first byte, encrypted before signing in, or not."""

    SSL = "ssl"
    STARTTLS = "starttls"
    NONE = "none"


def client_context() -> ssl.SSLContext:
    """Checks the server's certificate and name against the system's store."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def check_security(host: str, security: Security) -> None:
    """Refuses (``InputError``) to send a password unprotected to another computer."""
    if security is Security.NONE and not is_loopback(host):
        raise InputError(
            f"Without encryption the password and the mails could be read on the way to {host}.",
            "Choose SSL or STARTTLS; none is for a server on this computer only.",
        )


def is_loopback(host: str) -> bool:
    """Whether the name means this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def connection_error(host: str, error: OSError) -> KeyuserError:
    """What a failed connection means for the user; ``Unavailable`` with the reason that can be told."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return Unavailable(
            f"The certificate of {host} is not trusted by this computer.",
            "Ask your IT to install the certificate authority, or check the server's name.",
            str(error),
        )
    if isinstance(error, ssl.SSLError):
        return Unavailable(
            f"{host} does not speak TLS as expected.",
            "Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.",
            str(error),
        )
    if isinstance(error, socket.gaierror):
        return Unavailable(f"There is no server with the name {host}, or no network.", _CHECK_ADDRESS, str(error))
    if isinstance(error, TimeoutError):
        return Unavailable(f"{host} did not answer in time.", _CHECK_ADDRESS, str(error))
    return Unavailable(f"{host} cannot be reached.", _CHECK_ADDRESS, str(error))
