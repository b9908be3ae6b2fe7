"""Encryption of what must not be read from a copied database: AES-256-GCM, and a keyed hash that finds equal values.

A key is 32 random bytes in the system's keychain (``credentials.open_profile_keys``). Its id is computed from it, stands in
front of every sealed value and in the database, and so tells a wrong key from a damaged value. Keys are never deleted here:
backups and the ledger of releases may still need an earlier one.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from keyuser.errors import MachineError
from keyuser.paths import Profile

if TYPE_CHECKING:
    from keyuser.credentials import ProfileKeys

# ruff: noqa: PLC0415 - the keychain and the cipher take a moment to load, and most commands need neither

KEY_BYTES = 32
_NONCE_BYTES = 12
_LOST_HINT = (
    'Import the key that was exported from the other computer ("keyuser people key --import FILE"), or go on with a new one'
    ' ("keyuser people key --new"): earlier IINs then stay unreadable. Nothing was changed.'
)


@dataclass(frozen=True, slots=True)
class Key:
    """One key. ``id`` may be known to everybody; equal values have equal digests under one key and no other."""

    id: str
    _secret: bytes = field(repr=False)

    def seal(self, plain: str, place: str) -> str:
        """``plain`` encrypted for one column (``place``): a value moved to another column does not open."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = AESGCM(_derive(self._secret, "seal")).encrypt(nonce, plain.encode(), place.encode())
        return f"{self.id}.{base64.urlsafe_b64encode(nonce + sealed).decode('ascii')}"

    def open(self, sealed: str, place: str) -> str:
        """What was sealed; ``MachineError`` where the value was altered."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            data = base64.urlsafe_b64decode(sealed.partition(".")[2])
            plain = AESGCM(_derive(self._secret, "seal")).decrypt(
                data[:_NONCE_BYTES], data[_NONCE_BYTES:], place.encode()
            )
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise MachineError(
                "An encrypted IIN was altered and cannot be read.", "Restore the last backup, or enter the IIN again."
            ) from error
        return plain.decode()

    def digest(self, plain: str) -> str:
        """The keyed hash (HMAC-SHA-256, hexadecimal) by which equal values are found."""
        return hmac.new(_derive(self._secret, "digest"), plain.encode(), hashlib.sha256).hexdigest()


class Vault:
    """The keys of a profile, each read from the keychain once."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._store: ProfileKeys | None = None
        self._known: dict[str, Key] = {}

    def key(self, key_id: str) -> Key:
        """The key of that id; ``MachineError`` where this computer does not have it or the keychain refuses."""
        if key_id not in self._known:
            secret = self._keys().get(key_id)
            if secret is None:
                raise MachineError("The key that IINs are encrypted with is not on this computer.", _LOST_HINT, key_id)
            if _key_id(secret) != key_id:
                raise MachineError("The stored key is not the one that IINs are encrypted with.", _LOST_HINT, key_id)
            self._known[key_id] = Key(key_id, secret)
        return self._known[key_id]

    def new_key(self) -> Key:
        """Makes a key and stores it; it is in the keychain before anything is sealed with it."""
        return self._keep(secrets.token_bytes(KEY_BYTES))

    def notice(self) -> str:
        """A sentence for the user where keys stand in a file because there is no keychain; empty otherwise."""
        return self._keys().notice()

    def export_key(self, key_id: str) -> str:
        """The key as text, to be kept apart from the database's backup."""
        secret = self._keys().get(self.key(key_id).id) or b""
        return f"keyuser-key-1 {key_id} {base64.urlsafe_b64encode(secret).decode('ascii')}\n"

    def import_key(self, text: str) -> Key:
        """Stores a key that ``export_key`` wrote; ``MachineError`` where the text is no such key."""
        words = text.split()
        try:
            secret = base64.urlsafe_b64decode(words[2]) if len(words) == 3 else b""
        except (ValueError, binascii.Error):
            secret = b""
        if len(secret) != KEY_BYTES or words[1] != _key_id(secret):
            raise MachineError("The file holds no key of keyuser.", 'Take the file that "people key --export" wrote.')
        return self._keep(secret)

    def _keep(self, secret: bytes) -> Key:
        key = Key(_key_id(secret), secret)
        self._keys().put(key.id, secret)
        self._known[key.id] = key
        return key

    def _keys(self) -> "ProfileKeys":
        if self._store is None:
            from keyuser.credentials import open_profile_keys

            self._store = open_profile_keys(self._profile)
        return self._store


def key_id_of(sealed: str) -> str:
    """The id of the key that a value was sealed with."""
    return sealed.partition(".")[0]


def _derive(secret: bytes, purpose: str) -> bytes:
    """A key for one purpose: HMAC-SHA-256 as the expand step of RFC 5869 with one block."""
    return hmac.new(secret, f"keyuser/{purpose}/1\x01".encode(), hashlib.sha256).digest()


def _key_id(secret: bytes) -> str:
    return _derive(secret, "id").hex()[:16]
