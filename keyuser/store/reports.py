"""Queries on reports. A stored report never changes, but for the organisation that the key user attributes it to."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, func, select, text, tuple_, union, update

from keyuser.errors import MachineError
from keyuser.iin import HIDDEN, whole_iin
from keyuser.records import (
    Attachment,
    Channel,
    FoundId,
    IdKind,
    Incoming,
    Report,
    ReportLine,
    Tray,
)
from keyuser.store.iins import REPORT, Iins, searchable
from keyuser.store.report_rows import LINES, WHOLE, filtered, line_record, report_record, search_values
from keyuser.store.statements import insert_new
from keyuser.store.tables import (
    blobs,
    report_answers,
    report_attachments,
    report_ids,
    reports,
)

_BATCH = 500

# Made once: building a statement takes longer than SQLite takes to carry it out.
_ADD = insert_new(reports).returning(reports.c.id)
_NAME_BLOBS = insert_new(blobs)
_INDEX = text("INSERT INTO report_search (rowid, subject, text, sender) VALUES (:id, :subject, :text, :sender)")


class Reports:
    """The reports and what was found in them."""

    def __init__(self, connection: Connection, iins: Iins) -> None:
        self._connection = connection
        self._iins = iins
        self._named: set[Any] = set()  # hashes of files that have a row by now

    def add(
        self,
        incoming: Incoming,
        *,
        registered_at: datetime,
        language: str,
        organisation: str,
        original_sha256: str,
        attachments: Sequence[Attachment],
        found: Sequence[tuple[str, FoundId]],
        original_size: int = 0,
        site: str = "",
    ) -> int | None:
        """Stores a report whose files are in the blob store already; its row id, or ``None`` where it is here already.

        ``found`` pairs the field ("subject" or "text") with the identifier found there; ``original_size`` is in bytes.
        """
        row = {
            "identity": incoming.identity,
            "channel": incoming.channel,
            "kind": incoming.kind,
            "subject": incoming.subject,
            "text": incoming.text,
            "folds": [[fold.kind, fold.start, fold.end] for fold in incoming.folds],
            "language": language,
            "sender_name": incoming.sender_name,
            "sender_email": incoming.sender_email,
            "sent_at": incoming.sent_at,
            "registered_at": registered_at,
            "at": incoming.sent_at or registered_at,
            "message_id": incoming.message_id,
            "reply_to": list(incoming.references),
            "source": incoming.source,
            "organisation": organisation,
            "site": site,
            "original_sha256": original_sha256 or None,
            "warnings": list(incoming.warnings),
        }
        self._name_blobs([(original_sha256, original_size)] if original_sha256 else [])
        report_id: int | None = self._connection.execute(_ADD, row).scalar_one_or_none()
        if report_id is None:
            return None
        self._add_attachments(report_id, attachments)
        self._add_found(report_id, found)
        self._index(report_id, incoming, found)
        return report_id

    def known(self, identities: Iterable[str]) -> set[str]:
        """Those of the identities that are stored already."""
        query = select(reports.c.identity).where(reports.c.identity.in_(list(identities)))
        return set(self._connection.scalars(query))

    def get(self, report_id: int) -> Report | None:
        """The whole report."""
        return next(iter(self.get_many([report_id])), None)

    def get_many(self, report_ids_: Iterable[int]) -> Sequence[Report]:
        """Whole reports in the order asked for; unknown ids are left out."""
        wanted = list(report_ids_)
        rows: dict[int, RowMapping] = {}
        for start in range(0, len(wanted), _BATCH):
            query = WHOLE.where(reports.c.id.in_(wanted[start : start + _BATCH]))
            rows.update({row["id"]: row for row in self._connection.execute(query).mappings()})
        files = self._attachments(list(rows))
        return tuple(report_record(rows[item], files.get(item, ())) for item in wanted if item in rows)

    def page(
        self,
        *,
        ungrouped: bool = False,
        search: str = "",
        before: tuple[datetime, int] | None = None,
        limit: int = 200,
        tray: Tray | None = Tray.INBOX,
    ) -> Sequence[ReportLine]:
        """Lines, newest first. ``before`` is the (at, id) of the last line seen; ``search`` matches beginnings of words in a
        report or in the messages of its conversation.

        The inbox has each conversation once, as the report that began it; the other tray every mail; ``None`` is everything.
        """
        query = self._searched(LINES, ungrouped=ungrouped, search=search, tray=tray)
        if before is not None:
            query = query.where(tuple_(reports.c.at, reports.c.id) < before)
        query = query.order_by(reports.c.at.desc(), reports.c.id.desc()).limit(limit)
        return tuple(line_record(row) for row in self._connection.execute(query, search_values(search)).mappings())

    def lines(self, report_ids_: Sequence[int]) -> Sequence[ReportLine]:
        """The lines of these reports in the order asked for; unknown ids are left out."""
        found: dict[int, ReportLine] = {}
        for start in range(0, len(report_ids_), _BATCH):
            query = LINES.where(reports.c.id.in_(report_ids_[start : start + _BATCH]))
            found |= {row["id"]: line_record(row) for row in self._connection.execute(query).mappings()}
        return tuple(found[item] for item in report_ids_ if item in found)

    def count(self, *, ungrouped: bool = False, search: str = "", tray: Tray | None = Tray.INBOX) -> int:
        """How many lines ``page`` would give in all."""
        counted = select(func.count()).select_from(reports)
        query = self._searched(counted, ungrouped=ungrouped, search=search, tray=tray)
        return self._connection.scalar(query, search_values(search)) or 0

    def latest(self, *, organisation: str = "", sender: str = "", limit: int = 10) -> tuple[Sequence[ReportLine], int]:
        """The latest reports of an organisation (BIN) or from a mail address, in whichever tray, and how many there are."""
        mine = reports.c.organisation == organisation if organisation else func.lower(reports.c.sender_email) == sender
        query = LINES.where(mine).order_by(reports.c.at.desc(), reports.c.id.desc()).limit(limit)
        lines = tuple(line_record(row) for row in self._connection.execute(query).mappings())
        return lines, self._connection.scalar(select(func.count()).select_from(reports).where(mine)) or 0

    def ids(self, *, ungrouped: bool = False, tray: Tray | None = Tray.INBOX) -> Sequence[int]:
        """The row ids of what ``page`` shows, in order of time."""
        query = filtered(select(reports.c.id), ungrouped=ungrouped, search="", tray=tray)
        return tuple(self._connection.scalars(query.order_by(reports.c.at, reports.c.id)))

    def registrations(self) -> Sequence[tuple[Channel, datetime | None, datetime]]:
        """Of every report of the inbox, grouped or not: its channel, when it was sent as far as it says, when we took it in."""
        query = select(reports.c.channel, reports.c.sent_at, reports.c.registered_at)
        query = filtered(query, ungrouped=False, search="", tray=Tray.INBOX)
        return tuple((Channel(row.channel), row.sent_at, row.registered_at) for row in self._connection.execute(query))

    def each(self, report_ids_: Sequence[int]) -> Iterator[Report]:
        """Whole reports in that order, read in batches."""
        for start in range(0, len(report_ids_), _BATCH):
            yield from self.get_many(report_ids_[start : start + _BATCH])

    def found_ids(self, report_id: int) -> Sequence[tuple[str, FoundId]]:
        """The identifiers found in a report, with the field they stand in; IINs are masked (see ``iins``)."""
        query = select(report_ids).where(report_ids.c.report_id == report_id).order_by(report_ids.c.id)
        return tuple(
            (row.field, FoundId(IdKind(row.kind), row.start, row.end, self._shown(row), row.valid, row.confidence))
            for row in self._connection.execute(query).all()
        )

    def iins(self, report_id: int) -> Sequence[str]:
        """The valid IINs that stand in a report, each once; ``MachineError`` where their key is not on this computer."""
        columns = report_ids.c
        query = select(columns.value).where(columns.report_id == report_id, columns.digest != "", columns.valid)
        sealed = self._connection.scalars(query.order_by(columns.id)).all()
        return tuple(dict.fromkeys(self._iins.open(value, REPORT) for value in sealed))

    def attribute(self, report_id: int, organisation: str) -> None:
        """Sets the organisation (BIN) that the report comes from."""
        self._connection.execute(update(reports).where(reports.c.id == report_id).values(organisation=organisation))

    def _searched(self, query: Select[Any], *, ungrouped: bool, search: str, tray: Tray | None) -> Select[Any]:
        """The query narrowed to what is looked for. A whole IIN is in no index: it is found by its keyed hash."""
        iin = whole_iin(search)
        if not iin:
            return filtered(query, ungrouped=ungrouped, search=search, tray=tray)
        digest = self._iins.digest(iin)
        with_it = union(
            *(
                select(table.c.report_id).where(table.c.digest == digest, table.c.digest != "")
                for table in (report_ids, report_answers)
            )
        )
        return filtered(query, ungrouped=ungrouped, search="", tray=tray).where(reports.c.id.in_(with_it))

    def _name_blobs(self, files: Iterable[tuple[str, int]]) -> None:
        rows = [{"sha256": sha256, "size": size} for sha256, size in files if sha256 not in self._named]
        if rows:
            self._connection.execute(_NAME_BLOBS, rows)
            self._named.update(row["sha256"] for row in rows)

    def _add_attachments(self, report_id: int, attachments: Sequence[Attachment]) -> None:
        if not attachments:
            return
        self._name_blobs((item.sha256, item.size) for item in attachments)
        self._connection.execute(
            report_attachments.insert(),
            [
                {
                    "report_id": report_id,
                    "position": position,
                    "sha256": item.sha256,
                    "name": item.name,
                    "media_type": item.media_type,
                    "size": item.size,
                    "inline": item.inline,
                }
                for position, item in enumerate(attachments)
            ],
        )

    def _add_found(self, report_id: int, found: Sequence[tuple[str, FoundId]]) -> None:
        if not found:
            return
        self._connection.execute(
            report_ids.insert(),
            [
                {
                    "report_id": report_id,
                    "field": field,
                    "kind": item.kind,
                    "start": item.start,
                    "end": item.end,
                    "valid": item.valid,
                    "confidence": item.confidence,
                    **self._stored(item),
                }
                for field, item in found
            ],
        )

    def _stored(self, item: FoundId) -> dict[str, str]:
        """The value as it is kept: an IIN sealed. A lost key keeps no report out: its IIN then stands in the text alone."""
        if item.kind is not IdKind.IIN:
            return {"value": item.value, "digest": ""}
        try:
            sealed, digest = self._iins.seal(item.value, REPORT)
        except MachineError:
            sealed, digest = HIDDEN, ""
        return {"value": sealed, "digest": digest}

    def _shown(self, row: Row[Any]) -> str:
        if row.kind != IdKind.IIN:
            return str(row.value)
        return self._iins.mask(row.value, REPORT) if row.digest else HIDDEN

    def _index(self, report_id: int, incoming: Incoming, found: Sequence[tuple[str, FoundId]]) -> None:
        iins: dict[str, list[tuple[int, int]]] = {"subject": [], "text": []}
        for field, item in found:
            if item.kind is IdKind.IIN:
                iins[field].append((item.start, item.end))
        self._connection.execute(
            _INDEX,
            {
                "id": report_id,
                "subject": searchable(incoming.subject, iins["subject"]),
                "text": searchable(incoming.text, iins["text"]),
                "sender": searchable(f"{incoming.sender_name} {incoming.sender_email}"),
            },
        )

    def _attachments(self, report_ids_: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
        found: dict[int, list[Attachment]] = {}
        for start in range(0, len(report_ids_), _BATCH):
            chunk = report_ids_[start : start + _BATCH]
            query = (
                select(report_attachments)
                .where(report_attachments.c.report_id.in_(chunk))
                .order_by(report_attachments.c.report_id, report_attachments.c.position)
            )
            for row in self._connection.execute(query):
                item = Attachment(row.sha256, row.name, row.media_type, row.size, row.inline)
                found.setdefault(row.report_id, []).append(item)
        return {report_id: tuple(items) for report_id, items in found.items()}
