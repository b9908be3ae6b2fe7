"""A real desk on a loopback port, with one client and one advisor."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests
from desk_visitors import Client, Visitor, manifest

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[BackgroundDesk]:
    with BackgroundDesk(tmp_path / "desk", clock, largest_file=10_000) as running:
        yield running


@pytest.fixture
def client(desk: BackgroundDesk, clock: FixedClock) -> Iterator[Client]:
    with requests.Session() as session:
        yield Client(desk.url, desk.office.accounts.add_client("АО Пример", clock.now()), session)


@pytest.fixture
def advisor(desk: BackgroundDesk, clock: FixedClock) -> Iterator[Visitor]:
    with requests.Session() as session:
        visitor = Visitor(desk.url, session)
        visitor.sign_in(desk.office.accounts.add_advisor("Анна Советник", clock.now()))
        yield visitor


@pytest.fixture(scope="module")
def standing_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackgroundDesk]:
    """One desk for many tests that change nothing, or the same thing each."""
    clock = FixedClock(datetime(2026, 11, 16, 4, 0, tzinfo=UTC))
    with BackgroundDesk(tmp_path_factory.mktemp("desk"), clock) as running:
        yield running


@pytest.fixture(scope="module")
def standing_client(standing_desk: BackgroundDesk) -> Iterator[Client]:
    token = standing_desk.office.accounts.add_client("АО Пример", standing_desk.office.clock.now())
    with requests.Session() as session:
        client = Client(standing_desk.url, token, session)
        client.create(manifest())
        yield client
