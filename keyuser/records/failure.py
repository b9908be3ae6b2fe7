"""What could not be taken in, told so that the rest can go on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """One file, mail or row that could not be read. ``source`` says where it stands, ``reason`` why, ``hint`` what to do."""

    source: str
    reason: str
    hint: str = ""
