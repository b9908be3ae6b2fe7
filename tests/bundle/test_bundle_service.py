import hashlib
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import bundle_samples as sample
import pytest

from keyuser.bundle.reading import open_bundle
from keyuser.bundle.service import BundleService
from keyuser.bundle.verification import verify
from keyuser.errors import Cancelled, InputError, MachineError
from keyuser.paths import Profile
from keyuser.records import BundleState, GroupState, Incoming, OperationKind
from keyuser.settings import Settings

SETTINGS = Settings(client=sample.CLIENT, vendors=(sample.VENDOR,))


def fill(store):
    """The sample's groups and reports as rows; the ids of the groups."""
    for data in sample.FILES.values():
        store.blobs.put(data)
    group_ids = []
    with store.write() as db:
        for organisation in (sample.KTZ, sample.KMG, sample.CONTRACT):
            db.organisations.put(organisation)
        for case in sample.CASES:
            group = case.group
            group_id = db.groups.create(
                title=group.title,
                created_at=group.created_at,
                kind=group.kind,
                criticality=group.criticality,
                description=group.description,
                wanted_result=group.wanted_result,
            )
            moves = [(add(db, report), None, group_id) for report in case.reports]
            db.groups.apply(OperationKind.CREATE, moves, actor="test", at=sample.AT)
            group_ids.append(group_id)
    return group_ids


def add(db, report):
    incoming = Incoming(
        channel=report.channel,
        identity=report.ref,
        source="test",
        subject=report.subject,
        text=report.text,
        folds=report.folds,
        sender_name=report.sender_name,
        sender_email=report.sender_email,
        sent_at=report.sent_at,
    )
    return db.reports.add(
        incoming,
        registered_at=report.registered_at,
        language=report.language,
        organisation=report.organisation,
        original_sha256="",
        attachments=report.attachments,
        found=(),
    )


@pytest.fixture
def groups(store):
    return fill(store)


@pytest.fixture
def service(store, clock):
    return BundleService(store, clock, SETTINGS)


def files_of(store):
    return sorted(path.name for path in store.profile.bundles.iterdir())


def test_a_draft_has_a_reference_of_this_installation(service, store, groups):
    first, second = service.create(groups, "ecc", " Печать "), service.create(groups[:1])
    with store.write() as db:
        installation = db.meta.installation()
    assert (first.ref, second.ref) == (f"KU-{installation}-0001", f"KU-{installation}-0002")
    assert (first.title, first.state, first.group_ids) == ("Печать", BundleState.DRAFT, tuple(groups))
    assert second.title == sample.PRINTING.group.title
    assert service.create(groups).title.endswith(" (+1)")
    assert service.by_ref(first.ref.lower()) == first
    assert service.list()[-1] == first


def test_what_cannot_be_a_draft(service, groups):
    for wrong, vendor, message in [
        ([], "", "No group was chosen"),
        ([999], "", "There is no group G-0999"),
        (groups, "nobody", "There is no vendor"),
    ]:
        with pytest.raises(InputError, match=message):
            service.create(wrong, vendor)
    assert service.list() == ()
    with pytest.raises(InputError, match="no bundle"):
        service.by_ref("KU-AAAAAA-0001")
    with pytest.raises(InputError, match="no bundle"):
        service.preview(7)


def test_cases_bring_everything_together(service, groups):
    printing, signing = service.cases(service.create(groups).id)
    assert [report.subject for report in printing.reports][:2] == ["Не печатается счёт-фактура", "Шот-фактура"]
    assert printing.organisations == (sample.KMG, sample.KTZ)
    assert signing.organisations == (sample.CONTRACT,)
    assert signing.unknown_bins == ("123",)


def test_freezing_names_every_missing_field_and_writes_nothing(service, store, groups):
    bundle = service.create(groups)
    assert [(item.group_ref, item.field) for item in service.missing(bundle.id)] == [("G-0002", "description")]
    with pytest.raises(InputError) as caught:
        service.freeze(bundle.id)
    assert caught.value.message == "The vendor requires what is still missing: G-0002 description."
    assert "Describe what was done" in caught.value.hint
    assert files_of(store) == []
    assert service.freeze(bundle.id, allow_missing=True).state is BundleState.FROZEN


def test_a_frozen_bundle_is_one_verified_file(service, store, clock, groups):
    frozen = service.freeze(service.create(groups).id, allow_missing=True)
    path = service.path(frozen)
    data = path.read_bytes()
    assert files_of(store) == [f"{frozen.ref}.kub"]
    assert (frozen.sha256, frozen.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert frozen.frozen_at == clock.now()
    assert service.verify(path).intact
    with open_bundle(path) as opened:
        assert opened.manifest["created_at"] == "2026-11-16T04:00:00Z"
        assert [item["group"] for item in opened.manifest["items"]] == ["G-0001", "G-0002"]
        assert hashlib.sha256(opened.manifest_bytes).hexdigest() == frozen.manifest_sha256
        assert service.preview(frozen.id) == opened.page
        assert service.manifest(frozen.id) == opened.manifest
    with store.read() as db:
        assert {db.groups.get(group_id).state for group_id in groups} == {GroupState.BUNDLED}


def test_frozen_is_immutable(service, store, clock, groups):
    bundle = service.create(groups)
    frozen = service.freeze(bundle.id, allow_missing=True)
    before = service.path(frozen).read_bytes()
    clock.advance(days=1)
    with store.write() as db:
        db.groups.update(groups[0], title="Другое название")
    assert service.freeze(bundle.id) == frozen
    assert service.path(frozen).read_bytes() == before
    with pytest.raises(InputError, match="cannot be changed"):
        service.change(bundle.id, title="x")


def test_the_preview_is_what_leaves(service, groups, tmp_path):
    bundle = service.create(groups)
    manifest, page = service.manifest(bundle.id), service.preview(bundle.id)
    shown = service.write_preview(bundle.id, tmp_path / "preview")
    assert shown.read_bytes() == page
    pictures = {path.name: path.read_bytes() for path in (tmp_path / "preview" / "evidence").iterdir()}
    assert sorted(pictures.values()) == sorted(
        data for data in sample.FILES.values() if data not in (sample.LOGO, sample.MAIL)
    )
    frozen = service.freeze(bundle.id, allow_missing=True)
    assert service.manifest(frozen.id) == manifest
    assert service.preview(frozen.id) == page


def test_a_draft_can_be_changed(service, groups):
    bundle = service.create(groups)
    changed = service.change(bundle.id, title="Новое", group_ids=groups[::-1])
    assert (changed.title, changed.group_ids) == ("Новое", tuple(groups[::-1]))
    with pytest.raises(InputError, match="No group"):
        service.change(bundle.id, group_ids=[])
    assert service.get(bundle.id) == changed
    with pytest.raises(InputError, match="is a draft"):
        service.path(changed)


def test_a_draft_can_be_removed_and_a_frozen_bundle_cannot(service, store, groups):
    draft, kept = service.create(groups), service.create(groups[:1])
    service.discard(draft.id)
    assert [bundle.id for bundle in service.list()] == [kept.id]
    with store.read() as db:
        assert all(db.groups.get(group_id).state is GroupState.OPEN for group_id in groups)
    service.freeze(kept.id, allow_missing=True)
    with pytest.raises(InputError, match="frozen"):
        service.discard(kept.id)
    with pytest.raises(InputError):
        service.discard(draft.id)


def test_a_group_that_lost_its_reports_is_named(service, store, groups):
    bundle = service.create(groups)
    with store.write() as db:
        moves = [(report_id, groups[1], groups[0]) for report_id in db.groups.members(groups[1])]
        db.groups.apply(OperationKind.MERGE, moves, actor="test", at=sample.AT)
    with pytest.raises(InputError, match="G-0002 has no reports any more"):
        service.freeze(bundle.id, allow_missing=True)


def test_the_company_must_have_a_name(service, groups):
    bundle = service.create(groups)
    service.settings = replace(SETTINGS, client=replace(sample.CLIENT, name=" "))
    with pytest.raises(InputError, match="name of your company"):
        service.freeze(bundle.id, allow_missing=True)


def test_cancelling_leaves_a_draft_and_no_file(service, store, groups):
    bundle = service.create(groups)

    def stop(done, total, what):
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        service.freeze(bundle.id, stop, allow_missing=True)
    assert files_of(store) == []
    assert service.get(bundle.id).state is BundleState.DRAFT


def test_a_lost_picture_is_the_machines_fault(service, store, groups):
    bundle = service.create(groups)
    store.blobs.path(hashlib.sha256(sample.SIGNING).hexdigest()).unlink()
    with pytest.raises(MachineError, match="missing"):
        service.freeze(bundle.id, allow_missing=True)
    assert files_of(store) == []


def test_a_change_meanwhile_is_not_overwritten(service, store, groups):
    bundle = service.create(groups)

    def change(done, total, what):
        service.change(bundle.id, title="Другое")

    with pytest.raises(InputError, match="was changed while"):
        service.freeze(bundle.id, change, allow_missing=True)
    assert files_of(store) == []


def test_of_two_at_once_one_wins_and_both_get_the_same_bundle(service, store, clock, groups):
    bundle = service.create(groups)
    winners = []

    def overtake(done, total, what):
        if not winners:
            clock.advance(seconds=5)
            winners.append(service.freeze(bundle.id, allow_missing=True))

    assert service.freeze(bundle.id, overtake, allow_missing=True) == winners[0]
    assert files_of(store) == [winners[0].file_name]
    assert hashlib.sha256(service.path(winners[0]).read_bytes()).hexdigest() == winners[0].sha256


#: Freezes bundle 1 and kills itself at the given line of our code, or says how many lines there were.
CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import test_bundle_service as suite
from keyuser.clock import FixedClock
from keyuser.paths import Profile
from keyuser.store import Store
service = suite.BundleService(Store(Profile(Path(sys.argv[1]))), FixedClock(suite.sample.AT), suite.SETTINGS)
last, lines = int(sys.argv[3]), 0

def line(frame, event, arg):
    global lines
    lines += event == "line"
    if lines == last:
        os.kill(os.getpid(), 9)
    return line

def ours(frame, event, arg):
    return line if frame.f_code.co_filename.endswith(("bundle/service.py", "bundle/kub.py", "store/bundles.py")) else None

sys.settrace(ours)
service.freeze(1, allow_missing=True)
sys.settrace(None)
print(lines)
"""


def freeze_in_child(profile, last):
    command = [sys.executable, "-c", CHILD, str(profile.root), str(Path(__file__).parent), str(last)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return int(done.stdout or 0)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_killed_at_any_step_freezing_can_be_done_again(store, service, groups, tmp_path):
    bundle = service.create(groups)
    copy = Profile(tmp_path / "copy")
    shutil.copytree(store.profile.root, copy.root)
    lines = freeze_in_child(copy, 0)
    for last in (lines // 2, *range(lines - 33, lines, 11)):
        assert not freeze_in_child(store.profile, last)
        now = service.get(bundle.id)
        if now.state is BundleState.FROZEN:
            break
    else:
        now = service.freeze(bundle.id, allow_missing=True)
    assert hashlib.sha256(service.path(now).read_bytes()).hexdigest() == now.sha256
    assert verify(service.path(now)).intact
    assert service.freeze(bundle.id) == now
    assert files_of(store) == [now.file_name]
