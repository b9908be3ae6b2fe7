"""Telephone numbers as people write them in Kazakhstan, Russia, Ukraine and Poland, in one form. Pure rules."""

from dataclasses import dataclass

import phonenumbers

from keyuser.errors import InputError

#: The countries whose national form is understood, in this order; another one's numbers need their "+".
COUNTRIES = ("KZ", "RU", "UA", "PL")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164 (``+77012223344``) and what is dialled after it (empty where nothing is). ``country`` is its ISO code,
    empty for numbers of no country."""

    number: str
    extension: str
    country: str

    @property
    def shown(self) -> str:
        """As people read it: +7 701 222 3344, ext. 12."""
        written = phonenumbers.format_number(
            phonenumbers.parse(self.number), phonenumbers.PhoneNumberFormat.INTERNATIONAL
        )
        return f"{written}, ext. {self.extension}" if self.extension else written


def read_phone(text: str, country: str = "KZ") -> Phone:
    """The number in a text; ``InputError`` where there is none that can be called.

    A number without its country is one of ``country`` if such a number can exist there, else of the first of the others where
    it can.
    """
    for region in (country, *(each for each in COUNTRIES if each != country)):
        try:
            parsed = phonenumbers.parse(text[:_LONGEST], region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            return Phone(
                phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164),
                parsed.extension or "",
                phonenumbers.region_code_for_number(parsed) or "",
            )
    raise InputError(
        f"“{text.strip()[:_LONGEST]}” is no telephone number that can be called.",
        "Write it like 8 701 222 33 44 or +380 67 123 45 67.",
    )
