"""Queries on watched folders."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, exists, or_, select, update

from keyuser.records import FileOutcome, FolderAlert, FolderFile
from keyuser.store.statements import insert_new, upsert
from keyuser.store.tables import folder_alerts, folder_files, folder_looks

#: What a look at a file saw: its size, when it was modified, when it was first seen.
Look = tuple[int, datetime, datetime]


class Folders:
    """What was seen in watched folders, what was taken from them, what is missing there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def looks(self, folder: str) -> Mapping[str, Look]:
        """What the last look saw of the files that were not taken yet, by name."""
        query = select(folder_looks).where(folder_looks.c.folder == folder)
        return {row.name: (row.size, row.modified_at, row.arrived_at) for row in self._connection.execute(query)}

    def note_look(self, folder: str, name: str, look: Look) -> None:
        """Remembers what was seen of a file, for the next look."""
        size, modified_at, arrived_at = look
        values = {
            "folder": folder, "name": name, "size": size, "modified_at": modified_at, "arrived_at": arrived_at,
        }  # fmt: skip
        self._connection.execute(upsert(folder_looks, values, ["folder", "name"]))

    def forget_look(self, folder: str, name: str) -> None:
        """The file is taken, or gone."""
        query = delete(folder_looks).where(folder_looks.c.folder == folder, folder_looks.c.name == name)
        self._connection.execute(query)

    def is_taken(self, folder: str, name: str, size: int, modified_at: datetime) -> bool:
        """Whether this very file was dealt with: same name, size and time."""
        query = select(
            exists().where(
                folder_files.c.folder == folder,
                folder_files.c.name == name,
                folder_files.c.size == size,
                folder_files.c.modified_at == modified_at,
            )
        )
        return bool(self._connection.scalar(query))

    def same_content(self, folder: str, sha256: str) -> FolderFile | None:
        """The first file of the folder with that content, under whatever name."""
        query = select(folder_files).where(folder_files.c.folder == folder, folder_files.c.sha256 == sha256)
        row = self._connection.execute(query.order_by(folder_files.c.id)).first()
        return None if row is None else _file(row)

    def add_file(self, file: FolderFile) -> None:
        """Writes down that a file was dealt with; nothing where that is written already."""
        self._connection.execute(
            insert_new(folder_files).values(
                folder=file.folder,
                name=file.name,
                sha256=file.sha256,
                size=file.size,
                modified_at=file.modified_at,
                arrived_at=file.arrived_at,
                taken_at=file.taken_at,
                outcome=file.outcome,
                summary=file.summary,
                report_ids=list(file.report_ids),
            )
        )

    def files(self, folder: str, *, since: datetime | None = None, limit: int = 1_000) -> Sequence[FolderFile]:
        """Files that were dealt with, the latest first; with ``since`` those that were modified or first seen after it."""
        query = select(folder_files).where(folder_files.c.folder == folder)
        if since is not None:
            query = query.where(or_(folder_files.c.arrived_at > since, folder_files.c.modified_at > since))
        rows = self._connection.execute(query.order_by(folder_files.c.id.desc()).limit(limit))
        return tuple(map(_file, rows))

    def raise_alert(self, alert: FolderAlert) -> bool:
        """Stores an alert; whether it is new (there is one for each folder, time and pattern)."""
        statement = insert_new(folder_alerts).values(
            folder=alert.folder,
            due=alert.due,
            pattern=alert.pattern,
            raised_at=alert.raised_at,
            closed_at=alert.closed_at,
            closed_by=alert.closed_by,
        )
        return self._connection.scalar(statement.returning(folder_alerts.c.due)) is not None

    def close_alert(self, alert: FolderAlert, at: datetime, by: str) -> None:
        """The file came late, or somebody says that it need not come."""
        self._mark(alert, at, by)

    def reopen_alert(self, alert: FolderAlert) -> None:
        """The file is waited for again."""
        self._mark(alert, None, "")

    def alerts(
        self, folder: str | None = None, *, open_only: bool = False, limit: int = 1_000
    ) -> Sequence[FolderAlert]:
        """Alerts, the latest first."""
        query = select(folder_alerts).order_by(folder_alerts.c.due.desc(), folder_alerts.c.folder).limit(limit)
        if folder is not None:
            query = query.where(folder_alerts.c.folder == folder)
        if open_only:
            query = query.where(folder_alerts.c.closed_at.is_(None))
        return tuple(
            FolderAlert(row.folder, row.due, row.pattern, row.raised_at, row.closed_at, row.closed_by)
            for row in self._connection.execute(query)
        )

    def _mark(self, alert: FolderAlert, closed_at: datetime | None, by: str) -> None:
        query = update(folder_alerts).where(
            folder_alerts.c.folder == alert.folder,
            folder_alerts.c.due == alert.due,
            folder_alerts.c.pattern == alert.pattern,
        )
        self._connection.execute(query.values(closed_at=closed_at, closed_by=by))


def _file(row: Row[tuple[object, ...]]) -> FolderFile:
    return FolderFile(
        folder=row.folder,
        name=row.name,
        sha256=row.sha256,
        size=row.size,
        modified_at=row.modified_at,
        arrived_at=row.arrived_at,
        taken_at=row.taken_at,
        outcome=FileOutcome(row.outcome),
        summary=row.summary,
        report_ids=tuple(row.report_ids),
    )
