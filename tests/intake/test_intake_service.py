"""Import into a real store: once each, everything kept, nothing half done."""

import subprocess
import sys

import pytest

from keyuser.errors import Cancelled
from keyuser.intake.service import IntakeService
from keyuser.records import Organisation
from keyuser.store import Store

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def mail(number, text="Не открывается отчёт 3.2, БИН 981240000953", extra=b""):
    return (
        (
            f"From: Anna <anna{number}@example.kz>\nSubject: Report {number}\nMessage-ID: <{number}@x>\n"
            "Date: Mon, 02 Nov 2026 10:40:00 +0500\nContent-Type: multipart/mixed; boundary=b\n\n"
            f"--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        ).encode()
        + b"--b\nContent-Type: image/png\nContent-ID: <1>\n\n"
        + PNG
        + extra
        + b"\n--b--\n"
    )


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "mails"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.eml").write_bytes(mail(number, extra=b"%d" % number))
    return folder


@pytest.fixture
def service(store, clock):
    return IntakeService(store, clock)


def test_reports_are_stored_with_everything_about_them(service, store, folder, clock):
    result = service.import_paths([folder])
    assert (len(result.taken), result.already, result.failed) == (3, 0, ())
    with store.read() as db:
        report = db.reports.get(result.taken[0])
        found = db.reports.found_ids(report.id)
    assert (report.subject, report.language, report.organisation) == ("Report 0", "ru", "981240000953")
    assert report.registered_at == clock.now()
    assert store.blobs.read(report.original_sha256) == (folder / "0.eml").read_bytes()
    assert [(item.name, store.blobs.read(item.sha256)) for item in report.attachments] == [("1.png", PNG + b"0")]
    ((field, identifier),) = found
    assert (field, report.text[identifier.start : identifier.end]) == ("text", "981240000953")


def test_nothing_is_taken_twice_and_bad_files_do_not_stop_the_rest(service, folder, tmp_path):
    (folder / "00-bad.eml").write_bytes(PNG)
    first = service.import_paths([folder])
    assert [failure.source for failure in first.failed] == ["00-bad.eml"]
    box = tmp_path / "copy.mbox"
    box.write_bytes(b"".join(b"From a\n" + mail(number) + b"\n" for number in (1, 2, 2, 7)))
    second = service.import_paths([folder, box])
    assert (len(first.taken), len(second.taken), second.already) == (3, 1, 6)


def test_progress_is_told_and_cancelling_keeps_what_is_done(service, store, folder):
    seen = []

    def stop_at_second(done, total, what):
        seen.append((done, total))
        if done == 1:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        service.import_paths([folder], stop_at_second)
    assert seen[0] == (0, 3)
    with store.read() as db:
        assert db.reports.count() == 1
    assert len(service.import_paths([folder]).taken) == 2


def test_the_organisation_is_the_one_the_table_or_the_new_text_names(service, store, tmp_path):
    with store.write() as db:
        db.organisations.put(Organisation("020240000555", "АО «НК «КазМунайГаз»", "КазМунайГаз"))
    path = tmp_path / "table.csv"
    path.write_text(
        "Тема;Описание;Организация;БИН\n"
        "a;нет связи;;140002217\n"
        "b;нет связи с БИН 981240000953;КазМунайГаз;\n"
        "c;нет связи;АО НК КазМунайГаз;\n"
        "d;нет связи;неизвестная;\n"
        "e;В КазМунайГаз нет связи;;\n",
        "utf-8",
    )
    quoting = tmp_path / "reply.eml"
    quoting.write_bytes(
        mail(9, "Это БИН 981240000953.\n\nOn 01.02.2026 12:00 Support <s@example.kz> wrote:\n> БИН 020240000555")
    )
    result = service.import_paths([path, quoting])
    with store.read() as db:
        organisations = [report.organisation for report in db.reports.get_many(result.taken)]
    assert organisations == ["000140002217", "981240000953", "020240000555", "", "020240000555", "981240000953"]


def test_a_killed_import_goes_on_where_it_stopped(tmp_path, profile, clock):
    folder = tmp_path / "mails"
    folder.mkdir()
    for number in range(150):
        (folder / f"{number:03}.eml").write_bytes(mail(number, extra=b"%d" % number))
    script = (
        "import sys; from pathlib import Path; from keyuser.store import Store; from keyuser.paths import Profile\n"
        "from keyuser.clock import SystemClock; from keyuser.intake.service import IntakeService\n"
        "service = IntakeService(Store(Profile(Path(sys.argv[1]))), SystemClock())\n"
        "service.import_paths([Path(sys.argv[2])], lambda done, total, what: print(done, flush=True))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, profile.root, folder], stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout:
            if int(line) >= 80:
                process.kill()
                break
    store = Store(profile)
    with store.read() as db:
        before = db.reports.count()
    result = IntakeService(store, clock).import_paths([folder])
    with store.read() as db:
        reports = db.reports.get_many(db.reports.ids())
    assert 50 <= before < 150
    assert (len(result.taken), result.already) == (150 - before, before)
    assert len({report.message_id for report in reports}) == 150
    assert all(store.blobs.read(report.attachments[0].sha256).startswith(PNG) for report in reports)
    store.close()
