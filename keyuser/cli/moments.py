"""Instants on the command line."""

import argparse
from datetime import UTC, datetime


def local_moment(text: str) -> datetime:
    """An instant as the ``type`` of an argument; without a zone the computer's is meant."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f'"{text}" is no instant; write it like 2026-11-30T09:30') from error
