"""Writes ``resources/demo`` from the source: ``python -m demo.corpus.build``. The same source gives the same bytes."""

import csv
import email
import io
from pathlib import Path

from demo.corpus import forms, people, sheets
from demo.corpus.compose import compose
from demo.corpus.source import Corpus, Mail, load

TARGET = Path(__file__).parents[2] / "resources" / "demo"
ROW_FIELDS = ("date", "who", "mail", "organisation", "bin", "subject", "text")
ROW_HEADINGS = ("Дата обращения", "ФИО сотрудника", "Эл. почта", "Организация", "БИН", "Тема", "Описание проблемы")
ORG_FIELDS = ("bin", "name", "short", "address")
ORG_HEADINGS = ("БИН", "Наименование", "Краткое наименование", "Адрес")
RESENT_EVERY = 29


def main() -> None:
    """Write the mails, the archive of a branch, the workbooks, the forms and the truth; those of an earlier build are removed."""
    corpus = load()
    folder = TARGET / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.eml"):
        old.unlink()
    exported = [(mail, compose(mail, corpus)) for mail in corpus.mails if mail.by.exported]
    single = [(mail, compose(mail, corpus)) for mail in corpus.mails if not mail.by.exported]
    for number, raw in enumerate(single_mails(corpus), start=1):
        (folder / f"{number:03}.eml").write_bytes(raw)
    resent = single[14::RESENT_EVERY]
    archive = sorted(exported + resent, key=lambda pair: pair[0].at)
    (folder / "archive.mbox").write_bytes(b"".join(_mbox(mail, raw) for mail, raw in archive))
    _write_sheets(corpus)
    _write_forms(corpus)
    (TARGET / "truth.csv").write_text(_truth(corpus), encoding="utf-8")
    print(f"{len(single)} mails, {len(exported)} in the archive with {len(resent)} sent again, {len(corpus.rows)} rows")


def single_mails(corpus: Corpus) -> list[bytes]:
    """The mails with a file each: in order of time, behind them what was written later and what machines wrote."""
    people = [compose(mail, corpus) for mail in (*corpus.mails, *corpus.replies) if not mail.by.exported]
    return [*people, *(raw for _, raw in corpus.automatic)]


def _write_forms(corpus: Corpus) -> None:
    folder = TARGET / "forms"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.kuform.txt"):
        old.unlink()
    for entry in corpus.forms:
        (folder / f"{entry['name']}.kuform.txt").write_bytes(forms.saved_form(entry))


def _mbox(mail: Mail, raw: bytes) -> bytes:
    """One mail of an mbox file in the mboxrd way: lines that look like its separator get a ``>``."""
    lines = raw.replace(b"\r\n", b"\n").split(b"\n")
    quoted = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines]
    return f"From {mail.by.mail} {mail.at:%a %b %d %H:%M:%S %Y}\n".encode() + b"\n".join(quoted) + b"\n"


def _write_sheets(corpus: Corpus) -> None:
    rows = [[row[name] for name in ROW_FIELDS] for row in corpus.rows]
    (TARGET / "reports.xlsx").write_bytes(
        sheets.workbook("Обращения", ROW_HEADINGS, rows, (18, 26, 30, 28, 15, 34, 70))
    )
    known = [[entry[name] for name in ORG_FIELDS] for entry in corpus.organisations]
    staff = sheets.workbook("Сотрудники", people.HEADINGS, people.people_rows(corpus.people), people.WIDTHS)
    (TARGET / "people.xlsx").write_bytes(staff)
    (TARGET / "organisations.xlsx").write_bytes(sheets.workbook("Организации", ORG_HEADINGS, known, (15, 54, 24, 48)))


def _truth(corpus: Corpus) -> str:
    """``source,problem``, of a machine's mail what it is; a row's number is what the spreadsheet shows (the heading is row 1)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("source", "problem"))
    writer.writerows((mail.message_id, mail.problem) for mail in (*corpus.mails, *corpus.replies))
    writer.writerows((email.message_from_bytes(raw)["Message-ID"], name) for name, raw in corpus.automatic)
    writer.writerows((f"{entry['name']}.kuform.txt", entry["problem"]) for entry in corpus.forms)
    writer.writerows((f"reports.xlsx#{number}", row["problem"]) for number, row in enumerate(corpus.rows, start=2))
    return out.getvalue()


if __name__ == "__main__":
    main()
