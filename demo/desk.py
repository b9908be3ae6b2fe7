"""A real desk process for the demonstration, and an advisor who answers through its pages like a person."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import TracebackType

import requests

from keyuser.clock import CLOCK_FILE_VARIABLE

_START_TIMEOUT_S = 30


class DeskProcess:
    """``keyuser desk serve`` on a free loopback port, with one client and one advisor."""

    def __init__(self, folder: Path, clock_file: Path) -> None:
        self._folder = folder
        self._environment = {**os.environ, CLOCK_FILE_VARIABLE: str(clock_file)}
        self.token = str(self._command("client", "add", "Demo client")["token"])
        self.advisor_key = str(self._command("advisor", "add", "Айгерим Сейтказы")["key"])
        self._process = subprocess.Popen(
            self._arguments("serve", "--port", "0"),
            stdout=subprocess.PIPE,
            text=True,
            env=self._environment,
            # Ctrl-C is for the demonstration, which then closes the desk in its own order.
            start_new_session=os.name != "nt",
        )
        self.url = self._address()

    def __enter__(self) -> "DeskProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def _address(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the desk did not start (exit code {self._process.wait(_START_TIMEOUT_S)})")
        return str(json.loads(line)["url"])

    def _command(self, *arguments: str) -> dict[str, object]:
        done = subprocess.run(
            self._arguments(*arguments), env=self._environment, capture_output=True, text=True, check=True
        )
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    def _arguments(self, *arguments: str) -> list[str]:
        words = [arguments[0]] if arguments[0] == "serve" else list(arguments[:2])
        rest = arguments[len(words) :]
        return [sys.executable, "-m", "keyuser", "desk", *words, *rest, "--data", str(self._folder), "--json"]


class Advisor:
    """Signs in at the desk's page and fills in its form."""

    def __init__(self, desk: DeskProcess) -> None:
        self._url = desk.url
        self._key = desk.advisor_key
        self._browser = requests.Session()
        self._browser.trust_env = False

    def answer(self, ticket: str, item: int | None, kind: str, text: str, status: str = "") -> None:
        """One answer on one item, or on the whole ticket for ``None``."""
        form = {"csrf": self._form_token(ticket), "item": str(item or ""), "kind": kind, "status": status, "text": text}
        self._browser.post(f"{self._url}/tickets/{ticket}/answer", data=form, timeout=10).raise_for_status()

    def _form_token(self, ticket: str) -> str:
        """The token in the ticket's form; signs in first where the session is over (simulated days pass quickly)."""
        page = self._browser.get(f"{self._url}/tickets/{ticket}", timeout=10)
        if page.url.endswith("/sign-in"):
            self._browser.post(f"{self._url}/sign-in", data={"key": self._key}, timeout=10).raise_for_status()
            page = self._browser.get(f"{self._url}/tickets/{ticket}", timeout=10)
        token = re.search(r'name="csrf"\s+value="([^"]+)"', page.text)
        if token is None:
            raise RuntimeError(f"the desk's page of {ticket} has no form to answer")
        return token.group(1)
