"""What the pictures of the intake show: conversations, automatic mails, a table with faults, a chat."""

from datetime import timedelta
from pathlib import Path

from openpyxl import Workbook

from keyuser.app import App
from keyuser.records import AutomaticKind, Channel, Fold, FoldKind, Incoming, Organisation, Tray

CHAT = """[13.11.2026, 09:12] Айгуль Сейтова: Доброе утро, счёт-фактура не печатается
[13.11.2026, 09:13] Данияр Ахметов: Какой номер?
[13.11.2026, 09:15] Айгуль Сейтова: 214, с понедельника. Пробовала в Chrome и в Edge
[13.11.2026, 09:16] Данияр Ахметов: У меня то же самое
"""
_TEXTS = (
    ("Айгуль Сейтова", "a.seitova@post.example", "Добрый день! Не печатается счёт-фактура 214, БИН 000140002217."),
    (
        "Данияр Ахметов",
        "d.akhmetov@post.example",
        "У меня то же самое, с понедельника. Сертификат обновил, не помогло.",
    ),
    ("Айгуль Сейтова", "a.seitova@post.example", "Сегодня стала появляться ошибка ERR-4031 после нажатия «Печать»."),
    ("Марат Ким", "m.kim@post.example", "Подтверждаю, вся бухгалтерия стоит. Срочно."),
)
_QUOTE = "\n\n12.11.2026 пишет Айгуль Сейтова:\n> Добрый день!\n> Не печатается счёт-фактура 214."


def conversations(app: App) -> None:
    """A conversation of four, one of two, and three mails that machines wrote."""
    with app.store.write() as db:
        db.organisations.put(Organisation("000140002217", "АО «Казпочта»", "Казпочта"))
    start = app.clock.now() - timedelta(hours=30)
    for number, (name, address, text) in enumerate(_TEXTS):
        quote = _QUOTE if number else ""
        _take(app, f"m{number}", "Счёт-фактура не печатается", text + quote, name, address, start, number * 7, number)
    _take(app, "p0", "Отчёт по складу", "Остатки не сходятся.", "Olga Kovalchuk", "o@client.example", start, -5, 0)
    _take(app, "p1", "Отчёт по складу", "Уже сходятся, спасибо!", "Olga Kovalchuk", "o@client.example", start, -3, 1)
    kinds = (AutomaticKind.OUT_OF_OFFICE, AutomaticKind.BOUNCE, AutomaticKind.MAILING_LIST)
    for number, kind in enumerate(kinds):
        app.intake.take(
            Incoming(
                Channel.MAIL,
                f"auto{number}",
                "auto.eml",
                ("Нет на месте: отпуск до 1 декабря", "Не удалось доставить: заявка 118", "Новости портала")[number],
                "Меня нет на месте. По срочным вопросам пишите Марату Киму.",
                sender_name=("Гульнар Омарова", "Mail Delivery System", "Портал закупок")[number],
                sender_email=f"robot{number}@mail.example",
                sent_at=start + timedelta(hours=number),
                automatic=kind,
                tray=Tray.AUTOMATIC,
            )
        )


def table(folder: Path) -> Path:
    """A register of requests with two faulty rows and an odd one."""
    made = Workbook()
    sheet = made.active
    sheet.title = "Заявки"
    made.create_sheet("Архив").append(("Тема", "Описание"))
    sheet.append(("Реестр обращений за ноябрь 2026",))
    sheet.append(("№", "Дата", "Тема", "Описание проблемы", "Сотрудник", "E-mail", "БИН", "Срочность", "Кабинет"))
    for number in range(1, 31):
        sheet.append(
            (
                number,
                "32.11.2026" if number == 4 else f"{number % 28 + 1:02}.11.2026 09:{number:02}",
                "" if number in (3, 9) else f"Не печатается счёт-фактура {200 + number}",
                "" if number in (3, 9) else "После нажатия «Печать» ничего не происходит, в очереди принтера пусто.",
                "Айгуль Сейтова" if number % 2 else "Данияр Ахметов",
                "a.seitova@post.example",
                "000140002218" if number == 6 else "000140002217",
                "высокая" if number % 3 else "обычная",
                f"{number}04",
            )
        )
    path = folder / "Реестр обращений, ноябрь.xlsx"
    made.save(path)
    return path


def _take(
    app: App, name: str, subject: str, text: str, who: str, address: str, start: object, hours: int, number: int
) -> None:
    at = text.find(_QUOTE)
    app.intake.take(
        Incoming(
            Channel.MAIL,
            name,
            f"{name}.eml",
            f"RE: {subject}" if number else subject,
            text,
            folds=(Fold(FoldKind.QUOTE, at + 2, len(text)),) if at >= 0 else (),
            sender_name=who,
            sender_email=address,
            sent_at=start + timedelta(hours=hours),
            message_id=name,
            references=(f"{name[0]}0",) if number else (),
        )
    )
