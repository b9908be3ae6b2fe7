"""An IMAP server that behaves as a test wants: without IDLE, without keywords, renumbering, refusing, talking nonsense."""

import re
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from tests.certificates import Certificate

TAKEN = "$KeyuserTaken"


@dataclass
class Kept:
    """One mail of the server's only folder."""

    uid: int
    raw: bytes
    flags: set[str] = field(default_factory=set)


@dataclass
class Script:
    """What the server is like. ``refusals`` maps the start of a command to the answer given in place of carrying it out."""

    capabilities: str = "IMAP4rev1"
    permanent_flags: str = r"\Seen \Deleted \*"
    access: str = "READ-WRITE"
    uid_validity: int = 1
    mails: list[Kept] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    commands: list[str] = field(default_factory=list)
    greeting: str = "* OK ready"
    certificate: Certificate | None = None
    arrives_at_idle: list[bytes] = field(default_factory=list)
    port: int = 0

    def add(self, *mails: bytes) -> None:
        for raw in mails:
            self.mails.append(Kept(max((kept.uid for kept in self.mails), default=0) + 1, raw))

    def carried_out(self, start: str) -> int:
        """How many commands began so."""
        return sum(command.startswith(start) for command in self.commands)


class _Talk(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        script = cast("_Server", self.server).script
        self._say(script.greeting)
        while line := self.rfile.readline():
            tag, _, command = line.decode("utf-8").strip().partition(" ")
            script.commands.append(command)
            refusal = next((answer for start, answer in script.refusals.items() if command.startswith(start)), None)
            if refusal == "HANG UP":
                return
            if refusal is not None:
                self._say(refusal if refusal.startswith("*") else f"{tag} {refusal}")
                continue
            verb = command.replace("UID ", "").split(" ")[0].lower()
            getattr(self, f"_{verb}", self._unknown)(script, command)
            self._say(f"{tag} OK done")
            if verb == "logout":
                return

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode("utf-8") + b"\r\n")

    def _unknown(self, script: Script, command: str) -> None:
        self._say(f"* OK what is {command}")

    def _capability(self, script: Script, command: str) -> None:
        self._say(f"* CAPABILITY {script.capabilities}")

    def _login(self, script: Script, command: str) -> None:
        pass

    def _list(self, script: Script, command: str) -> None:
        self._say(r'* LIST (\HasNoChildren) "/" INBOX')

    def _select(self, script: Script, command: str) -> None:
        self._say(r"* FLAGS (\Seen \Deleted)")
        self._say(f"* OK [PERMANENTFLAGS ({script.permanent_flags})] ok")
        self._say(f"* {len(script.mails)} EXISTS")
        self._say("* 0 RECENT")
        self._say(f"* OK [UIDVALIDITY {script.uid_validity}] ok")
        self._say(f"* OK [{script.access}] ok")

    _examine = _select

    def _idle(self, script: Script, command: str) -> None:
        """A mail comes in at that moment, and is told in one breath with the consent."""
        news = ""
        if script.arrives_at_idle:
            script.add(script.arrives_at_idle.pop())
            news = f"\r\n* {len(script.mails)} EXISTS"
        self._say(f"+ idling{news}")
        self.rfile.readline()

    def _search(self, script: Script, command: str) -> None:
        chosen = script.mails
        if " UNKEYWORD " in command:
            chosen = [kept for kept in chosen if TAKEN not in kept.flags]
        elif " KEYWORD " in command:
            chosen = [kept for kept in chosen if TAKEN in kept.flags]
        self._say(" ".join(["* SEARCH", *(str(kept.uid) for kept in chosen)]))

    def _fetch(self, script: Script, command: str) -> None:
        for number, kept in self._named(script, command):
            if "RFC822.SIZE" in command:
                self._say(f"* {number} FETCH (UID {kept.uid} RFC822.SIZE {len(kept.raw)})")
                continue
            part = re.search(r"BODY\.PEEK\[\]<(\d+)\.(\d+)>", command)
            start, length = (int(part[1]), int(part[2])) if part else (0, len(kept.raw))
            name, raw = f"BODY[]<{start}>" if part else "BODY[]", kept.raw[start : start + length]
            self.wfile.write(f"* {number} FETCH (UID {kept.uid} {name} {{{len(raw)}}}\r\n".encode() + raw + b")\r\n")

    def _store(self, script: Script, command: str) -> None:
        for _number, kept in self._named(script, command):
            kept.flags.add(TAKEN)

    def _move(self, script: Script, command: str) -> None:
        gone = [kept for _number, kept in self._named(script, command)]
        script.mails[:] = [kept for kept in script.mails if kept not in gone]

    def _named(self, script: Script, command: str) -> Iterator[tuple[int, Kept]]:
        wanted = set(map(int, command.split(" ")[2].split(",")))
        return ((number, kept) for number, kept in enumerate(script.mails, 1) if kept.uid in wanted)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    script: Script

    def get_request(self) -> tuple[socket.socket, Any]:
        opened, address = super().get_request()
        certificate = self.script.certificate
        if certificate is not None:
            opened = certificate.server.wrap_socket(opened, server_side=True)
        return opened, address


@contextmanager
def served(script: Script) -> Iterator[None]:
    """The server runs within the block."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.script = script
        script.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()
