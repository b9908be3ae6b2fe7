"""Queries on what guided forms asked and were told."""

from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, select

from keyuser.records import Criticality, FieldType, FormAnswer, FormAnswers, ReportKind
from keyuser.store.tables import report_answers, report_forms, reports


class Topics:
    """Forms beside their reports; as immutable as these."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report_id: int, form: FormAnswers) -> None:
        """Stores what the form of a new report says."""
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
                "value": answer.value if isinstance(answer.value, str) else list(answer.value),
                "text": answer.text,
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
        return _record(row, self._connection.execute(query).mappings())

    def report_with(self, identity: str) -> int | None:
        """The report of that identity (see ``intake.rules``)."""
        report_id: int | None = self._connection.scalar(select(reports.c.id).where(reports.c.identity == identity))
        return report_id


def _record(row: RowMapping, answers: Iterable[RowMapping]) -> FormAnswers:
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
        answers=tuple(map(_answer, answers)),
    )


def _answer(row: RowMapping) -> FormAnswer:
    value = row["value"] if isinstance(row["value"], str) else tuple(row["value"])
    return FormAnswer(row["field"], FieldType(row["type"]), row["label"], value, row["text"])
