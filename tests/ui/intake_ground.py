"""What comes in by itself: mailboxes that fail, folders with files, calls that somebody waits for, ledgers that do not add up."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from keyuser.app import App
from keyuser.credentials import FileCredentials
from keyuser.errors import AuthorisationFailed, Unavailable
from keyuser.intake.mailbox import rules
from keyuser.settings.folders import WEEKDAYS, ExpectedFile, WatchedFolder
from keyuser.settings.mail import Mailbox, OutgoingMail

LEDGER = """Item,Name,Warehouse,Date,Opening,Receipts,Shipments,Closing
100-1,Бумага А4,Склад 1,2026-11-09,120,30,10,140
100-1,Бумага А4,Склад 1,2026-11-10,140,0,15,120
100-1,Бумага А4,Склад 1,2026-11-11,120,5,0,125
200-7,Картридж,Склад 1,2026-11-09,8,0,2,6
200-7,Картридж,Склад 1,2026-11-10,7,4,0,11
200-7,Картридж,Склад 1,2026-11-11,11,0,1,10
300-2,Скрепки,Склад 2,2026-11-09,50,0,0,50
300-2,Скрепки,Склад 2,2026-11-10,50,0,0,50
300-2,Скрепки,Склад 2,2026-11-11,50,0,0,50
"""


def ledger(folder: Path) -> Path:
    """A ledger with a wrong closing and a day that does not open as the one before closed."""
    file = folder / "stock.csv"
    file.write_text(LEDGER, "utf-8")
    return file


def mailbox(port: int, name: str = "help") -> Mailbox:
    """One on this computer."""
    return Mailbox(name, "127.0.0.1", "intake@client.example", port, "none")


def add_mailbox(app: App, box: Mailbox, password: str = "secret") -> None:
    app.change_settings(lambda known: replace(known, mailboxes=(*known.mailboxes, box)))
    if password:
        app.mailboxes.sign_in(box, password)


def watch_folder(app: App, folder: Path, **more: object) -> WatchedFolder:
    folder.mkdir(parents=True, exist_ok=True)
    watched = WatchedFolder("files", str(folder), **more)
    app.change_settings(lambda known: replace(known, folders=(watched,)))
    return watched


def everything(app: App, folder: Path) -> None:
    """A mailbox without its password, one that cannot be reached, a missing file, late and coming calls."""
    app.credentials = FileCredentials(app.profile)
    boxes = (
        Mailbox("support", "imap.client.example", "support@client.example"),
        Mailbox("branch", "imap.branch.example", "help@branch.example", folder="Заявки"),
    )
    app.change_settings(
        lambda known: replace(
            known,
            mailboxes=boxes,
            outgoing_mail=OutgoingMail(
                host="smtp.client.example",
                user="support@client.example",
                from_address="support@client.example",
                receipts=True,
            ),
        )
    )
    refused = AuthorisationFailed(
        "imap.client.example does not accept the user name or password.",
        "Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail"
        " programs, and IMAP to be switched on in the mailbox's settings.",
    )
    hint = "Check the server's name and port, and the network. Keyuser tries again by itself."
    away = Unavailable("imap.branch.example cannot be reached.", hint)
    with app.store.write() as db:
        for box, error in zip(boxes, (refused, away), strict=True):
            status = db.mailboxes.status(box.id)
            for _ in range(3):
                status = rules.failed(status, error, app.clock.now(), 0.5)
            db.mailboxes.set_status(status)
    due = app.clock.now() - timedelta(hours=1)
    expected = ExpectedFile("registry_%Y%m%d*.xlsx", f"{due:%H:%M}", weekdays=WEEKDAYS, zone="UTC")
    watch_folder(app, folder / "выгрузка", pattern="*.csv", expected=(expected,))
    with app.store.write() as db:
        db.meta.set("watched_since:files", (app.clock.now() - timedelta(hours=12)).isoformat())
    app.folders.look_all()
    now = app.clock.now()
    late = now - timedelta(hours=1)
    app.callbacks.add("8 701 222 33 44", name="Айгуль Сейтова", about="Счёт-фактура не печатается", due=late)
    call = app.callbacks.add(
        "+7 727 250 10 20",
        name="Бауыржан Ахметов",
        about="Не открывается отчёт",
        due=now + timedelta(hours=1),
    )
    app.callbacks.tried(call.id, reached=False, note="занято", again_at=now + timedelta(hours=1))
