"""IINs in a bundle: only for a vendor that requires them, only confirmed, each in the ledger with the freeze."""

from dataclasses import replace
from pathlib import Path

import bundle_samples as sample
import pytest
import test_bundle_service as suite

from keyuser.bundle.reading import open_bundle
from keyuser.bundle.schema import check_manifest
from keyuser.bundle.service import BundleService
from keyuser.clock import FixedClock
from keyuser.errors import InputError, MachineError
from keyuser.orgs.ledger import LedgerService
from keyuser.orgs.people import PeopleService
from keyuser.records import LedgerAction, PersonEntry
from keyuser.settings import Settings
from keyuser.store import Store
from keyuser.vault import Vault

IIN = "850615206776"
REPORT = sample.CASES[0].reports[0]
ASKING = replace(sample.VENDOR, required_fields=("iin",))


@pytest.fixture
def groups(store: Store, clock: FixedClock) -> list[int]:
    groups = suite.fill(store)
    PeopleService(store, clock, lambda: "me").save(
        PersonEntry(REPORT.sender_name, REPORT.sender_email.lower(), iin=IIN)
    )
    return groups


def service(store: Store, clock: FixedClock, vendor: object = ASKING) -> BundleService:
    return BundleService(store, clock, Settings(client=sample.CLIENT, vendors=(vendor,)))  # type: ignore[arg-type]


def content(path: Path) -> str:
    with open_bundle(path) as opened:
        check_manifest(opened.manifest)
        return str(opened.manifest) + opened.page.decode()


def test_a_confirmed_release_carries_the_iin_and_enters_the_ledger(
    store: Store, clock: FixedClock, groups: list[int]
) -> None:
    bundles = service(store, clock)
    draft = bundles.create(groups[:1])
    assert bundles.missing(draft.id) == ()
    assert "••••••••6776" in bundles.preview(draft.id).decode()
    assert IIN not in bundles.preview(draft.id).decode()
    frozen = bundles.freeze(draft.id, confirm_release=True)
    assert content(bundles.path(frozen)).count(IIN) == 2  # in the manifest and on the page
    (entry,) = LedgerService(store).list()
    assert (entry.action, entry.mask, entry.vendor_id, entry.bundle_ref, entry.actor) == (
        LedgerAction.RELEASED,
        "••••••••6776",
        "ecc",
        frozen.ref,
        "Айгерім Сейтқали",
    )
    assert LedgerService(store).about(IIN) == (entry,)
    bundles.freeze(draft.id, confirm_release=True)  # it is frozen: nothing leaves a second time
    assert len(LedgerService(store).list()) == 1


def test_nothing_leaves_unconfirmed(store: Store, clock: FixedClock, groups: list[int]) -> None:
    bundles = service(store, clock)
    draft = bundles.create(groups[:1])
    with pytest.raises(InputError, match="nobody has confirmed"):
        bundles.freeze(draft.id)
    frozen = bundles.freeze(draft.id, allow_missing=True)
    assert IIN not in content(bundles.path(frozen))
    assert LedgerService(store).list() == ()


def test_a_vendor_that_does_not_require_it_never_gets_it(store: Store, clock: FixedClock, groups: list[int]) -> None:
    bundles = service(store, clock, replace(sample.VENDOR, required_fields=()))
    frozen = bundles.freeze(bundles.create(groups[:1]).id, confirm_release=True)
    assert IIN[6:] not in content(bundles.path(frozen))
    assert LedgerService(store).list() == ()


def test_an_unknown_iin_is_asked_for(store: Store, clock: FixedClock, groups: list[int]) -> None:
    bundles = service(store, clock)
    people = PeopleService(store, clock, lambda: "me")
    people.remove(people.search(IIN)[0].id)
    draft = bundles.create(groups[:1])
    (missing,) = bundles.missing(draft.id)
    assert missing.field == "iin"
    with pytest.raises(InputError, match="still missing"):
        bundles.freeze(draft.id, confirm_release=True)


def test_a_freeze_that_fails_enters_nothing(
    store: Store, clock: FixedClock, groups: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    bundles = service(store, clock)
    draft = bundles.create(groups[:1])

    def full(*_: object) -> None:
        raise MachineError("The disk is full.")

    monkeypatch.setattr("keyuser.bundle.service.put_in_place", full)
    with pytest.raises(MachineError):
        bundles.freeze(draft.id, confirm_release=True)
    assert LedgerService(store).list() == ()


def test_without_the_key_the_preview_works_and_the_release_says_why_not(
    store: Store, clock: FixedClock, groups: list[int]
) -> None:
    bundles = service(store, clock)
    draft = bundles.create(groups[:1])
    (store.profile.root / "keys.json").unlink()
    store.vault = Vault(store.profile)
    assert b"6776" not in bundles.preview(draft.id)
    with pytest.raises(MachineError, match="not on this computer"):
        bundles.freeze(draft.id, confirm_release=True)
