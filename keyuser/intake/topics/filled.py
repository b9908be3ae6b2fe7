"""A form that came back: recognised by its content in whatever brought it, and turned into a complete report."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from keyuser.iin import mask_iin
from keyuser.intake import rules
from keyuser.intake.mail.names import safe_name, unique_names
from keyuser.intake.topics.package import SavedForm, find_forms, holds_form, readable_sha256, text_of
from keyuser.records import (
    Channel,
    Criticality,
    FieldType,
    Fold,
    FoldKind,
    FormAnswer,
    FormAnswers,
    Incoming,
    IncomingFile,
    ReportKind,
    Tray,
)

_DAMAGED: Final = "The saved form was changed or damaged on its way: only its text could be read."
_TEXT_CHANGED: Final = (
    "The readable text of the form was changed after it was saved; what the form itself says was taken."
)
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}")
_SUBJECT_CHARACTERS = 200
_IIN_DIGITS = 12

_Word = TypeVar("_Word", bound=StrEnum)


def filled_forms(incoming: Incoming) -> tuple[Incoming, ...]:
    """The reports of the saved forms among the files of a report or in its text, one for each; the report itself where there
    are none. What brought a form stays its original, and what was written beside it stays in the report."""
    made: list[Incoming] = []
    for file in incoming.files:
        if holds_form(file.data):
            text = text_of(file.data)
            made += [_report(incoming, text, form, file) for form in find_forms(text)]
    if not made and holds_form(incoming.text.encode("utf-8", "replace")):
        made = [_report(incoming, incoming.text, form, None) for form in find_forms(incoming.text)]
    return tuple(made) or (incoming,)


def with_hidden_iins(incoming: Incoming) -> Incoming:
    """The report with every IIN that its form asked for masked in subject and text: in full it stands in the answers alone,
    which are sealed. Nothing moves, since a mask is as long as its number."""
    asked = [answer.value for answer in incoming.form.answers if answer.type is FieldType.IIN] if incoming.form else []
    subject, text = incoming.subject, incoming.text
    for iin in asked:
        if isinstance(iin, str) and len(iin) == _IIN_DIGITS:
            subject, text = subject.replace(iin, mask_iin(iin)), text.replace(iin, mask_iin(iin))
    return replace(incoming, subject=subject, text=text) if asked else incoming


def incoming_from_form(content: bytes, source: str, name: str) -> Incoming:
    """A saved form that came alone, as a report that carries it: for ``filled_forms``."""
    file = IncomingFile(safe_name(name) or "form.txt", "text/plain", content)
    return Incoming(
        channel=Channel.WEB_FORM,
        identity=rules.content_identity("", None, "", text_of(content), ()),
        source=source,
        subject="",
        text="",
        files=(file,),
        original=content,
        original_name=name,
    )


def _report(carrier: Incoming, text: str, form: SavedForm, file: IncomingFile | None) -> Incoming:
    """``file`` is the one that the form is in; ``None`` where it stands in the carrier's own text."""
    if form.data is None:
        return _damaged(carrier, text[: form.start].strip(), file)
    data = form.data
    files, lost = _files(data, form.files)
    is_changed = file is not None and data.get("readable_sha256") not in (None, readable_sha256(text[: form.start]))
    others = [item for item in carrier.files if not holds_form(item.data) or (item == file and (lost or is_changed))]
    names = unique_names(item.name for item in (*files, *others))
    renamed = dict(zip([item["name"] for item in data["files"]], names[: len(files)], strict=False)) if not lost else {}
    whole, folds = _with_carrier_text(data, carrier, in_text=file is None, form=form)
    reporter = data["reporter"]
    return replace(
        carrier,
        channel=Channel.WEB_FORM,
        identity=rules.form_identity(data),
        subject=_clean(data["subject"]),
        text=whole,
        folds=folds,
        sender_name=_clean(reporter.get("name", "")) or carrier.sender_name,
        sender_email=_clean(reporter.get("email", "")) or carrier.sender_email,
        sent_at=carrier.sent_at or _instant(data["saved_at"]),
        files=tuple(replace(item, name=name) for name, item in zip(names, (*files, *others), strict=True)),
        organisation_hint=_clean(reporter.get("organisation", "")) or carrier.organisation_hint,
        kind=_word(ReportKind, data["kind"], ReportKind.INCIDENT),
        warnings=(
            *carrier.warnings,
            *(f"The file {name} of the form was damaged on its way." for name in lost),
            *([_TEXT_CHANGED] if is_changed else []),
        ),
        automatic=None,
        tray=Tray.INBOX,
        form=_answers(data, renamed),
    )


def _damaged(carrier: Incoming, readable: str, file: IncomingFile | None) -> Incoming:
    """The report with what people can read of the form; its file stays attached."""
    said = _clean(readable) if file is not None else ""
    text = "\n\n".join(part for part in (said, carrier.text) if part)
    moved = len(text) - len(carrier.text)
    return replace(
        carrier,
        channel=Channel.WEB_FORM,
        subject=carrier.subject or said.partition("\n")[0].strip()[:_SUBJECT_CHARACTERS],
        text=text,
        folds=_moved(carrier.folds, moved),
        warnings=(*carrier.warnings, _DAMAGED),
    )


def _with_carrier_text(
    data: Mapping[str, Any], carrier: Incoming, *, in_text: bool, form: SavedForm
) -> tuple[str, tuple[Fold, ...]]:
    """The form's text, and below it what the mail says; what the form itself wrote into the mail is folded."""
    said = _clean(data["text"])
    below = carrier.text
    if in_text:
        below = below[: form.start].rstrip() + below[form.end :]
    if not below.strip():
        return said, ()
    start = len(said) + 2
    folds = (Fold(FoldKind.QUOTE, 0, len(below)),) if in_text else (*_boilerplate(data, carrier), *carrier.folds)
    return f"{said}\n\n{below}", _moved(folds, start)


def _boilerplate(data: Mapping[str, Any], carrier: Incoming) -> tuple[Fold, ...]:
    words = data.get("mail_body", "").split()
    found = re.search(r"\s+".join(map(re.escape, words)), carrier.text) if words else None
    if found is None or any(fold.start < found.end() and found.start() < fold.end for fold in carrier.folds):
        return ()
    return (Fold(FoldKind.QUOTE, found.start(), found.end()),)


def _moved(folds: Sequence[Fold], by: int) -> tuple[Fold, ...]:
    return tuple(replace(fold, start=fold.start + by, end=fold.end + by) for fold in folds)


def _files(data: Mapping[str, Any], contents: Sequence[bytes | None]) -> tuple[list[IncomingFile], list[str]]:
    """The form's files that came whole, and the names of the others."""
    files, lost = [], []
    for listed, content in zip(data["files"], contents, strict=True):
        name = safe_name(listed["name"]) or "file"
        if content is None:
            lost.append(name)
            continue
        stated = listed["media_type"]
        media_type = stated if _MEDIA_TYPE.fullmatch(stated) else "application/octet-stream"
        files.append(IncomingFile(name, media_type, content))
    return files, lost


def _answers(data: Mapping[str, Any], renamed: Mapping[str, str]) -> FormAnswers:
    topic = data["topic"]
    reporter = data["reporter"]
    return FormAnswers(
        topic=_clean(topic["id"]),
        version=_clean(topic["version"]),
        title=_clean(topic["title"]),
        language=data["language"],
        kind=_word(ReportKind, data["kind"], ReportKind.INCIDENT),
        criticality=_word(Criticality, topic.get("criticality", ""), Criticality.MEDIUM),
        hot=topic.get("hot", False),
        route=_clean(topic.get("route", "")),
        event_at=_instant(data.get("event_at", "")),
        phone=_clean(reporter.get("phone", "")),
        department=_clean(reporter.get("department", "")),
        answers=tuple(_answer(raw, renamed) for raw in data["answers"]),
    )


def _answer(raw: Mapping[str, Any], renamed: Mapping[str, str]) -> FormAnswer:
    type_ = _word(FieldType, raw["type"], FieldType.LONG_TEXT)
    value = _clean(raw["value"]) if isinstance(raw["value"], str) else tuple(map(_clean, raw["value"]))
    text = _clean(raw["text"])
    if type_ is FieldType.FILE and not isinstance(value, str):
        value = tuple(renamed.get(name, name) for name in value)
        text = "; ".join(value)
    return FormAnswer(_clean(raw["field"]), type_, _clean(raw["label"]), value, text)


def _word(words: type[_Word], stated: str, otherwise: _Word) -> _Word:
    """A newer form may know words that this program does not."""
    return words(stated) if stated in set(words) else otherwise


def _clean(text: str) -> str:
    """Without the characters that no database or screen takes."""
    return _UNSAFE.sub("", text)


def _instant(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError):  # the first and last years of the calendar have no hours to spare for a zone
        return None
