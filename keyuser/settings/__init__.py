"""The user's settings: who the client company is, which vendors there are, how bold automatic grouping may be.

Kept as ``settings.json`` in the profile; secrets are not in it (``credentials``). A new section is a record here, one field of
``Settings``, and nothing else: the file is checked against the records (``reading``).
"""

import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from keyuser.errors import InputError
from keyuser.settings.folders import WatchedFolder
from keyuser.settings.mail import Mailbox, OutgoingMail
from keyuser.settings.private_file import write_private_json
from keyuser.settings.reading import between, one_of, read_settings_file, required, some_of

#: Fields a vendor profile requires of every group unless it says otherwise (the list of zakup.sk.kz plus the wanted result).
DEFAULT_REQUIRED_FIELDS = ("organisation", "bin", "screenshot", "description", "wanted_result")
#: All that it may require. An IIN leaves only with a vendor that requires it, and after the key user confirmed.
REQUIRABLE_FIELDS = (*DEFAULT_REQUIRED_FIELDS, "iin")
#: Languages of the window, of exports and of bundles.
LANGUAGES = ("en", "ru", "kk", "uk", "pl")

_VENDOR_ID = re.compile(r"[\w.-]{1,100}")


@dataclass(frozen=True, slots=True)
class ClientCompany:
    """The company whose key user works here; stands in every bundle."""

    name: str = ""
    bin: str = ""
    contact_name: str = ""
    contact_email: str = ""

    @property
    def key_user(self) -> str:
        """Who works here, as logs name them."""
        return self.contact_name.strip() or self.contact_email.strip() or "key user"


@dataclass(frozen=True, slots=True)
class VendorProfile:
    """One vendor: how to reach it and what it wants. ``contract`` names a file in ``contracts`` ("sample": the shipped one)."""

    id: str = field(metadata=required("a vendor needs an id"))
    name: str = ""
    adapter: str = "keyuser-api"
    base_url: str = ""
    language: str = field(default="en", metadata=one_of(*LANGUAGES))
    contract: str = "sample"
    required_fields: tuple[str, ...] = field(default=DEFAULT_REQUIRED_FIELDS, metadata=some_of(*REQUIRABLE_FIELDS))


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can set. ``automatic_threshold`` is a score in 0..1, see ``group``. ``notice_address``: who gets
    a mail about clocks at risk and missed; empty: nobody."""

    client: ClientCompany = field(default_factory=ClientCompany)
    vendors: tuple[VendorProfile, ...] = ()
    automatic_threshold: float | None = field(default=None, metadata=between(0, 1))
    language: str = field(default="", metadata=one_of("", *LANGUAGES))
    mailboxes: tuple[Mailbox, ...] = ()
    outgoing_mail: OutgoingMail = field(default_factory=OutgoingMail)
    folders: tuple[WatchedFolder, ...] = ()
    notice_address: str = ""

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
    settings = read_settings_file(path, Settings)
    named = tuple(replace(vendor, name=vendor.name or vendor.id) for vendor in settings.vendors)
    return replace(settings, vendors=named)


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
