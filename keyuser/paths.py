"""Where things are: the profile folder with the user's data, and the resources that ship with the program."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from keyuser.errors import MachineError

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """A file or folder that ships with the program; inside the wheel, or beside the package in a checkout."""
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Profile:
    """One user's data: a folder that can be copied as a whole while the program is closed."""

    root: Path

    @classmethod
    def default(cls) -> "Profile":
        return cls(platformdirs.user_data_path("keyuser", appauthor=False))

    @property
    def database(self) -> Path:
        return self.root / "keyuser.db"

    @property
    def evidence(self) -> Path:
        return self.root / "evidence"

    @property
    def bundles(self) -> Path:
        return self.root / "bundles"

    @property
    def contracts(self) -> Path:
        return self.root / "contracts"

    @property
    def topics(self) -> Path:
        return self.root / "topics"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def ticket_columns(self) -> Path:
        """A copy of what the database holds, for speed; it may be deleted."""
        return self.root / "ticket-columns.npz"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"

    @property
    def credentials_file(self) -> Path:
        return self.root / "credentials.json"

    @property
    def outbox_lock(self) -> Path:
        return self.root / "outbox.lock"

    def prepare(self) -> None:
        """Makes the folders and tries whether they can be written; ``MachineError`` where not.

        A new profile is closed to other users of the machine; an existing folder keeps the rights that somebody gave it.
        """
        try:
            self.root.parent.mkdir(parents=True, exist_ok=True)
            self.root.mkdir(mode=0o700, exist_ok=True)
            for folder in (self.evidence, self.bundles, self.contracts, self.topics, self.logs):
                folder.mkdir(exist_ok=True)
            with tempfile.TemporaryFile(dir=self.root):
                pass
        except OSError as error:
            raise MachineError(
                f"The profile folder {self.root} cannot be written: {error.strerror or error}.",
                "Give your account write permission there and free disk space, or choose another folder with --profile.",
            ) from error
