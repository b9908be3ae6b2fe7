"""The user's settings: who the client company is, which vendors there are, how bold automatic grouping may be.

Kept as ``settings.json`` in the profile; secrets are not in it (``credentials``).
"""

import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from keyuser.errors import InputError, MachineError

#: Fields a vendor profile may require of every group (the list of zakup.sk.kz plus the wanted result).
REQUIRABLE_FIELDS = ("organisation", "bin", "screenshot", "description", "wanted_result")
#: Languages of the window, of exports and of bundles.
LANGUAGES = ("en", "ru", "kk", "uk", "pl")

_VENDOR_ID = re.compile(r"[\w.-]{1,100}")
_START_AFRESH = "Correct it, or move it away to start with fresh settings; reports and bundles are not touched by that."


@dataclass(frozen=True, slots=True)
class ClientCompany:
    """The company whose key user works here; stands in every bundle."""

    name: str = ""
    bin: str = ""
    contact_name: str = ""
    contact_email: str = ""


@dataclass(frozen=True, slots=True)
class VendorProfile:
    """One vendor: how to reach it and what it wants. ``contract`` names a file in ``contracts`` ("sample": the shipped one)."""

    id: str
    name: str
    adapter: str = "keyuser-api"
    base_url: str = ""
    language: str = "en"
    contract: str = "sample"
    required_fields: tuple[str, ...] = REQUIRABLE_FIELDS


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can set. ``automatic_threshold`` is a score in 0..1, see ``group``."""

    client: ClientCompany = field(default_factory=ClientCompany)
    vendors: tuple[VendorProfile, ...] = ()
    automatic_threshold: float | None = None
    language: str = ""

    def vendor(self, vendor_id: str) -> VendorProfile:
        """The vendor of that id, or the only one for an empty id; ``InputError`` where there is none."""
        if not vendor_id and len(self.vendors) == 1:
            return self.vendors[0]
        for vendor in self.vendors:
            if vendor.id == vendor_id:
                return vendor
        what = f'There is no vendor "{vendor_id}".' if vendor_id else "No vendor was named."
        known = ", ".join(vendor.id for vendor in self.vendors)
        add = 'Add one in the settings or with "keyuser vendor set ID --url URL".'
        raise InputError(what, f"Name one of these: {known}. {add}" if known else add)

    def with_vendor(self, vendor: VendorProfile) -> "Settings":
        """These settings with that vendor added or replaced."""
        others = tuple(item for item in self.vendors if item.id != vendor.id)
        return replace(self, vendors=(*others, vendor))


def load_settings(path: Path) -> Settings:
    """Reads the settings; defaults where there is no file yet. ``InputError`` names the field that cannot be used."""
    try:
        return _settings(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise MachineError(f"The settings {path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise InputError(f"The settings file {path} is damaged.", _START_AFRESH, str(error)) from error
    except _Unusable as error:
        raise InputError(f"The settings file {path} cannot be used: {error}.", error.hint) from error


def check_vendor(vendor: VendorProfile) -> VendorProfile:
    """The vendor itself where its id and its address can be used; ``InputError`` otherwise."""
    if not _VENDOR_ID.fullmatch(vendor.id):
        raise InputError(
            f'"{vendor.id}" cannot be the id of a vendor.', "Use letters, digits, dots, dashes and underscores."
        )
    if vendor.base_url and not re.match(r"https?://[^/\s]", vendor.base_url, re.IGNORECASE):
        raise InputError(f'"{vendor.base_url}" is not a web address.', "Write it like https://desk.vendor.example.")
    return vendor


def save_settings(path: Path, settings: Settings) -> None:
    """Writes the settings so that a crash leaves the old or the new ones, never half of them."""
    write_private_json(path, asdict(settings))


def write_private_json(path: Path, data: Any) -> None:
    """Replaces a JSON file in one step; only the user can read it. Of two programs that write at once, one wins whole."""
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # readable by the user only
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(data, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror or error}.") from error


class _Unusable(Exception):
    """A field that cannot be used: its place in the file, what is wrong with it, what to do."""

    def __init__(self, place: str, what: str, hint: str = _START_AFRESH) -> None:
        super().__init__(f'field "{place}": {what}')
        self.hint = hint


def _settings(data: Any) -> Settings:
    found = _object(data, "", Settings)
    vendors = found.get("vendors", [])
    if not isinstance(vendors, list):
        raise _Unusable("vendors", "a list is expected")
    threshold = found.get("automatic_threshold")
    if threshold is not None and not (type(threshold) in (int, float) and 0 <= threshold <= 1):
        raise _Unusable("automatic_threshold", "a number from 0 to 1 is expected, or null")
    return Settings(
        client=ClientCompany(**_texts(_object(found.get("client", {}), "client.", ClientCompany), "client.")),
        vendors=tuple(_vendor(vendor, f"vendors.{number}.") for number, vendor in enumerate(vendors)),
        automatic_threshold=threshold,
        language=_language(found.get("language", ""), "language", ("", *LANGUAGES)),
    )


def _vendor(data: Any, place: str) -> VendorProfile:
    found = _object(data, place, VendorProfile)
    required = found.pop("required_fields", list(REQUIRABLE_FIELDS))
    if not isinstance(required, list) or not all(name in REQUIRABLE_FIELDS for name in required):
        raise _Unusable(f"{place}required_fields", f"a list of some of {', '.join(REQUIRABLE_FIELDS)} is expected")
    texts = _texts(found, place)
    _language(texts.get("language", LANGUAGES[0]), f"{place}language", LANGUAGES)
    if not texts.get("id"):
        raise _Unusable(f"{place}id", "a vendor needs an id")
    return VendorProfile(**{"name": texts["id"], **texts}, required_fields=tuple(required))


def _object(data: Any, place: str, record: type) -> dict[str, Any]:
    """A copy of the object, which has no other fields than the record."""
    if not isinstance(data, dict):
        raise _Unusable(place.rstrip(".") or "the whole file", "an object is expected")
    unknown = sorted(data.keys() - {each.name for each in fields(record)})
    if unknown:
        raise _Unusable(
            f"{place}{unknown[0]}",
            "it is not known",
            "If a newer version of keyuser wrote the file, install that version; else take the field out.",
        )
    return dict(data)


def _texts(data: Mapping[str, Any], place: str) -> dict[str, str]:
    for name, value in data.items():
        if not isinstance(value, str):
            raise _Unusable(f"{place}{name}", "a text is expected")
    return dict(data)


def _language(value: Any, place: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise _Unusable(place, f"one of {', '.join(filter(None, known))} is expected")
    return str(value)
