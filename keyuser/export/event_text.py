"""What an event of the log says, in the reader's language. Pure.

The log keeps what the vendor's system gave and what the user recorded, under our names for it; the names and what we measure
in are put into words, everything else stands as it came.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from keyuser.export.words import Words, duration
from keyuser.records import Criticality, EventType, Metric

#: What an event carries, in the order in which it is told, and the word for it. ``text`` comes before, without a word.
_NAMES = {
    "status": "col_status",
    "criticality": "col_criticality",
    "level": "event_level",
    "metric": "col_metric",
    "due": "say_due",
    "seconds": "say_seconds",
    "business_days": "say_business_days",
    "from": "col_from",
    "to": "col_to",
    "contract": "contract",
    "seq": "col_event",
    "source": "col_source",
    "source_id": "say_source_id",
    "reason": "say_reason",
    "evidence": "col_evidence",
    "author": "col_actor",
}
#: What is said only where it is so.
_FACTS = {
    ("automatic", True): "say_automatic",
    ("public", False): "say_private",
    ("private", True): "say_private",
    ("off_protocol", True): "say_off_protocol",
}
_SAID = frozenset((*_NAMES, *(name for name, _ in _FACTS), "text"))
_INSTANTS = frozenset({"due", "from", "to"})


def event_name(kind: EventType, words: Words) -> str:
    """What kind of event it is."""
    return words(f"event_{kind.value}")


def event_text(payload: Mapping[str, object], zone: ZoneInfo, words: Words) -> str:
    """What an event carries: its own words first, then each thing with its name. Instants in the zone."""
    facts = (words(key) for (name, value), key in _FACTS.items() if payload.get(name) is value)
    rest = "; ".join(dict.fromkeys((*_named(payload, zone, words), *facts)))
    return "\n".join(filter(None, (str(payload.get("text") or ""), rest)))


def _named(payload: Mapping[str, object], zone: ZoneInfo, words: Words) -> Iterator[str]:
    for name, key in _NAMES.items():
        if payload.get(name) not in (None, ""):
            label = words(key, zone=zone) if name in _INSTANTS else words(key)
            yield f"{label}: {_value(name, payload[name], zone, words)}"
    for name, value in payload.items():
        if name not in _SAID and value not in (None, "", False):
            yield f"{name}: {value}"


def _value(name: str, value: object, zone: ZoneInfo, words: Words) -> str:
    """The value in words where it is one of ours; else as it came."""
    text = str(value)
    if (name == "criticality" and text in set(Criticality)) or (name == "metric" and text in set(Metric)):
        return words(text)
    if name == "seconds" and isinstance(value, int):
        return duration(value)
    if name in _INSTANTS:
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        return words.instant(at.astimezone(zone), seconds=True) if at.tzinfo is not None else text
    return text
