"""Queries on bundles."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, delete, func, select, update

from keyuser.records import Bundle, BundleState
from keyuser.store.statements import insert_row
from keyuser.store.tables import bundle_groups, bundles


class Bundles:
    """Drafts and frozen bundles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(
        self, *, installation: str, vendor_id: str, title: str, group_ids: Sequence[int], created_at: datetime
    ) -> int:
        """A draft with the next reference ``KU-<installation>-<number>``; its row id. Call inside a write unit."""
        number = (self._connection.scalar(select(func.max(bundles.c.id))) or 0) + 1
        bundle_id = insert_row(
            self._connection,
            bundles,
            ref=f"KU-{installation}-{number:04d}",
            vendor_id=vendor_id,
            title=title,
            state=BundleState.DRAFT,
            created_at=created_at,
            file_name="",
            sha256="",
            manifest_sha256="",
            size=0,
        )
        self.set_groups(bundle_id, group_ids)
        return bundle_id

    def set_groups(self, bundle_id: int, group_ids: Sequence[int]) -> None:
        """Makes these, in this order, the groups of a draft."""
        self._connection.execute(delete(bundle_groups).where(bundle_groups.c.bundle_id == bundle_id))
        rows = [
            {"bundle_id": bundle_id, "position": position, "group_id": group_id}
            for position, group_id in enumerate(group_ids, start=1)
        ]
        if rows:
            self._connection.execute(bundle_groups.insert(), rows)

    def rename(self, bundle_id: int, title: str) -> None:
        """Sets a draft's title."""
        self._connection.execute(update(bundles).where(bundles.c.id == bundle_id).values(title=title))

    def remove_draft(self, bundle_id: int) -> None:
        """Removes a draft and its links; what is frozen stays. Its number may be given out again: it never left."""
        self._connection.execute(delete(bundle_groups).where(bundle_groups.c.bundle_id == bundle_id))
        self._connection.execute(delete(bundles).where(bundles.c.id == bundle_id, bundles.c.state == BundleState.DRAFT))

    def mark_frozen(
        self, bundle_id: int, *, at: datetime, file_name: str, sha256: str, manifest_sha256: str, size: int
    ) -> None:
        """Makes a draft frozen; its file is complete on disk."""
        values = {
            "state": BundleState.FROZEN,
            "frozen_at": at,
            "file_name": file_name,
            "sha256": sha256,
            "manifest_sha256": manifest_sha256,
            "size": size,
        }
        self._connection.execute(update(bundles).where(bundles.c.id == bundle_id).values(values))

    def get(self, bundle_id: int) -> Bundle | None:
        """One bundle."""
        return next(iter(self._records(select(bundles).where(bundles.c.id == bundle_id))), None)

    def by_ref(self, ref: str) -> Bundle | None:
        """The bundle with that client reference."""
        return next(iter(self._records(select(bundles).where(bundles.c.ref == ref))), None)

    def list(self) -> Sequence[Bundle]:
        """All bundles, the latest first."""
        return self._records(select(bundles).order_by(bundles.c.id.desc()))

    def _records(self, query: Select[Any]) -> Sequence[Bundle]:
        rows = list(self._connection.execute(query).mappings())
        links: dict[int, list[int]] = {}
        for link in self._connection.execute(
            select(bundle_groups)
            .where(bundle_groups.c.bundle_id.in_([row["id"] for row in rows]))
            .order_by(bundle_groups.c.bundle_id, bundle_groups.c.position)
        ):
            links.setdefault(link.bundle_id, []).append(link.group_id)
        return tuple(_record(row, tuple(links.get(row["id"], ()))) for row in rows)


def _record(row: RowMapping, group_ids: tuple[int, ...]) -> Bundle:
    return Bundle(
        id=row["id"],
        ref=row["ref"],
        vendor_id=row["vendor_id"],
        title=row["title"],
        state=BundleState(row["state"]),
        group_ids=group_ids,
        created_at=row["created_at"],
        frozen_at=row["frozen_at"],
        file_name=row["file_name"],
        sha256=row["sha256"],
        manifest_sha256=row["manifest_sha256"],
        size=row["size"],
    )
