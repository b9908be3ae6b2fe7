"""Queries on reports. A stored report never changes, but for the organisation that the key user attributes it to."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, exists, func, select, text, tuple_, update

from keyuser.records import (
    Attachment,
    Channel,
    Fold,
    FoldKind,
    FoundId,
    IdKind,
    Incoming,
    Report,
    ReportKind,
    ReportLine,
    report_ref,
)
from keyuser.store.statements import insert_new
from keyuser.store.tables import blobs, group_links, group_suggestions, report_attachments, report_ids, reports

_BATCH = 500


class Reports:
    """The reports and what was found in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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
    ) -> int | None:
        """Stores a report whose files are in the blob store already; its row id, or ``None`` where it is here already.

        ``found`` pairs the field ("subject" or "text") with the identifier found there.
        """
        statement = insert_new(reports).values(
            identity=incoming.identity,
            channel=incoming.channel,
            kind=incoming.kind,
            subject=incoming.subject,
            text=incoming.text,
            folds=[[fold.kind, fold.start, fold.end] for fold in incoming.folds],
            language=language,
            sender_name=incoming.sender_name,
            sender_email=incoming.sender_email,
            sent_at=incoming.sent_at,
            registered_at=registered_at,
            at=incoming.sent_at or registered_at,
            message_id=incoming.message_id,
            reply_to=list(incoming.references),
            source=incoming.source,
            organisation=organisation,
            original_sha256=original_sha256 or None,
            warnings=list(incoming.warnings),
        )
        self._name_blobs([(original_sha256, len(incoming.original))] if original_sha256 else [])
        report_id: int | None = self._connection.scalar(statement.returning(reports.c.id))
        if report_id is None:
            return None
        self._add_attachments(report_id, attachments)
        self._add_found(report_id, found)
        self._index(report_id, incoming)
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
            query = select(reports).where(reports.c.id.in_(wanted[start : start + _BATCH]))
            rows.update({row["id"]: row for row in self._connection.execute(query).mappings()})
        files = self._attachments(list(rows))
        return tuple(_record(rows[item], files.get(item, ())) for item in wanted if item in rows)

    def page(
        self,
        *,
        ungrouped: bool = False,
        search: str = "",
        before: tuple[datetime, int] | None = None,
        limit: int = 200,
    ) -> Sequence[ReportLine]:
        """Lines, newest first. ``before`` is the (at, id) of the last line seen; ``search`` matches beginnings of words."""
        query = _filtered(_LINES, ungrouped=ungrouped, search=search)
        if before is not None:
            query = query.where(tuple_(reports.c.at, reports.c.id) < before)
        query = query.order_by(reports.c.at.desc(), reports.c.id.desc()).limit(limit)
        return tuple(_line(row) for row in self._connection.execute(query, _search_values(search)).mappings())

    def count(self, *, ungrouped: bool = False, search: str = "") -> int:
        """How many lines ``page`` would give in all."""
        query = _filtered(select(func.count()).select_from(reports), ungrouped=ungrouped, search=search)
        return self._connection.scalar(query, _search_values(search)) or 0

    def ids(self, *, ungrouped: bool = False) -> Sequence[int]:
        """All row ids in order of time."""
        query = _filtered(select(reports.c.id), ungrouped=ungrouped, search="")
        return tuple(self._connection.scalars(query.order_by(reports.c.at, reports.c.id)))

    def each(self, report_ids_: Sequence[int]) -> Iterator[Report]:
        """Whole reports in that order, read in batches."""
        for start in range(0, len(report_ids_), _BATCH):
            yield from self.get_many(report_ids_[start : start + _BATCH])

    def found_ids(self, report_id: int) -> Sequence[tuple[str, FoundId]]:
        """The identifiers found in a report, with the field they stand in."""
        query = select(report_ids).where(report_ids.c.report_id == report_id).order_by(report_ids.c.id)
        return tuple(
            (row.field, FoundId(IdKind(row.kind), row.start, row.end, row.value, row.valid, row.confidence))
            for row in self._connection.execute(query)
        )

    def attribute(self, report_id: int, organisation: str) -> None:
        """Sets the organisation (BIN) that the report comes from."""
        self._connection.execute(update(reports).where(reports.c.id == report_id).values(organisation=organisation))

    def _name_blobs(self, files: Iterable[tuple[str, int]]) -> None:
        rows = [{"sha256": sha256, "size": size} for sha256, size in files]
        if rows:
            self._connection.execute(insert_new(blobs), rows)

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
                    "value": item.value,
                    "valid": item.valid,
                    "confidence": item.confidence,
                }
                for field, item in found
            ],
        )

    def _index(self, report_id: int, incoming: Incoming) -> None:
        self._connection.execute(
            text("INSERT INTO report_search (rowid, subject, text, sender) VALUES (:id, :subject, :text, :sender)"),
            {
                "id": report_id,
                "subject": _searchable(incoming.subject),
                "text": _searchable(incoming.text),
                "sender": _searchable(f"{incoming.sender_name} {incoming.sender_email}"),
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


_LINES = select(
    reports.c.id,
    reports.c.channel,
    reports.c.kind,
    reports.c.subject,
    reports.c.sender_name,
    reports.c.sender_email,
    reports.c.at,
    reports.c.organisation,
    reports.c.language,
    select(func.count()).where(report_attachments.c.report_id == reports.c.id).scalar_subquery().label("attachments"),
    select(group_links.c.group_id).where(group_links.c.report_id == reports.c.id).scalar_subquery().label("group_id"),
    select(func.max(group_suggestions.c.score))
    .where(group_suggestions.c.report_id == reports.c.id)
    .scalar_subquery()
    .label("suggestion_score"),
)


def _filtered(query: Select[Any], *, ungrouped: bool, search: str) -> Select[Any]:
    if ungrouped:
        query = query.where(~exists().where(group_links.c.report_id == reports.c.id))
    if _search_values(search):
        matching = text("SELECT rowid FROM report_search WHERE report_search MATCH :search")
        query = query.where(reports.c.id.in_(matching.columns(reports.c.id)))
    return query


def _search_values(search: str) -> dict[str, str]:
    """FTS5's query for "every word begins like this"; quotes keep the user's text from being syntax."""
    words = re.findall(r"\w+", _searchable(search))
    return {"search": " ".join(f'"{word}"*' for word in words)} if words else {}


def _searchable(words: str) -> str:
    """Text as the search sees it: SQLite folds case and accents itself, but not ё, which people write as е."""
    return words.replace("ё", "е").replace("Ё", "Е")


def _line(row: RowMapping) -> ReportLine:
    return ReportLine(
        id=row["id"],
        ref=report_ref(row["id"]),
        channel=Channel(row["channel"]),
        kind=ReportKind(row["kind"]),
        subject=row["subject"],
        sender_name=row["sender_name"],
        sender_email=row["sender_email"],
        at=row["at"],
        organisation=row["organisation"],
        language=row["language"],
        attachments=row["attachments"],
        group_id=row["group_id"],
        suggestion_score=row["suggestion_score"],
    )


def _record(row: RowMapping, attachments: tuple[Attachment, ...]) -> Report:
    return Report(
        id=row["id"],
        ref=report_ref(row["id"]),
        channel=Channel(row["channel"]),
        kind=ReportKind(row["kind"]),
        subject=row["subject"],
        text=row["text"],
        folds=tuple(Fold(FoldKind(kind), start, end) for kind, start, end in row["folds"]),
        language=row["language"],
        sender_name=row["sender_name"],
        sender_email=row["sender_email"],
        sent_at=row["sent_at"],
        registered_at=row["registered_at"],
        message_id=row["message_id"],
        organisation=row["organisation"],
        original_sha256=row["original_sha256"] or "",
        attachments=attachments,
        warnings=tuple(row["warnings"]),
        source=row["source"],
    )
