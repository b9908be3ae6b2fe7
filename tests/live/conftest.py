"""Real servers for the tests of this folder."""

import shutil
from collections.abc import Iterator

import pytest

from tests.live.dovecot import Dovecot, open_folder, why_not


@pytest.fixture(scope="session")
def dovecot_is_there() -> None:
    reason = why_not()
    if reason:
        pytest.skip(reason)


@pytest.fixture
def dovecot(dovecot_is_there: None) -> Iterator[Dovecot]:
    folder = open_folder()
    server = Dovecot(folder)
    server.add_user("intake")
    server.start()
    yield server
    server.stop()
    shutil.rmtree(folder)
