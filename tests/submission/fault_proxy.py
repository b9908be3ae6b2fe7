"""A small HTTP proxy in front of the desk that fails on demand."""

import http.client
import socket
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit


@dataclass
class Fault:
    """What happens to the next ``count`` requests whose "METHOD path" contains ``match``.

    Modes: ``refuse`` (reset, the desk never sees it), ``lose`` (the desk does it, no answer), ``half`` (half of the answer),
    ``twice`` (the desk gets it two times), ``answer`` (``status``, ``headers``, ``body``; the desk never sees it),
    ``instead`` (the desk does it, the answer is that one).
    """

    match: str
    mode: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    count: int = 1


class FaultProxy:
    """A context manager; inside it the proxy listens at ``url``. ``seen`` are the requests, "METHOD path"."""

    def __init__(self, upstream: str) -> None:
        self.faults: list[Fault] = []
        self.seen: list[str] = []
        self.authorizations: list[str] = []
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._server.upstream = urlsplit(upstream).netloc
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    def take(self, line: str) -> Fault:
        self.seen.append(line)
        for fault in self.faults:
            if fault.count and fault.match in line:
                fault.count -= 1
                return fault
        return Fault("", "pass")

    def __enter__(self) -> "FaultProxy":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    proxy: FaultProxy
    upstream: str

    def handle_error(self, *_args: object) -> None:
        pass  # the client hung up: that is what the faults are for


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.proxy.authorizations.append(self.headers.get("Authorization", ""))
        fault = self.server.proxy.take(f"{self.command} {self.path}")
        if fault.mode == "refuse":
            return self.cut()
        if fault.mode == "answer":
            return self.answer(fault.status, fault.headers, fault.body)
        for _ in range(2 if fault.mode == "twice" else 1):
            status, headers, answer = self.ask(body)
        if fault.mode == "lose":
            return self.cut()
        if fault.mode == "instead":
            return self.answer(fault.status, fault.headers, fault.body)
        self.answer(status, headers, answer, whole=fault.mode != "half")
        return self.cut() if fault.mode == "half" else None

    do_GET = do_POST = do_PUT = handle_any

    def ask(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection(self.server.upstream, timeout=10)
        headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
        connection.request(self.command, self.path, body, headers)
        reply = connection.getresponse()
        answer = reply.status, dict(reply.getheaders()), reply.read()
        connection.close()
        return answer

    def answer(self, status: int, headers: dict[str, str], body: bytes, *, whole: bool = True) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in {"content-length", "transfer-encoding", "connection", "date", "server"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if whole else body[: len(body) // 2])
        self.wfile.flush()

    def cut(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *_args: object) -> None:
        pass
