"""The user's settings: who the client company is, which vendors there are, how bold automatic grouping may be.

Kept as ``settings.json`` in the profile; secrets are not in it (``credentials``).
"""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from keyuser.errors import InputError, MachineError

#: Fields a vendor profile may require of every group (the list of zakup.sk.kz plus the wanted result).
REQUIRABLE_FIELDS = ("organisation", "bin", "screenshot", "description", "wanted_result")


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
        known = ", ".join(vendor.id for vendor in self.vendors) or "none yet"
        what = f'There is no vendor "{vendor_id}".' if vendor_id else "No vendor was named."
        raise InputError(what, f'Known vendors: {known}. Add one with "keyuser vendor set ID --url URL".')

    def with_vendor(self, vendor: VendorProfile) -> "Settings":
        """These settings with that vendor added or replaced."""
        others = tuple(item for item in self.vendors if item.id != vendor.id)
        return replace(self, vendors=(*others, vendor))


def load_settings(path: Path) -> Settings:
    """Reads the settings; defaults where there is no file yet."""
    try:
        data = json.loads(path.read_text("utf-8"))
        return _from_json(data)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise MachineError(f"The settings {path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            f"The settings file {path} is damaged.",
            "Correct it, or move it away to start with fresh settings; reports and bundles are not touched by that.",
            str(error),
        ) from error


def save_settings(path: Path, settings: Settings) -> None:
    """Writes the settings so that a crash leaves the old or the new ones, never half of them."""
    write_private_json(path, asdict(settings))


def write_private_json(path: Path, data: Any) -> None:
    """Replaces a JSON file in one step; only the user can read it."""
    temporary = path.with_suffix(".new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror or error}.") from error


def _from_json(data: dict[str, Any]) -> Settings:
    vendors = tuple(
        VendorProfile(**{**vendor, "required_fields": tuple(vendor.get("required_fields", REQUIRABLE_FIELDS))})
        for vendor in data.get("vendors", [])
    )
    return Settings(
        client=ClientCompany(**data.get("client", {})),
        vendors=vendors,
        automatic_threshold=data.get("automatic_threshold"),
        language=data.get("language", ""),
    )
