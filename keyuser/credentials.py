"""The vendor's tokens and the profile's keys: in the system's keychain where there is one, else in files that only the user
can read."""

import base64
import binascii
import json
from pathlib import Path
from typing import Protocol

import keyring
from keyring.backends import fail
from keyring.errors import KeyringError

from keyuser.errors import MachineError
from keyuser.paths import Profile
from keyuser.settings.private_file import write_private_json

_SERVICE = "keyuser"


class Credentials(Protocol):
    """Keeps one secret for each vendor of one profile."""

    def get(self, vendor_id: str) -> str:
        """The secret; empty where none was stored."""
        ...

    def set(self, vendor_id: str, secret: str) -> None:
        """Stores or replaces the secret."""
        ...


class KeychainCredentials:
    """Windows Credential Manager, macOS Keychain, or the desktop's secret service, through keyring."""

    def __init__(self, profile: Profile) -> None:
        self._profile = str(profile.root.absolute())

    def get(self, vendor_id: str) -> str:
        try:
            return keyring.get_password(_SERVICE, self._name(vendor_id)) or ""
        except KeyringError as error:
            raise _refused(error) from error

    def set(self, vendor_id: str, secret: str) -> None:
        try:
            keyring.set_password(_SERVICE, self._name(vendor_id), secret)
        except KeyringError as error:
            raise _refused(error) from error

    def _name(self, vendor_id: str) -> str:
        return f"{vendor_id}@{self._profile}"


class FileCredentials:
    """A file in the profile with mode 600: for machines without a keychain, and for tests."""

    def __init__(self, profile: Profile) -> None:
        self._path = profile.credentials_file

    def get(self, vendor_id: str) -> str:
        return self._load().get(vendor_id, "")

    def set(self, vendor_id: str, secret: str) -> None:
        write_private_json(self._path, {**self._load(), vendor_id: secret})

    def _load(self) -> dict[str, str]:
        try:
            data: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise MachineError(
                f"The stored tokens in {self._path} cannot be read.",
                "Delete that file and enter the vendor's token again.",
                str(error),
            ) from error
        return data


def open_credentials(profile: Profile) -> Credentials:
    """The keychain, or the file where this machine has no keychain."""
    if isinstance(keyring.get_keyring(), fail.Keyring):
        return FileCredentials(profile)
    return KeychainCredentials(profile)


class ProfileKeys(Protocol):
    """Keeps the keys of a profile by their ids (see ``vault``)."""

    def get(self, key_id: str) -> bytes | None:
        """The key; ``None`` where it is not on this computer."""
        ...

    def put(self, key_id: str, key: bytes) -> None:
        """Stores the key; it can be read again when this returns."""
        ...

    def notice(self) -> str:
        """What the user should know about where the keys are; empty where they are in the keychain."""
        ...


class FileKeys:
    """A file in the profile with mode 600: for machines without a keychain, and for tests."""

    def __init__(self, profile: Profile) -> None:
        self._path: Path = profile.root / "keys.json"

    def get(self, key_id: str) -> bytes | None:
        try:
            text = self._load().get(key_id)
            return None if text is None else base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise self._unreadable(error) from error

    def put(self, key_id: str, key: bytes) -> None:
        write_private_json(self._path, {**self._load(), key_id: base64.b64encode(key).decode("ascii")})

    def notice(self) -> str:
        if not self._path.exists():
            return ""
        return (
            f"This computer has no keychain: the key that IINs are encrypted with is in {self._path}, which only your account"
            " can read. Whoever copies the whole profile folder has the key too."
        )

    def _load(self) -> dict[str, str]:
        try:
            data: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise self._unreadable(error) from error
        return data

    def _unreadable(self, error: Exception) -> MachineError:
        return MachineError(
            f"The keys in {self._path} cannot be read.",
            "Do not delete the file: restore it from a backup, or import the exported key.",
            str(error),
        )


class KeychainKeys:
    """The system's keychain; the file where the keychain does not take or give a key (a locked service, another account)."""

    def __init__(self, file: FileKeys) -> None:
        self._file = file

    def get(self, key_id: str) -> bytes | None:
        kept = self._file.get(key_id)
        if kept is not None:
            return kept
        try:
            text = keyring.get_password(_SERVICE, self._name(key_id))
        except KeyringError as error:
            raise _refused(error) from error
        try:
            return None if text is None else base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise MachineError("The key in the system's keychain is damaged.", "Import the exported key.") from error

    def put(self, key_id: str, key: bytes) -> None:
        text = base64.b64encode(key).decode("ascii")
        try:
            keyring.set_password(_SERVICE, self._name(key_id), text)
            stored = keyring.get_password(_SERVICE, self._name(key_id)) == text
        except KeyringError:
            stored = False
        if not stored:
            self._file.put(key_id, key)

    def notice(self) -> str:
        return self._file.notice()

    def _name(self, key_id: str) -> str:
        """By the key, not by the profile's folder: a profile that was moved or restored elsewhere still finds its key."""
        return f"iin-key {key_id}"


def open_profile_keys(profile: Profile) -> ProfileKeys:
    """The keychain, or the file where this machine has no keychain."""
    file = FileKeys(profile)
    return file if isinstance(keyring.get_keyring(), fail.Keyring) else KeychainKeys(file)


def _refused(error: Exception) -> MachineError:
    return MachineError("The system's keychain refused.", "Unlock it, then try again.", str(error))
