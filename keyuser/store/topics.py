"""Queries on what guided forms asked and were told."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from keyuser.errors import MachineError
from keyuser.iin import HIDDEN
from keyuser.records import Criticality, FieldType, FormAnswer, FormAnswers, ReportKind
from keyuser.store.iins import ANSWER, Iins
from keyuser.store.tables import report_answers, report_forms, reports


class Topics:
    """Forms beside their reports; as immutable as these."""

    def __init__(self, connection: Connection, iins: Iins) -> None:
        self._connection = connection
        self._iins = iins

    def add(self, report_id: int, form: FormAnswers, *, has_original: bool) -> None:
        """Stores what the form of a new report says, IINs sealed.

        ``MachineError`` where they cannot be; a report that ``has_original`` is stored all the same, since that keeps them.
        """
        self._connection.execute(
            report_forms.insert().values(
                report_id=report_id,
                topic=form.topic,
                version=form.version,
                title=form.title,
                language=form.language,
                kind=form.kind,
                criticality=form.criticality,
                hot=form.hot,
                route=form.route,
                event_at=form.event_at,
                phone=form.phone,
                department=form.department,
            )
        )
        rows = [
            {
                "report_id": report_id,
                "position": position,
                "field": answer.field,
                "type": answer.type,
                "label": answer.label,
                **self._stored(answer, has_original=has_original),
            }
            for position, answer in enumerate(form.answers)
        ]
        if rows:
            self._connection.execute(report_answers.insert(), rows)

    def of(self, report_id: int) -> FormAnswers | None:
        """What the form of a report says; ``None`` where it did not come through one."""
        row = (
            self._connection.execute(select(report_forms).where(report_forms.c.report_id == report_id))
            .mappings()
            .first()
        )
        if row is None:
            return None
        query = (
            select(report_answers).where(report_answers.c.report_id == report_id).order_by(report_answers.c.position)
        )
        return _record(row, map(self._answer, self._connection.execute(query).mappings()))

    def iin(self, report_id: int, field: str) -> str:
        """The IIN that was answered there, in full; empty where none is stored. ``MachineError`` without its key."""
        columns = report_answers.c
        query = select(columns.value).where(
            columns.report_id == report_id, columns.field == field, columns.digest != ""
        )
        sealed: str | None = self._connection.scalar(query)
        return self._iins.open(sealed, ANSWER) if sealed else ""

    def report_with(self, identity: str) -> int | None:
        """The report of that identity (see ``intake.rules``)."""
        report_id: int | None = self._connection.scalar(select(reports.c.id).where(reports.c.identity == identity))
        return report_id

    def _stored(self, answer: FormAnswer, *, has_original: bool) -> Mapping[str, Any]:
        if answer.type is not FieldType.IIN:
            value = answer.value if isinstance(answer.value, str) else list(answer.value)
            return {"value": value, "text": answer.text, "digest": ""}
        try:
            sealed, digest = self._iins.seal(str(answer.value), ANSWER)
        except MachineError:
            if not has_original:
                raise
            sealed, digest = "", ""
        return {"value": sealed, "text": "", "digest": digest}

    def _answer(self, row: RowMapping) -> FormAnswer:
        type_ = FieldType(row["type"])
        if type_ is FieldType.IIN:
            mask = self._iins.mask(row["value"], ANSWER) if row["digest"] else HIDDEN
            return FormAnswer(row["field"], type_, row["label"], mask, mask)
        value = row["value"] if isinstance(row["value"], str) else tuple(row["value"])
        return FormAnswer(row["field"], type_, row["label"], value, row["text"])


def _record(row: RowMapping, answers: Iterable[FormAnswer]) -> FormAnswers:
    return FormAnswers(
        topic=row["topic"],
        version=row["version"],
        title=row["title"],
        language=row["language"],
        kind=ReportKind(row["kind"]),
        criticality=Criticality(row["criticality"]),
        hot=row["hot"],
        route=row["route"],
        event_at=row["event_at"],
        phone=row["phone"],
        department=row["department"],
        answers=tuple(answers),
    )
