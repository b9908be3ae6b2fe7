"""The whole way through the command line, every step a process of its own, against a real desk process."""

from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from demo.desk import Advisor, DeskProcess
from keyuser.clock import FileClock
from tests.journey.conftest import DEMO, Program


def test_from_mails_to_the_sla_report(
    program: Program, desk: DeskProcess, file_clock: FileClock, tmp_path: Path
) -> None:
    program.run(
        "settings", "set", "--company", "АО «Пример»", "--bin", "081140000436", "--contact-name", "К. Пользователь"
    )  # fmt: skip
    program.run(
        "vendor", "set", "vendor", "--name", "Поставщик", "--url", desk.url, "--language", "ru", "--token-stdin",
        stdin=desk.token + "\n",
    )  # fmt: skip
    assert program.run("orgs", "import", DEMO / "organisations.xlsx")["added"] == 14
    assert program.run("vendor", "test")

    taken = program.run("intake", "import", DEMO / "mail", DEMO / "reports.xlsx")
    assert (len(taken["taken"]), taken["already"], taken["failed"]) == (262, 8, [])
    assert (taken["replies"], taken["automatic"]) == (2, 2)
    again = program.run("intake", "import", DEMO / "mail", DEMO / "reports.xlsx")
    assert (again["taken"], again["already"]) == ([], 270)

    grouping = program.run("group", "run")
    assert grouping["joined"] >= 5
    assert program.run("status")["suggestions"] > 0
    suggestion = program.run("group", "suggestions")[0]
    assert suggestion["reasons"]
    program.run("group", "accept", suggestion["id"])
    program.run("group", "undo")

    groups = program.run("group", "list")[:2]
    for group in groups:
        program.run(
            "group", "update", group["ref"], "--criticality", "high", "--reason", "Работа стоит",
            "--description", "Не подписывается", "--wanted-result", "Подписывается",
        )  # fmt: skip
    created = program.run("bundle", "create", *(group["ref"] for group in groups), "--title", "Сводное обращение")
    ref = created["bundle"]["ref"]
    frozen = program.run("bundle", "freeze", ref, "--allow-missing")
    assert program.run("bundle", "verify", frozen["file"])["intact"]
    with ZipFile(frozen["file"]) as kub:
        assert {"index.html", "manifest.json", "SHA256SUMS"} <= set(kub.namelist())

    submission = program.run("submit", ref)
    assert submission["state"] == "accepted"
    assert program.run("submit", ref)["id"] == submission["id"]

    file_clock.set(datetime(2026, 11, 16, 5, 0, tzinfo=UTC))
    advisor = Advisor(desk)
    advisor.answer("T-000001", 1, "reply", "Принято", "in_progress")
    file_clock.set(datetime(2026, 11, 16, 12, 0, tzinfo=UTC))
    advisor.answer("T-000001", 1, "solution", "Исправлено")
    assert program.run("sync")["pulls"][0]["new_events"] >= 3
    assert program.run("sync")["pulls"][0]["new_events"] == 0

    report = program.run("sla", "show", "--month", "2026-11")
    rows = {row["item"]: {measure["metric"]: measure for measure in row["measures"]} for row in report["rows"]}
    assert rows[1]["first_response"]["outcome"] == "met"
    assert rows[1]["first_response"]["elapsed"] == 30 * 60
    assert rows[1]["resolution"]["outcome"] == "met"
    assert rows[1]["resolution"]["elapsed"] == 6.5 * 3600
    assert rows[2]["first_response"]["outcome"] == "overdue"

    xlsx, pdf = tmp_path / "sla.xlsx", tmp_path / "sla.pdf"
    program.run("export", "sla", "--month", "2026-11", "--xlsx", xlsx, "--pdf", pdf, "--language", "kk")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert len(load_workbook(xlsx).sheetnames) >= 4
