"""Bundles from the first draft to the frozen file, over the store."""

import secrets
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from keyuser.bundle.iins import Release, enter_releases, masked_iins, releases, reporter_iins, requires_iin
from keyuser.bundle.kub import Written, put_in_place, write_bundle
from keyuser.bundle.manifest import build_manifest
from keyuser.bundle.page import PAGE_NAME, build_page
from keyuser.bundle.reading import open_bundle
from keyuser.bundle.schema import check_manifest
from keyuser.bundle.verification import Verification, verify
from keyuser.clock import Clock
from keyuser.errors import InputError, MachineError
from keyuser.records import (
    Bundle,
    BundleState,
    Group,
    GroupCase,
    GroupState,
    MissingField,
    Progress,
    Report,
    group_ref,
    no_progress,
)
from keyuser.report.rules import missing_fields
from keyuser.settings import Settings
from keyuser.store import Store, UnitOfWork


class BundleService:
    """Drafts, their preview, freezing. ``settings`` may be replaced while the program runs."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self.settings = settings

    def create(self, group_ids: Sequence[int], vendor_id: str = "", title: str = "") -> Bundle:
        """A draft of these groups, in this order. An empty title takes the first group's; an empty vendor the only one.

        ``InputError`` for no groups, unknown or empty ones, and an unknown vendor.
        """
        vendor = self.settings.vendor(vendor_id)
        wanted = tuple(dict.fromkeys(group_ids))
        with self._store.write() as db:
            groups = _chosen_groups(db, wanted)
            bundle_id = db.bundles.create(
                installation=db.meta.installation(),
                vendor_id=vendor.id,
                title=title.strip() or _default_title(groups),
                group_ids=wanted,
                created_at=self._clock.now(),
            )
            return _existing(db, bundle_id)

    def change(self, bundle_id: int, *, title: str | None = None, group_ids: Sequence[int] | None = None) -> Bundle:
        """A draft with another title or other groups; ``InputError`` for a frozen bundle."""
        with self._store.write() as db:
            bundle = _existing(db, bundle_id)
            if bundle.state is BundleState.FROZEN:
                raise InputError(f"{bundle.ref} is frozen and cannot be changed.", "Make a new bundle of the groups.")
            if title is not None:
                db.bundles.rename(bundle_id, title.strip() or bundle.title)
            if group_ids is not None:
                wanted = tuple(dict.fromkeys(group_ids))
                _chosen_groups(db, wanted)
                db.bundles.set_groups(bundle_id, wanted)
            return _existing(db, bundle_id)

    def discard(self, bundle_id: int) -> None:
        """Removes a draft; its groups stay as they are. ``InputError`` for a frozen bundle: it may have left already."""
        with self._store.write() as db:
            bundle = _existing(db, bundle_id)
            if bundle.state is BundleState.FROZEN:
                raise InputError(f"{bundle.ref} is frozen and cannot be removed.", "Leave it; nothing is sent twice.")
            db.bundles.remove_draft(bundle_id)

    def list(self) -> Sequence[Bundle]:
        """All bundles, the latest first."""
        with self._store.read() as db:
            return db.bundles.list()

    def get(self, bundle_id: int) -> Bundle:
        """One bundle; ``InputError`` where there is none."""
        with self._store.read() as db:
            return _existing(db, bundle_id)

    def by_ref(self, ref: str) -> Bundle:
        """The bundle of that client reference; ``InputError`` where there is none."""
        with self._store.read() as db:
            bundle = db.bundles.by_ref(ref.strip().upper())
        if bundle is None:
            raise InputError(f'There is no bundle "{ref}".', '"keyuser bundle list" shows all.')
        return bundle

    def cases(self, bundle_id: int) -> tuple[GroupCase, ...]:
        """What is known now about each group of the bundle, in its order."""
        with self._store.read() as db:
            return self._cases(db, _existing(db, bundle_id))

    def releases(self, bundle_id: int) -> tuple[Release, ...]:
        """Whose IINs would leave with this draft: of its writers where the vendor requires them, else nobody's.

        ``MachineError`` where they cannot be opened.
        """
        with self._store.read() as db:
            bundle = _existing(db, bundle_id)
            return releases(db, _messages(self._cases(db, bundle))) if self._asks_iin(bundle) else ()

    def missing(self, bundle_id: int) -> tuple[MissingField, ...]:
        """What the vendor requires and a group lacks, group by group, each with what to do about it."""
        with self._store.read() as db:
            bundle = _existing(db, bundle_id)
            return self._missing(bundle, self._cases(db, bundle))

    def manifest(self, bundle_id: int) -> dict[str, Any]:
        """The manifest that would leave now, with IINs masked; of a frozen bundle, the one that is in its file."""
        bundle = self.get(bundle_id)
        if bundle.state is BundleState.FROZEN:
            with open_bundle(self.path(bundle)) as opened:
                return opened.manifest
        with self._store.read() as db:
            cases = self._cases(db, bundle)
            iins = masked_iins(db, _messages(cases)) if self._asks_iin(bundle) else {}
        return self._build(bundle, cases, self._clock.now(), iins)

    def preview(self, bundle_id: int) -> bytes:
        """The vendor's page (HTML, UTF-8) as it would leave now; of a frozen bundle, as it stands in its file."""
        bundle = self.get(bundle_id)
        if bundle.state is BundleState.FROZEN:
            with open_bundle(self.path(bundle)) as opened:
                return opened.page
        return build_page(self.manifest(bundle_id))

    def write_preview(self, bundle_id: int, folder: Path) -> Path:
        """The page with its evidence beside it, as the vendor unpacks it; the path of the page, to be opened in a browser."""
        (folder / "evidence").mkdir(parents=True, exist_ok=True)
        for file in self.manifest(bundle_id)["evidence"]:
            with self._store.blobs.open(file["sha256"]) as source, (folder / file["path"]).open("wb") as target:
                shutil.copyfileobj(source, target)
        page = folder / PAGE_NAME
        page.write_bytes(self.preview(bundle_id))
        return page

    def freeze(
        self,
        bundle_id: int,
        progress: Progress = no_progress,
        *,
        allow_missing: bool = False,
        confirm_release: bool = False,
    ) -> Bundle:
        """Makes the one file that leaves; from then on nothing about the bundle changes. A frozen bundle is given back as it is.

        IINs are in it only where the vendor's profile requires them and ``confirm_release`` says that the key user confirmed;
        then each stands in the ledger. ``InputError`` names every missing required field, and an IIN that is required and not
        confirmed, unless ``allow_missing``. Killed at any moment it can be called
        again: the file gets its name in the transaction that marks the bundle frozen, and only one of several callers wins.
        """
        with self._store.read() as db:
            bundle = _existing(db, bundle_id)
            if bundle.state is BundleState.FROZEN:
                return bundle
            cases = self._cases(db, bundle)
            iins = reporter_iins(db, _messages(cases)) if confirm_release and self._asks_iin(bundle) else {}
        if not allow_missing:
            _refuse_missing(self._missing(bundle, cases))
            if self._asks_iin(bundle) and not confirm_release:
                raise _unconfirmed(bundle)
        at = self._clock.now()
        manifest = self._build(bundle, cases, at, iins)
        aside = self._store.profile.bundles / f".frozen-{bundle.ref}-{secrets.token_hex(4)}"
        try:
            written = write_bundle(aside, manifest, self._store.blobs.open, progress)
            return self._mark_frozen(bundle, at, aside, written, iins)
        except MachineError:
            current = self.get(bundle_id)
            if current.state is BundleState.FROZEN:  # another process was faster and cleaned up
                return current
            raise
        finally:
            aside.unlink(missing_ok=True)

    def path(self, bundle: Bundle) -> Path:
        """The frozen bundle's file; ``InputError`` for a draft."""
        if bundle.state is not BundleState.FROZEN:
            raise InputError(f"{bundle.ref} is a draft and has no file yet.", "Freeze it first.")
        return self._store.profile.bundles / bundle.file_name

    def verify(self, path: Path) -> Verification:
        """Whether a ``.kub`` file is what was frozen; see ``verification.verify``."""
        return verify(path)

    def _mark_frozen(
        self, bundle: Bundle, at: datetime, aside: Path, written: Written, iins: Mapping[int, str]
    ) -> Bundle:
        folder = self._store.profile.bundles
        file_name = f"{bundle.ref}.kub"
        with self._store.write() as db:
            current = _existing(db, bundle.id)
            if current.state is BundleState.FROZEN:
                return current
            if current != bundle:
                raise InputError(
                    f"{bundle.ref} was changed while it was being frozen.", "Look at it, then freeze it again."
                )
            put_in_place(aside, folder / file_name)
            db.bundles.mark_frozen(
                bundle.id,
                at=at,
                file_name=file_name,
                sha256=written.sha256,
                manifest_sha256=written.manifest_sha256,
                size=written.size,
            )
            vendor, actor = self.settings.vendor(bundle.vendor_id), self.settings.client.key_user
            enter_releases(db, iins, vendor=vendor, bundle_ref=bundle.ref, actor=actor, at=at)
            for group_id in bundle.group_ids:
                db.groups.update(group_id, state=GroupState.BUNDLED)
            for left_over in folder.glob(f".*{bundle.ref}-*"):  # of attempts that were killed
                with suppress(OSError):  # Windows keeps what another process has open
                    left_over.unlink()
            return _existing(db, bundle.id)

    def _missing(self, bundle: Bundle, cases: Sequence[GroupCase]) -> tuple[MissingField, ...]:
        required = self.settings.vendor(bundle.vendor_id).required_fields
        return tuple(field for case in cases for field in missing_fields(case, required))

    def _cases(self, db: UnitOfWork, bundle: Bundle) -> tuple[GroupCase, ...]:
        cases = tuple(_case(db, group_id) for group_id in bundle.group_ids)
        if not self._asks_iin(bundle):
            return cases
        return tuple(replace(case, iin_known=bool(masked_iins(db, case.messages))) for case in cases)

    def _asks_iin(self, bundle: Bundle) -> bool:
        return any(vendor.id == bundle.vendor_id and requires_iin(vendor) for vendor in self.settings.vendors)

    def _build(
        self, bundle: Bundle, cases: Sequence[GroupCase], at: datetime, iins: Mapping[int, str]
    ) -> dict[str, Any]:
        if not self.settings.client.name.strip():
            raise InputError(
                "The name of your company is not set.", "Enter it in the settings; it stands in every bundle."
            )
        for case in cases:
            if not case.reports:
                raise _empty(case.group)
        vendor = self.settings.vendor(bundle.vendor_id)
        manifest = build_manifest(bundle, cases, self.settings.client, vendor, at, iins=iins)
        check_manifest(manifest)
        return manifest


def _existing(db: UnitOfWork, bundle_id: int) -> Bundle:
    bundle = db.bundles.get(bundle_id)
    if bundle is None:
        raise InputError(f"There is no bundle with number {bundle_id}.", "Look at the list of bundles.")
    return bundle


def _chosen_groups(db: UnitOfWork, group_ids: Sequence[int]) -> list[Group]:
    """The groups of a draft; ``InputError`` where one is unknown or has no reports."""
    if not group_ids:
        raise InputError("No group was chosen.", "A bundle needs at least one group.")
    groups = []
    for group_id in group_ids:
        group = db.groups.get(group_id)
        if group is None:
            raise InputError(f"There is no group {group_ref(group_id)}.", "Look at the list of groups.")
        if not group.report_count:
            raise _empty(group)
        groups.append(group)
    return groups


def _messages(cases: Sequence[GroupCase]) -> list[Report]:
    return [report for case in cases for report in case.messages]


def _case(db: UnitOfWork, group_id: int) -> GroupCase:
    group = db.groups.get(group_id)
    if group is None:  # groups are never deleted
        raise LookupError(f"no group {group_id}")
    members = db.groups.members(group_id)
    reports = tuple(db.reports.get_many(members))
    replies = tuple(db.reports.get_many(db.conversations.replies(members, automatic=False)))
    bins = sorted({report.organisation for report in reports + replies if report.organisation})
    known = db.organisations.get_many(bins)
    return GroupCase(
        group,
        reports,
        organisations=tuple(known[bin_] for bin_ in bins if bin_ in known),
        unknown_bins=tuple(bin_ for bin_ in bins if bin_ not in known),
        replies=replies,
    )


def _refuse_missing(missing: Sequence[MissingField]) -> None:
    if not missing:
        return
    wanted = ", ".join(f"{item.group_ref} {item.field.replace('_', ' ')}" for item in missing)
    raise InputError(
        f"The vendor requires what is still missing: {wanted}.",
        " ".join(dict.fromkeys(f"{item.group_ref}: {item.ask}" for item in missing)),
    )


def _unconfirmed(bundle: Bundle) -> InputError:
    return InputError(
        f"The vendor requires the writers' IINs, and nobody has confirmed that they may leave with {bundle.ref}.",
        "Confirm the release, or freeze the bundle without IINs as one with missing fields.",
    )


def _empty(group: Group) -> InputError:
    return InputError(
        f"{group.ref} has no reports any more.", "Take it out of the bundle; its reports are in other groups."
    )


def _default_title(groups: Sequence[Group]) -> str:
    more = f" (+{len(groups) - 1})" if len(groups) > 1 else ""
    return (groups[0].title or groups[0].ref)[:200] + more
