"""What lists and pages read of reports: the queries, what they leave out, and the records made of their rows."""

import re
from typing import Any

from sqlalchemy import RowMapping, Select, exists, func, select, text

from keyuser.records import (
    Attachment,
    AutomaticKind,
    Channel,
    Fold,
    FoldKind,
    Place,
    Report,
    ReportKind,
    ReportLine,
    Tray,
    report_ref,
)
from keyuser.store.iins import fold
from keyuser.store.tables import (
    group_links,
    group_suggestions,
    report_attachments,
    report_mails,
    report_replies,
    report_trays,
    reports,
)

_automatic = select(report_mails.c.automatic).where(report_mails.c.report_id == reports.c.id).scalar_subquery()
_answers = select(report_replies.c.answers).where(report_replies.c.report_id == reports.c.id).scalar_subquery()
_tray = select(report_trays.c.tray).where(report_trays.c.report_id == reports.c.id).scalar_subquery()
_PLACE = (_automatic.label("automatic"), _answers.label("answers"), _tray.label("tray"))

_message = reports.alias("message")
_LATER = (
    select(func.count())
    .select_from(report_replies.join(_message, _message.c.id == report_replies.c.report_id))
    .where(report_replies.c.answers == reports.c.id)
    .where(~exists().where(report_trays.c.report_id == report_replies.c.report_id))
)

WHOLE = select(reports, *_PLACE)

LINES = select(
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
    *_PLACE,
    _LATER.scalar_subquery().label("replies"),
    _LATER.with_only_columns(func.max(_message.c.at, type_=reports.c.at.type)).scalar_subquery().label("latest_reply"),
)


def filtered(query: Select[Any], *, ungrouped: bool, search: str, tray: Tray | None) -> Select[Any]:
    """The query on reports with what a list leaves out taken out; ``search_values`` are its parameters."""
    if tray is Tray.INBOX:
        query = query.where(~exists().where(report_replies.c.report_id == reports.c.id))
        query = query.where(~exists().where(report_trays.c.report_id == reports.c.id))
    elif tray is not None:
        query = query.where(reports.c.id.in_(select(report_trays.c.report_id).where(report_trays.c.tray == tray)))
    if ungrouped:
        query = query.where(~exists().where(group_links.c.report_id == reports.c.id))
    if search_values(search):
        query = query.where(reports.c.id.in_(text(_MATCHING).columns(reports.c.id)))
    return query


_MATCHING = (
    "WITH matching AS (SELECT rowid AS id FROM report_search WHERE report_search MATCH :search) "
    "SELECT id FROM matching UNION SELECT answers FROM report_replies WHERE report_id IN (SELECT id FROM matching)"
)


def search_values(search: str) -> dict[str, str]:
    """FTS5's query for "every word begins like this"; quotes keep the user's text from being syntax."""
    words = re.findall(r"\w+", fold(search))
    return {"search": " ".join(f'"{word}"*' for word in words)} if words else {}


def line_record(row: RowMapping) -> ReportLine:
    """What a list shows of a row of ``LINES``."""
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
        replies=row["replies"],
        latest_at=max(row["at"], row["latest_reply"] or row["at"]),
        **_standing(row),
    )


def _standing(row: RowMapping) -> dict[str, Any]:
    automatic = AutomaticKind(row["automatic"]) if row["automatic"] else None
    return {"place": Place(row["answers"], Tray(row["tray"] or Tray.INBOX)), "automatic": automatic}


def report_record(row: RowMapping, attachments: tuple[Attachment, ...]) -> Report:
    """The report of a row of ``WHOLE``."""
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
        site=row["site"],
        **_standing(row),
    )
