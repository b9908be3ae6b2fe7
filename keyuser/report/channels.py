"""Figures on the ways in: how many reports each channel brings, and how long they take from the event to our register. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from keyuser.records import Channel


@dataclass(frozen=True, slots=True)
class ChannelFigures:
    """One channel's ``reports``. ``timed`` of them say when it happened; ``median`` and ``p90`` are the times from then to the
    registration, by nearest rank (a time that occurred), ``None`` where none is known."""

    channel: Channel
    reports: int
    timed: int
    median: timedelta | None
    p90: timedelta | None


def channel_figures(registrations: Iterable[tuple[Channel, datetime | None, datetime]]) -> tuple[ChannelFigures, ...]:
    """The figures of each channel that brought anything, the busiest first.

    A registration is a report's channel, the instant it was sent as far as it says, and the instant we took it in. One that
    says it was sent after we had it (a clock that is ahead) is counted and not timed.
    """
    times: dict[Channel, list[timedelta | None]] = {}
    for channel, sent_at, registered_at in registrations:
        known = sent_at is not None and sent_at <= registered_at
        times.setdefault(channel, []).append(registered_at - sent_at if sent_at and known else None)
    found = (_figures(channel, waits) for channel, waits in times.items())
    return tuple(sorted(found, key=lambda item: (-item.reports, item.channel)))


def _figures(channel: Channel, waits: list[timedelta | None]) -> ChannelFigures:
    known = sorted(wait for wait in waits if wait is not None)
    return ChannelFigures(channel, len(waits), len(known), _nearest_rank(known, 50), _nearest_rank(known, 90))


def _nearest_rank(ordered: list[timedelta], percent: int) -> timedelta | None:
    """The smallest value that at least so many percent of all do not exceed."""
    return ordered[ceil(len(ordered) * percent / 100) - 1] if ordered else None
