"""The key that IINs are encrypted with: where it is, a copy of it for safekeeping, a new one."""

from dataclasses import dataclass
from pathlib import Path

from keyuser.errors import InputError, KeyuserError, MachineError
from keyuser.store import Store


@dataclass(frozen=True, slots=True)
class KeyState:
    """``key_id`` is empty while no IIN is stored; ``usable`` says that the key is on this computer, else ``problem`` and
    ``hint`` say what is wrong; ``notice`` is for the user where the key stands in a file for want of a keychain."""

    key_id: str
    usable: bool
    sealed: int
    notice: str = ""
    problem: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What a new key did: the IINs sealed anew, and those that stay as they are because they could not be opened."""

    key_id: str
    sealed: int
    unreadable: int


class KeyService:
    """Care of the profile's key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def state(self) -> KeyState:
        """How things are; never an error."""
        with self._store.read() as db:
            key_id, sealed = db.iins.key_id(), db.iins.count()
        try:
            if key_id:
                self._store.vault.key(key_id)
            return KeyState(key_id, bool(key_id), sealed, self._store.vault.notice())
        except KeyuserError as error:
            return KeyState(key_id, False, sealed, problem=error.message, hint=error.hint)

    def export_key(self, path: Path) -> None:
        """Writes the key to a file that only the user can read, to be kept apart from the database's backup.

        ``InputError`` while there is none, or where the file exists already.
        """
        with self._store.read() as db:
            key_id = db.iins.key_id()
        if not key_id:
            raise InputError("There is no key yet: no IIN is stored.", "Import the directory of people first.")
        text = self._store.vault.export_key(key_id)
        try:
            path.touch(mode=0o600, exist_ok=False)
            path.write_text(text, "ascii")
        except FileExistsError as error:
            raise InputError(f"{path} exists already.", "Name another file.") from error
        except OSError as error:
            raise MachineError(
                f"{path} was not written: {error.strerror or error}.", "Name a file in a folder where you may write."
            ) from error

    def import_key(self, path: Path) -> str:
        """Brings a key to this computer; its id. ``MachineError`` where the file holds none."""
        try:
            text = path.read_text("ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise MachineError(f"{path} cannot be read as a key.", "Name the exported file.", str(error)) from error
        return self._store.vault.import_key(text).id

    def renew(self) -> KeyChange:
        """Seals all IINs with a new key. What cannot be opened (its key is lost) stays and is counted; nothing is destroyed."""
        with self._store.write() as db:
            sealed, unreadable = db.iins.use_new_key()
            return KeyChange(db.iins.key_id(), sealed, unreadable)
