"""How critical a group is and what is still missing for its vendor. Pure rules; the words stand in ``keyuser.report.words``.

Criticality is impact x urgency, as ITIL has it: impact is counted (users, organisations), urgency is what the writers say.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import ceil
from typing import Final

from keyuser.errors import InputError
from keyuser.records import Attachment, Criticality, GroupCase, MissingField, Report, ReportKind
from keyuser.report.words import KIND_WORDS, URGENCY_WORDS, Urgency, first_word, fold_case

#: Bytes; see ``is_icon``.
SMALLEST_SCREENSHOT: Final = 1024
#: A description shorter than this (characters) cannot be acted on.
SHORTEST_DESCRIPTION: Final = 15
#: One in so many reports must say that it is urgent before the group is: one loud voice does not decide.
URGENT_SHARE: Final = 5


_STATEMENT_END: Final = re.compile(r"[.!…](?=\s|$)")


class Impact(IntEnum):
    """How far a group reaches; the limits are in ``impact_of``."""

    ONE = 0
    FEW = 1
    MANY = 2
    WIDESPREAD = 3


_LOW, _MEDIUM, _HIGH, _CRITICAL = Criticality
_MATRIX: Final[Mapping[Impact, tuple[Criticality, ...]]] = {
    # urgency:         can wait, normal,   urgent,     standstill
    Impact.ONE: (_LOW, _LOW, _MEDIUM, _HIGH),
    Impact.FEW: (_LOW, _MEDIUM, _HIGH, _HIGH),
    Impact.MANY: (_MEDIUM, _HIGH, _HIGH, _CRITICAL),
    Impact.WIDESPREAD: (_MEDIUM, _HIGH, _CRITICAL, _CRITICAL),
}


@dataclass(frozen=True, slots=True)
class CriticalitySuggestion:
    """A proposal that the key user may override. ``word`` is the urgency word that decided, as written; empty for none."""

    criticality: Criticality
    impact: Impact
    urgency: Urgency
    users: int
    organisations: int
    word: str
    reason: str


@dataclass(frozen=True, slots=True)
class KindSuggestion:
    """A proposed kind; ``word`` is what spoke for it, empty where it is only the default."""

    kind: ReportKind
    word: str
    reason: str


def impact_of(users: int, organisations: int) -> Impact:
    """One person, a few, many (10 users or 3 organisations) or widespread (50 users or 10 organisations)."""
    if users >= 50 or organisations >= 10:
        return Impact.WIDESPREAD
    if users >= 10 or organisations >= 3:
        return Impact.MANY
    return Impact.FEW if users > 1 or organisations > 1 else Impact.ONE


def urgency_of(text: str) -> tuple[Urgency, str]:
    """How urgent one writer says it is, with the word as written. "Not urgent" is taken before "urgent" is looked for."""
    folded = fold_case(text)
    calm = first_word(URGENCY_WORDS[Urgency.CAN_WAIT], folded)
    if calm:
        for pattern in URGENCY_WORDS[Urgency.CAN_WAIT]:
            folded = pattern.sub(" ", folded)
    for level in (Urgency.STANDSTILL, Urgency.URGENT):
        word = first_word(URGENCY_WORDS[level], folded)
        if word:
            return level, word
    return (Urgency.CAN_WAIT, calm) if calm else (Urgency.NORMAL, "")


def group_urgency(texts: Sequence[str]) -> tuple[Urgency, str]:
    """The highest urgency that at least a fifth of the texts reach; "can wait" only where every text says so."""
    found = [urgency_of(text) for text in texts]
    if not found:
        return Urgency.NORMAL, ""
    enough = ceil(len(found) / URGENT_SHARE)
    for level in (Urgency.STANDSTILL, Urgency.URGENT):
        words = [word for urgency, word in found if urgency >= level]
        if len(words) >= enough:
            return level, words[0]
    if all(urgency is Urgency.CAN_WAIT for urgency, _ in found):
        return Urgency.CAN_WAIT, found[0][1]
    return Urgency.NORMAL, ""


def suggest_criticality(users: int, organisations: int, texts: Sequence[str]) -> CriticalitySuggestion:
    """Criticality of a group from the people and organisations it reaches and from what its reports say."""
    impact = impact_of(users, organisations)
    urgency, word = group_urgency(texts)
    criticality = _MATRIX[impact][urgency]
    reach = (
        f"{_count(users, 'user')} in {_count(organisations, 'organisation')}"
        if organisations
        else _count(users, "user")
    )
    said = {
        Urgency.CAN_WAIT: f"the writers can wait (“{word}”)",
        Urgency.NORMAL: "nobody says that it is urgent",
        Urgency.URGENT: f"the writers say that it is urgent (“{word}”)",
        Urgency.STANDSTILL: f"work has stopped or a deadline is at hand (“{word}”)",
    }[urgency]
    reason = f"{criticality.value.capitalize()}: {reach} affected, {said}."
    return CriticalitySuggestion(criticality, impact, urgency, users, organisations, word, reason)


def suggest_case_criticality(reports: Sequence[Report]) -> CriticalitySuggestion:
    """``suggest_criticality`` for the reports of one group: users are distinct writers, organisations distinct BINs."""
    users = count_reporters(reports)
    organisations = len({report.organisation for report in reports if report.organisation})
    return suggest_criticality(users, organisations, [f"{item.subject}\n{item.visible_text}" for item in reports])


def suggest_kind(subject: str, text: str) -> KindSuggestion:
    """What a writer wants. A stated wish wins, then a failure, then what is asked for; without any sign a text that is mostly
    questions is a consultation and every other one an incident."""
    folded = fold_case(f"{subject}\n{text}")
    for kind, patterns in KIND_WORDS:
        word = first_word(patterns, folded)
        if word:
            return KindSuggestion(kind, word, f"The text says “{word}”.")
    if 0 < text.count("?") >= len(_STATEMENT_END.findall(text)):
        return KindSuggestion(ReportKind.CONSULTATION, "?", "The text asks more than it states.")
    return KindSuggestion(ReportKind.INCIDENT, "", "Nothing in the text says otherwise.")


def count_reporters(reports: Sequence[Report]) -> int:
    """Distinct people who wrote; see ``reporter_key``."""
    return len({reporter_key(report) for report in reports})


def reporter_key(report: Report) -> str:
    """What makes two reports one person's: the address, else the name; a report with neither stands for its own person."""
    return report.sender_email.strip().casefold() or " ".join(report.sender_name.casefold().split()) or f"#{report.ref}"


def is_icon(file: Attachment) -> bool:
    """Whether it is an inline picture too small to show anything: an icon of a signature, a tracking pixel."""
    return file.inline and file.is_picture and file.size < SMALLEST_SCREENSHOT


def missing_fields(case: GroupCase, required: Sequence[str]) -> tuple[MissingField, ...]:
    """The required fields that the group lacks, in the profile's order, each with what to do about it.

    ``required`` are names of ``FIELDS`` (those of ``settings.REQUIRABLE_FIELDS``); another name is an ``InputError``: the
    vendor profile is wrong, not the group.
    """
    unknown = [name for name in required if name not in FIELDS]
    if unknown:
        known = ", ".join(FIELDS)
        raise InputError(
            f"The vendor profile requires “{unknown[0]}”, which is not a field.", f"Known fields: {known}."
        )
    asks = ((name, FIELDS[name](case)) for name in required)
    return tuple(MissingField(case.group.ref, name, ask) for name, ask in asks if ask)


def completeness(case: GroupCase, required: Sequence[str]) -> float:
    """The share of required fields that the group has, 0..1; 1 where nothing is required."""
    return 1 - len(missing_fields(case, required)) / len(required) if required else 1.0


def _ask_organisation(case: GroupCase) -> str:
    if any(organisation.name.strip() for organisation in case.organisations):
        return ""
    if case.unknown_bins:
        return f"Add the organisation with BIN {case.unknown_bins[0]} to the directory: its name is not known."
    return f"Say which organisation is affected, or ask the writer of {_refs(case)} for its name."


def _ask_bin(case: GroupCase) -> str:
    if case.organisations or case.unknown_bins:
        return ""
    return f"Add the BIN of the organisation, or ask the writer of {_refs(case)} for it."


def _ask_screenshot(case: GroupCase) -> str:
    files = (file for report in case.messages for file in report.attachments)
    if any(file.is_picture and not is_icon(file) for file in files):
        return ""
    return f"Add a screenshot of the error, or ask the writer of {_refs(case)} for one."


def _ask_description(case: GroupCase) -> str:
    if len(case.group.description.strip()) >= SHORTEST_DESCRIPTION:
        return ""
    return "Describe what was done, what happened and since when, in two or three sentences."


def _ask_wanted_result(case: GroupCase) -> str:
    return "" if case.group.wanted_result.strip() else "Say what the vendor is asked to achieve."


def _ask_iin(case: GroupCase) -> str:
    if case.iin_known:
        return ""
    return f"Add the IIN of the writer of {_refs(case)} to the directory of people, or ask for it."


#: The fields a vendor profile can require; each rule answers what to do, or nothing where the field is there.
FIELDS: Final[Mapping[str, Callable[[GroupCase], str]]] = {
    "organisation": _ask_organisation,
    "bin": _ask_bin,
    "screenshot": _ask_screenshot,
    "description": _ask_description,
    "wanted_result": _ask_wanted_result,
    "iin": _ask_iin,
}


def _refs(case: GroupCase) -> str:
    """The newest report's reference: the person most likely to remember."""
    return max(case.reports, key=lambda report: report.at).ref if case.reports else case.group.ref


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
