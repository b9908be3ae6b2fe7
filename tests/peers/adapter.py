"""Maps the functions that the shared cases call onto the product's own code; nothing here is the product."""

import email
import sys
from pathlib import Path

from keyuser.intake.mail import model, parse, replies
from keyuser.orgs import finding, rules
from keyuser.records import IdKind


def check_id(text, kind):
    verdict = rules.check_id(text, None if kind == "any" else IdKind(kind))
    return {"valid": verdict.valid, "kind": verdict.kind and verdict.kind.value, "reason": verdict.reason}


def find_ids(text):
    # The cases are about Kazakh numbers; those of other countries count as "no identifier" there.
    return [
        {
            "kind": found.kind.value,
            "start": found.start,
            "end": found.end,
            "value": found.value,
            "valid": found.valid,
            "confidence": found.confidence,
        }
        for found in finding.find_ids(text, finding.KAZAKH)
    ]


# The runner loads this file by its path, so the files beside it must be made importable first.
sys.path.insert(0, str(Path(__file__).parent))
from sla_adapter import (
    add_working_days,
    add_working_time,
    evaluate_ticket,
    working_time_between,
)

__all__ = ["add_working_days", "add_working_time", "check_id", "evaluate_ticket", "find_ids", "working_time_between"]


def parse_mail(raw):
    mail = parse.parse_mail(raw)
    return {
        "subject": mail.subject,
        "from_email": mail.sender_email,
        "from_name": mail.sender_name,
        "body": "\n".join(model.all_texts(mail)),
        "attachments": [{"name": file.declared_name or file.name, "size": _size(file, raw)} for file in mail.files],
    }


def parse_msg(raw):
    mail = parse.parse_mail(raw)
    # A message inside the message has no bytes of its own: it is read as part of the report, and the cases count it as a file.
    mails_with_bytes = sum(file.name.lower().endswith((".eml", ".msg")) for file in mail.files)
    inside = [{"name": inner.subject, "size": 0} for inner in mail.forwarded[mails_with_bytes:]]
    files = [{"name": file.name, "size": len(file.data)} for file in mail.files]
    return {"subject": mail.subject, "body": mail.text, "attachments": files + inside}


def _size(file, raw):
    """The product keeps attached mails byte for byte. The cases give the size of one that stands unencoded as Python's package
    writes it again: another unit, into which the product's bytes are converted here (five mails; none passes by it that lost
    a byte)."""
    if file.media_type != "message/rfc822" or file.data not in raw:
        return len(file.data)
    return len(email.message_from_bytes(file.data).as_bytes())


def split_reply(text):
    return dict(zip(("reply", "signature", "quoted"), replies.split_reply(text), strict=True))
