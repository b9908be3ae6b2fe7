"""Figures by channel: what is counted, and which of the times that occurred stand for all."""

from datetime import UTC, datetime, timedelta

from keyuser.records import Channel
from keyuser.report.channels import ChannelFigures, channel_figures

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)


def test_median_and_p90_are_times_that_occurred() -> None:
    mails = [(Channel.MAIL, NOW - timedelta(minutes=minutes), NOW) for minutes in range(1, 11)]
    (figures,) = channel_figures(reversed(mails))
    assert figures == ChannelFigures(Channel.MAIL, 10, 10, timedelta(minutes=5), timedelta(minutes=9))


def test_what_has_no_time_or_one_that_cannot_be_is_counted_only() -> None:
    found = channel_figures(
        [
            (Channel.PHONE, None, NOW),
            (Channel.MAIL, NOW + timedelta(hours=1), NOW),
            (Channel.MAIL, NOW, NOW),
            (Channel.CHAT, None, NOW),
        ]
    )
    assert found == (
        ChannelFigures(Channel.MAIL, 2, 1, timedelta(0), timedelta(0)),
        ChannelFigures(Channel.CHAT, 1, 0, None, None),
        ChannelFigures(Channel.PHONE, 1, 0, None, None),
    )
    assert channel_figures([]) == ()
