"""Certificates, proxies and addresses: what stands between the adapter and the vendor."""

import datetime
import http.server
import ipaddress
import ssl
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fault_proxy import Fault, FaultProxy

from keyuser.errors import InputError, Unavailable
from keyuser.submission.vendors.keyuser_api import KeyuserApi

JSON = {"Content-Type": "application/json"}
HEALTH = b'{"status": "ok", "time": "2026-11-16T04:00:00Z"}'
TIME = datetime.datetime(2026, 11, 16, 4, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that no computer trusts, and its key, in one file."""
    pytest.importorskip("cryptography", reason="makes the certificate")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Company authority")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


class _Health(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(HEALTH)))
        self.end_headers()
        self.wfile.write(HEALTH)

    def log_message(self, *_args: object) -> None:
        pass


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_args: object) -> None:
        pass  # the client does not trust us


@pytest.fixture
def https(certificate: Path) -> Iterator[str]:
    server = _Server(("127.0.0.1", 0), _Health)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_untrusted_certificate_is_named_as_the_reason(https: str) -> None:
    with pytest.raises(Unavailable, match=r"certificate of 127\.0\.0\.1 is not trusted") as caught:
        KeyuserApi(https, "token").health()
    assert not caught.value.outcome_unknown


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep their certificates in a store of their own")
def test_what_the_system_trusts_is_trusted(https: str, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert KeyuserApi(https, "token").health().time == TIME


def test_nothing_is_changed_for_other_programs() -> None:
    KeyuserApi("https://desk.vendor.example", "token")
    assert ssl.SSLContext.__module__ == "ssl"


def test_the_proxy_of_the_network_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultProxy("http://127.0.0.1:9") as proxy:
        proxy.faults = [Fault("GET http://desk.vendor.example/v1/health", "answer", 200, JSON, HEALTH)]
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        assert KeyuserApi("http://desk.vendor.example", "token").health().time == TIME
        assert proxy.faults[0].count == 0


def test_a_proxy_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https"):
        monkeypatch.setenv(f"{scheme.upper()}_PROXY", "http://127.0.0.1:9")
        with pytest.raises(Unavailable, match="proxy"):
            KeyuserApi(f"{scheme}://desk.vendor.example", "token").health()


def test_this_computer_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with FaultProxy("http://127.0.0.1:9") as desk:
        desk.faults = [Fault("GET /v1/health", "answer", 200, JSON, HEALTH)]
        assert KeyuserApi(desk.url, "token").health().time == TIME


def test_a_netrc_file_does_not_replace_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine desk.vendor.example login somebody password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with FaultProxy("http://127.0.0.1:9") as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        proxy.faults = [Fault("", "answer", 200, JSON, HEALTH)]
        KeyuserApi("http://desk.vendor.example", "token").health()
        assert proxy.authorizations == ["Bearer token"]


@pytest.mark.parametrize("address", ["", "desk.vendor.example", "ftp://desk.vendor.example", "https://", "file:///etc"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(InputError, match="not a web address"):
        KeyuserApi(address, "token")


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "http://127.0.0.1:9/", "http://127.0.0.1:9/v1/"])
def test_a_host_that_does_not_answer(address: str) -> None:
    with pytest.raises(Unavailable, match="cannot be reached") as caught:
        KeyuserApi(address, "token").health()
    assert not caught.value.outcome_unknown
