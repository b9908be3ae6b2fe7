"""Organisations and the identifiers that name them."""

from dataclasses import dataclass
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
    """The verdict on one identifier. ``reason`` says what is wrong (empty where valid), ``warnings`` what is odd."""

    valid: bool
    kind: IdKind | None
    value: str
    reason: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundId:
    """An identifier found in a text at ``text[start:end]`` (code points); ``value`` is the bare number.

    ``confidence`` is "high" where a label names it, "medium" where only its form and check digit speak for it.
    """

    kind: IdKind
    start: int
    end: int
    value: str
    valid: bool
    confidence: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """An entry of the local directory. ``bin`` is the key (Kazakh BIN; another country's number where it has none)."""

    bin: str
    name: str
    short_name: str = ""
    address: str = ""
