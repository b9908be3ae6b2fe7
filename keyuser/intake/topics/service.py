"""Reports that are asked for: the topics there are, a filled form as a report, what a report's form said, the offline form."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from keyuser.errors import InputError, MachineError
from keyuser.intake.mail.names import safe_name, unique_names
from keyuser.intake.rules import form_identity
from keyuser.intake.topics import rules
from keyuser.intake.topics.page import build_form
from keyuser.intake.topics.reading import TopicFiles, load_topics, problem_words, reporter_questions
from keyuser.intake.topics.values import cleaned, words_in
from keyuser.records import (
    Channel,
    FieldType,
    FieldValue,
    FieldValues,
    FormAnswers,
    FormFile,
    Incoming,
    IncomingFile,
    Reporter,
    Topic,
)
from keyuser.store import Store


class TopicService:
    """``take`` stores a report (``IntakeService.take``); ``own_folder`` is where the user's topic files lie."""

    def __init__(self, store: Store, take: Callable[[Incoming], int | None], own_folder: Path) -> None:
        self._store = store
        self._take = take
        self._own_folder = own_folder

    def topics(self) -> TopicFiles:
        """The topics as their files say now, in the order of the list, and the files that cannot be used."""
        return load_topics(self._own_folder)

    def submit(
        self,
        topic_id: str,
        values: FieldValues,
        files: Sequence[FormFile],
        reporter: Reporter,
        *,
        channel: Channel = Channel.WEB_FORM,
        language: str = "en",
        form_id: str = "",
    ) -> int:
        """Stores what was filled in as a report; its id. File fields have the ``files`` that name them.

        ``language`` is the one that the form was shown in. Submitting once more under the same ``form_id`` (any text that is
        unique to the form) with the same content gives the report that is there already. ``InputError`` where something is
        missing or wrong; ``rules.problems`` tells beforehand what.
        """
        topic = self.topics().get(topic_id)
        reporter = _tidy(reporter)
        _refuse_problems(topic, _with_names(topic, values, files, [file.name for file in files]))
        incoming = _incoming(
            topic,
            values,
            files,
            reporter,
            channel=channel,
            language=language,
            form_id=form_id or secrets.token_hex(12),
        )
        report_id = self._take(incoming)
        if report_id is None:
            with self._store.read() as db:
                report_id = db.topics.report_with(incoming.identity)
        if report_id is None:
            raise MachineError("The report was not stored.", "Try again.")
        return report_id

    def fields_of(self, report_id: int) -> FormAnswers | None:
        """What the form of a report said; ``None`` where it did not come through one."""
        with self._store.read() as db:
            return db.topics.of(report_id)

    def form(self, topics: Sequence[Topic], *, language: str, mail_to: str = "", company: str = "") -> bytes:
        """The HTML file that staff fill in offline (see ``page``), with these topics."""
        return build_form(topics, language=language, mail_to=mail_to, company=company)


def _incoming(
    topic: Topic,
    values: FieldValues,
    files: Sequence[FormFile],
    reporter: Reporter,
    *,
    channel: Channel,
    language: str,
    form_id: str,
) -> Incoming:
    names = unique_names(safe_name(file.name) or "file" for file in files)
    values = _with_names(topic, values, files, names)
    form = _form(topic, values, reporter, language)
    subject, text = rules.as_report_text(topic, values, language)
    said = {
        "form_id": form_id,
        "topic": topic.id,
        "reporter": asdict(reporter),
        "answers": [asdict(answer) for answer in form.answers],
        "files": [[file.field, name, sha256(file.data).hexdigest()] for file, name in zip(files, names, strict=True)],
    }
    return Incoming(
        channel=channel,
        identity=form_identity(said),
        source=form.title,
        subject=subject,
        text="\n\n".join(part for part in (text, _belongs(reporter, language)) if part),
        sender_name=reporter.name,
        sender_email=reporter.email,
        files=tuple(IncomingFile(name, file.media_type, file.data) for name, file in zip(names, files, strict=True)),
        organisation_hint=reporter.organisation,
        kind=form.kind,
        form=form,
    )


def _form(topic: Topic, values: FieldValues, reporter: Reporter, language: str) -> FormAnswers:
    happened = rules.event_time(topic, values)
    return FormAnswers(
        topic=topic.id,
        version=topic.version,
        title=words_in(topic.title, language),
        language=language,
        kind=rules.report_kind(topic, values),
        criticality=topic.criticality,
        hot=topic.hot,
        route=topic.route,
        event_at=datetime.fromisoformat(happened).astimezone(UTC) if happened else None,
        phone=reporter.phone,
        department=reporter.department,
        answers=rules.answers(topic, values, language),
    )


def _with_names(
    topic: Topic, values: FieldValues, files: Sequence[FormFile], names: Sequence[str]
) -> dict[str, FieldValue]:
    """The values with those of the file fields taken from the files themselves."""
    fields = [field.id for field in topic.fields if field.type is FieldType.FILE]
    pairs = list(zip(files, names, strict=True))
    return {**values, **{field: tuple(name for file, name in pairs if file.field == field) for field in fields}}


def _tidy(reporter: Reporter) -> Reporter:
    """The reporter's lines in their one form, such as a BIN without blanks; ``InputError`` where one is wrong."""
    questions = reporter_questions()
    values = asdict(reporter)
    _refuse_problems(questions, values)
    return Reporter(**{field.id: str(cleaned(field, values[field.id])) for field in questions.fields})


def _refuse_problems(topic: Topic, values: FieldValues) -> None:
    found = rules.problems(topic, values)
    labels = {field.id: words_in(field.label, "en") for field in (*topic.checklist, *topic.fields)}
    for field_id, fault in found.items():
        raise InputError(
            f'"{labels[field_id]}" ({field_id}): {problem_words(fault, "en")}', "Correct it and submit again."
        )


def _belongs(reporter: Reporter, language: str) -> str:
    """Where the reporter belongs, as lines of the report's text; who it is stands beside it."""
    own = rules.answers(reporter_questions(), asdict(reporter), language)
    return "\n".join(
        rules.labelled(item.label, item.text) for item in own if item.field in ("organisation", "department")
    )
