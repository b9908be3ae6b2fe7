"""The vendor's tokens: in the system's keychain where there is one, else in a file that only the user can read."""

import json
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


def _refused(error: Exception) -> MachineError:
    return MachineError("The system's keychain refused.", "Unlock it, then try again.", str(error))
