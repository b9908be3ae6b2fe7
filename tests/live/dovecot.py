"""A real Dovecot on free ports of this computer, everything of it in one folder. From Debian's package dovecot-imapd."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from tests.certificates import Certificate, make_certificate

_BINARY = "/usr/sbin/dovecot"
_PASSWORD = "пароль-приложения"
_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
ssl = yes
ssl_cert = <{folder}/server.crt
ssl_key = <{folder}/server.key
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{folder}/mail/%u
first_valid_uid = 1
mailbox_idle_check_interval = 1 secs
mail_max_userip_connections = 50
maildir_very_dirty_syncs = no
auth_failure_delay = 0 secs
passdb {{
  driver = passwd-file
  args = {folder}/passwd
}}
userdb {{
  driver = passwd-file
  args = {folder}/passwd
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {encrypted}
    ssl = yes
  }}
}}
namespace inbox {{
  inbox = yes
  mailbox Отправленные {{
    auto = create
    special_use = \\Sent
  }}
}}
"""


def why_not() -> str:
    """Why Dovecot cannot be had here; installs it where that is possible. Empty where it is there."""
    if os.name != "posix":
        return "Dovecot does not run on this system"
    if Path(_BINARY).exists():
        return ""
    if shutil.which("apt-get") is None or os.getuid() != 0:
        return "Dovecot is not installed (Debian package dovecot-imapd) and we may not install it"
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "dovecot-imapd"]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    )
    return "" if Path(_BINARY).exists() else f"dovecot-imapd could not be installed: {done.stderr[-300:]}"


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


@dataclass
class Dovecot:
    """One server with any number of users, who all have the same password."""

    folder: Path
    plain: int = field(default_factory=free_port)
    encrypted: int = field(default_factory=free_port)
    password: str = _PASSWORD
    _process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        root = os.getuid() == 0
        self._owner = pwd.getpwnam("www-data") if root else pwd.getpwuid(os.getuid())
        name = self._owner.pw_name
        internal, login, group = ("dovecot", "dovenull", "dovecot") if root else (name, name, str(self._owner.pw_gid))
        self.certificate: Certificate = make_certificate(self.folder)
        text = _CONFIGURATION.format(
            folder=self.folder, internal=internal, login=login, group=group, plain=self.plain,
            encrypted=self.encrypted,
        )  # fmt: skip
        (self.folder / "dovecot.conf").write_text(text, "utf-8")
        (self.folder / "passwd").write_text("", "utf-8")
        (self.folder / "passwd").chmod(0o644)
        (self.folder / "mail").mkdir()
        self._give(self.folder / "mail")

    def add_user(self, user: str) -> None:
        """Makes the user with an empty INBOX."""
        line = f"{user}:{{PLAIN}}{self.password}:{self._owner.pw_uid}:{self._owner.pw_gid}::::\n"
        with (self.folder / "passwd").open("a", encoding="utf-8") as file:
            file.write(line)
        for part in ("", "new", "cur", "tmp"):
            (self.maildir(user) / part).mkdir(parents=True, exist_ok=True)
            self._give(self.maildir(user) / part)

    def maildir(self, user: str) -> Path:
        return self.folder / "mail" / user

    def deliver(self, user: str, raw: bytes) -> None:
        """A mail arrives, as a mail server lets it arrive."""
        name = f"{int(time.time())}.{next(self._numbers)}.test"
        waiting = self.maildir(user) / "tmp" / name
        waiting.write_bytes(raw)
        self._give(waiting)
        waiting.rename(self.maildir(user) / "new" / name)

    def start(self) -> None:
        """Starts, and waits until it greets."""
        with (self.folder / "start.log").open("ab") as log:
            self._process = subprocess.Popen(
                [_BINARY, "-F", "-c", str(self.folder / "dovecot.conf")],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        for _ in range(200):
            try:
                with socket.create_connection(("127.0.0.1", self.plain), 1) as greeted:
                    if greeted.recv(100).startswith(b"* OK"):
                        return
            except OSError:
                pass
            assert self._process.poll() is None, (self.folder / "start.log").read_text()
            time.sleep(0.02)
        raise AssertionError("Dovecot does not greet")

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Stops it with all its children, who drop their connections."""
        if self._process is not None:
            os.killpg(self._process.pid, number)
            self._process.wait(20)
            self._process = None

    def _give(self, path: Path) -> None:
        os.chown(path, self._owner.pw_uid, self._owner.pw_gid)


def open_folder() -> Path:
    """A folder that the server's own users may reach: pytest's are closed to them."""
    folder = Path(tempfile.mkdtemp(prefix="keyuser-dovecot-"))
    folder.chmod(0o755)
    return folder
