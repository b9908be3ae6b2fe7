"""A store with frozen bundles, a real desk on a loopback port, and an outbox between them."""

import hashlib
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest
from delivery_ground import FILES, VENDOR, MakeBundle, manifest_of

from keyuser.bundle.kub import write_bundle
from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.records import Bundle
from keyuser.store import Store
from keyuser.submission.service import Outbox
from keyuser.submission.vendors.keyuser_api import KeyuserApi


@pytest.fixture
def make_bundle(store: Store, clock: FixedClock) -> MakeBundle:
    """Makes a frozen bundle with one group, its ``.kub`` file on disk; each call with its own title and content."""

    def make(files: Mapping[str, bytes] = FILES, vendor_id: str = VENDOR) -> Bundle:
        with store.write() as db:
            group_id = db.groups.create(title="Счёт не печатается", created_at=clock.now())
            bundle_id = db.bundles.create(
                installation="TEST22", vendor_id=vendor_id, title="Отчёт", group_ids=[group_id], created_at=clock.now()
            )
            bundle = db.bundles.get(bundle_id)
        assert bundle is not None
        blobs = {hashlib.sha256(data).hexdigest(): data for data in files.values()}

        @contextmanager
        def open_evidence(sha256: str) -> Iterator[BinaryIO]:
            yield io.BytesIO(blobs[sha256])

        path = store.profile.bundles / f"{bundle.ref}.kub"
        written = write_bundle(path, manifest_of(bundle, files), open_evidence)
        with store.write() as db:
            db.bundles.mark_frozen(
                bundle.id,
                at=clock.now(),
                file_name=path.name,
                sha256=written.sha256,
                manifest_sha256=written.manifest_sha256,
                size=written.size,
            )
            frozen = db.bundles.get(bundle.id)
        assert frozen is not None
        return frozen

    return make


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[BackgroundDesk]:
    with BackgroundDesk(tmp_path / "desk", clock) as running:
        yield running


@pytest.fixture
def token(desk: BackgroundDesk, clock: FixedClock) -> str:
    return desk.office.accounts.add_client("АО Пример", clock.now())


@pytest.fixture
def outbox(store: Store, clock: FixedClock, desk: BackgroundDesk, token: str) -> Outbox:
    return Outbox(store, clock, lambda _vendor_id: KeyuserApi(desk.url, token, (2, 5)), random=lambda: 0.0)
