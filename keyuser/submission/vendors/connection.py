"""HTTP for adapters: timeouts, the system's certificates and proxies, and every failure as one of our vendor errors."""

import ipaddress
import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import IO, Any, NoReturn
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError

from keyuser.errors import AuthorisationFailed, InputError, ProtocolError, Rejected, Unavailable

#: Seconds to connect, and seconds without a byte of the answer.
TIMEOUTS = (10.0, 60.0)

_LARGEST_ANSWER = 64 * 2**20
_DETAIL = 1000
_WAIT_WITHOUT_CLOCK = 60.0
_NOT_NOW = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}
_ASK_IT = "Keyuser tries again by itself. If it lasts, check the network and ask the vendor."


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer, whatever its status."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def start(self) -> str:
        """The body's beginning, for the log."""
        return self.body[:_DETAIL].decode("utf-8", "replace")

    @property
    def is_json(self) -> bool:
        media_type = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return media_type == "application/json" or media_type.endswith("+json")

    def json(self) -> Any:
        """The body as JSON; ``ProtocolError`` where it is none."""
        if not self.is_json:
            raise ProtocolError(
                f"The vendor's address answered {self.status} with {self.headers.get('content-type') or 'something unknown'}"
                " instead of JSON.",
                "Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.",
                self.start,
            )
        try:
            return json.loads(self.body.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise ProtocolError(
                "The vendor's answer is damaged: its JSON cannot be read.", _ASK_IT, self.start
            ) from error


class Connection:
    """Requests to one host with one bearer token. Never follows a redirect: the token must not reach another host."""

    def __init__(self, base_url: str, token: str, timeouts: tuple[float, float] = TIMEOUTS) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise InputError(f'"{base_url}" is not a web address.', "Write it like https://desk.vendor.example.")
        if not token.isascii() or not token.isprintable():
            raise AuthorisationFailed(
                "The token contains characters that no token has.", "Copy it again, whole and alone."
            )
        self._base_url = base_url.rstrip("/")
        self._host = parts.hostname
        self._timeouts = timeouts
        self._session = requests.Session()
        self._session.auth = _Bearer(token)
        if _is_loopback(parts.hostname):
            self._session.trust_env = False  # a company's proxy is not asked for this very computer
        self._session.mount("https://", _SystemCertificates())

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        body: "bytes | StreamedFile | None" = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Sends one request and returns the answer if it is a success (2xx); one of the vendor errors otherwise."""
        writes = method != "GET"
        try:
            with self._session.request(
                method,
                self._base_url + path,
                params=params,
                data=body,
                headers={"Accept": "application/json, application/problem+json", **(headers or {})},
                timeout=self._timeouts,
                allow_redirects=False,
                stream=True,
            ) as response:
                answer = Answer(response.status_code, CaseInsensitiveDict(response.headers), _content(response))
        except (requests.RequestException, OSError) as error:
            self._no_answer(error, writes)
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            self._refused(answer, writes)
        return answer

    def _no_answer(self, error: Exception, writes: bool) -> NoReturn:
        if isinstance(error, requests.exceptions.SSLError):
            raise Unavailable(
                f"The certificate of {self._host} is not trusted by this computer.",
                "Ask your IT to install the certificate authority, or check the address.",
                str(error),
            ) from error
        if isinstance(error, requests.exceptions.ProxyError):
            raise Unavailable(
                f"The proxy of your network did not let us through to {self._host}.", "Ask your IT.", str(error)
            ) from error
        if _never_sent(error):
            raise Unavailable(f"{self._host} cannot be reached.", _ASK_IT, str(error)) from error
        raise Unavailable(
            f"The connection to {self._host} broke before the answer was complete.",
            _ASK_IT,
            str(error),
            outcome_unknown=writes,
        ) from error

    def _refused(self, answer: Answer, writes: bool) -> NoReturn:
        status = answer.status
        said = _problem(answer)
        reason = str(said.get("detail") or said.get("title") or "")
        if status == HTTPStatus.UNAUTHORIZED or (status == HTTPStatus.FORBIDDEN and answer.is_json):
            raise AuthorisationFailed(
                f"The vendor does not accept our token. {reason}".strip(),
                "Enter a valid token for this vendor; what is queued is kept and sent afterwards.",
                answer.start,
            )
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            raise Unavailable(
                f"The proxy of your network wants a sign-in before it lets us to {self._host}.", "Ask your IT."
            )
        if status in _NOT_NOW or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            refused = status in _NOT_NOW or (status == HTTPStatus.SERVICE_UNAVAILABLE and bool(said))
            raise Unavailable(
                f"The vendor's system is not available now ({status}). {reason}".strip(),
                _ASK_IT,
                answer.start,
                retry_after=retry_after(answer.headers),
                outcome_unknown=writes and not refused,
            )
        if status < HTTPStatus.BAD_REQUEST:
            raise ProtocolError(
                f"{self._host} sends us on to {answer.headers.get('location', 'another address')}; that is not followed.",
                "Enter the vendor's final address. A sign-in page of your network may also have answered.",
                answer.start,
            )
        if status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND} and not answer.is_json:
            answer.json()  # raises: a wrong address or a proxy's page, not a refusal of our content
        fields = {str(entry.get("pointer", "")): str(entry.get("detail", "")) for entry in _errors(said)}
        raise Rejected(
            f"The vendor refused it ({status}). {reason}".strip(),
            "; ".join(f"{pointer or 'the whole'}: {detail}" for pointer, detail in fields.items()),
            answer.start,
            fields=fields,
        )


class StreamedFile:
    """A file as a request body: read piece by piece, each piece told to ``sent`` (bytes so far)."""

    def __init__(self, stream: IO[bytes], size: int, sent: Callable[[int], None]) -> None:
        self._stream = stream
        self._size = size
        self._sent = sent
        self._done = 0

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.read(2**16):
            yield piece

    def read(self, size: int = -1, /) -> bytes:
        piece = self._stream.read(size)
        if piece:
            self._done += len(piece)
            self._sent(self._done)
        return piece


class _Bearer(requests.auth.AuthBase):
    """Our token; an auth object so that a ``.netrc`` of the user cannot replace it."""

    def __init__(self, token: str) -> None:
        self._value = f"Bearer {token}"

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._value
        return request


class _SystemCertificates(HTTPAdapter):
    """Trusts what the operating system trusts, so that a company's own certificate authority works."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=_context(), **kwargs)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        return super().proxy_manager_for(*args, ssl_context=_context(), **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: bool | str, cert: Any) -> None:
        if verify is not True:  # REQUESTS_CA_BUNDLE names a file: the user's word
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]  # the stubs leave it untyped


def _context() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _content(response: requests.Response) -> bytes:
    """The body; cut off where no sensible answer could be so long."""
    content = bytearray()
    for piece in response.iter_content(2**16):
        content += piece
        if len(content) > _LARGEST_ANSWER:
            break
    return bytes(content)


def _never_sent(error: Exception) -> bool:
    """Whether the connection was never made, so that the vendor cannot have got the request."""
    if isinstance(error, (requests.exceptions.ConnectTimeout, requests.exceptions.InvalidURL)):
        return True
    cause = error.args[0] if error.args else None
    reason = cause.reason if isinstance(cause, MaxRetryError) else cause
    return isinstance(reason, (NewConnectionError, ConnectTimeoutError))


def _problem(answer: Answer) -> dict[str, Any]:
    if not answer.is_json:
        return {}
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _errors(said: dict[str, Any]) -> list[dict[str, Any]]:
    errors = said.get("errors")
    return [entry for entry in errors if isinstance(entry, dict)] if isinstance(errors, list) else []


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait; a date is measured against the vendor's own ``Date``, so that our clock does not matter."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until = parsedate_to_datetime(text)
        since = parsedate_to_datetime(headers.get("date", ""))
        return max((until - since).total_seconds(), 0.0)
    except (ValueError, TypeError):
        return _WAIT_WITHOUT_CLOCK
