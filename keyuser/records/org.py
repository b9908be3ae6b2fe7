"""Organisations and the identifiers that name them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class IdKind(StrEnum):
    """Kinds of identifiers, by country: Kazakhstan, Russia, Ukraine, Poland."""

    BIN = "bin"
    IIN = "iin"
    INN = "inn"
    OGRN = "ogrn"
    OGRNIP = "ogrnip"
    KPP = "kpp"
    SNILS = "snils"
    EDRPOU = "edrpou"
    RNOKPP = "rnokpp"
    NIP = "nip"
    REGON = "regon"
    PESEL = "pesel"


@dataclass(frozen=True, slots=True)
class IdCheck:
    """The verdict on one identifier. ``reason`` says what is wrong (empty where valid), ``warnings`` what is odd.

    ``meant`` is the valid number that a wrong one becomes when lost leading zeros or mistaken letters are put right.
    """

    valid: bool
    kind: IdKind | None
    value: str
    reason: str = ""
    warnings: tuple[str, ...] = ()
    meant: str = ""


@dataclass(frozen=True, slots=True)
class FoundId:
    """An identifier found in a text at ``text[start:end]`` (code points); ``value`` is the bare number.

    ``confidence`` is "high" where a label names it, "medium" where only its form and check digit speak for it. Read from the
    store, the ``value`` of an IIN is its mask.
    """

    kind: IdKind
    start: int
    end: int
    value: str
    valid: bool
    confidence: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """An entry of the local directory. ``bin`` is the key (Kazakh BIN; another country's number where it has none).

    ``mail_domain`` is where its people write from ("kmg.kz"), in lower case; empty where the directory does not say.
    """

    bin: str
    name: str
    short_name: str = ""
    address: str = ""
    mail_domain: str = ""


class Likeness(StrEnum):
    """Why an entry of the directory may be what somebody meant by a wrong number."""

    ZERO_LOST = "zero_lost"
    LOOK_ALIKE = "look_alike"
    SWAPPED = "swapped"
    ONE_SLIP = "one_slip"
    TWO_SLIPS = "two_slips"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Nearby:
    """An entry that may have been meant; ``named`` where the text around the number names the organisation too."""

    organisation: Organisation
    likeness: Likeness
    named: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """A place where an organisation's people work. ``organisation`` is a BIN."""

    id: int
    organisation: str
    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Department:
    """A unit of an organisation; ``site`` is the name of its site, empty where it has none."""

    id: int
    organisation: str
    name: str
    site: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the directory. ``organisation`` is a BIN, empty where unknown; ``site`` and ``department`` are names.

    The IIN is not in it: ``has_iin`` says whether one is stored (see ``PeopleService.mask`` and ``reveal``).
    """

    id: int
    name: str
    email: str = ""
    phone: str = ""
    position: str = ""
    organisation: str = ""
    site: str = ""
    department: str = ""
    has_iin: bool = False


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """What a table or a form says about a person, before it is stored; empty fields say nothing. ``iin`` is 12 digits."""

    name: str
    email: str = ""
    phone: str = ""
    position: str = ""
    organisation: str = ""
    site: str = ""
    department: str = ""
    iin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a sender comes from: the BIN, and the person and site where the exact address is known."""

    organisation: str
    site: str = ""
    person_id: int | None = None


class LedgerAction(StrEnum):
    """What happened to an IIN: shown to the key user in full, or sent to a vendor."""

    REVEALED = "revealed"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One row of the append-only ledger. ``whose`` is "<key id>.<keyed hash of the IIN>", ``mask`` what may be shown of it;
    ``vendor_id`` and ``bundle_ref`` are empty for what was only revealed."""

    seq: int
    action: LedgerAction
    at: datetime
    whose: str
    mask: str
    vendor_id: str
    bundle_ref: str
    actor: str
    purpose: str
    hash: str
