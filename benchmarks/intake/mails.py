"""Invented mails of the kinds that help desks get, in fixed proportions: the same numbers give the same bytes."""

import csv
import random
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

_TEXTS = (
    "Добрый день! При сохранении объявления {number} появляется ошибка 50{digit}. БИН 081140000436. Прошу помочь.",
    "Қайырлы күн! {number} құжаты ашылмайды, экранда 50{digit} қатесі шығады. Көмектесіңіздерші.",
    "Доброго дня! Звіт {number} формується порожній, помилка 50{digit}. Допоможіть, будь ласка.",
    "Dzień dobry, raport {number} nie otwiera się, błąd 50{digit}. Proszę o pomoc.",
    "Hello, document {number} cannot be signed, error 50{digit} on step 3. Please help.",
)
_CHARSETS = ("utf-8", "utf-8", "utf-8", "windows-1251", "koi8-r")
_HISTORY = "\n\nОт: Анна <anna@example.kz>\nОтправлено: 2 ноября 2026 г. 10:40\nКому: Служба поддержки\nТема: Отчёт\n\n"


def mail(number: int, picture_bytes: int = 60_000) -> bytes:
    """One mail: half plain, a third HTML with a pasted screenshot, the rest with a document; every third quotes history."""
    chance = random.Random(number)
    which = chance.randrange(len(_TEXTS))
    text = "\n".join(_TEXTS[which].format(number=chance.randrange(10**6), digit=chance.randrange(9)) for _ in range(4))
    charset = _CHARSETS[chance.randrange(5)] if which == 0 else "utf-8"
    message = EmailMessage()
    message["From"] = f"Айгүл Сәрсенова <user{number % 997}@example.kz>"
    message["To"] = "support@example.kz"
    message["Subject"] = f"Ошибка при сохранении {number}"
    message["Date"] = f"Mon, {number % 28 + 1:02} Nov 2026 {number % 24:02}:{number % 60:02}:00 +0500"
    message["Message-ID"] = f"<{number}.bench@example.kz>"
    text += _HISTORY + text * 3 if number % 3 == 0 else "\n\nС уважением,\nАнна\n"
    message.set_content(text, charset=charset)
    if number % 2:
        rows = "".join(f"<tr><td>{line}</td></tr>" for line in text.splitlines())
        message.add_alternative(f"<html><body><table>{rows}</table><img src='cid:1'></body></html>", subtype="html")
    if number % 3 == 1:
        picture = b"\x89PNG\r\n\x1a\n" + random.Random(number).randbytes(picture_bytes)
        message.add_attachment(picture, maintype="image", subtype="png", filename="экран.png", cid="<1>")
    if number % 6 == 2:
        message.add_attachment(
            random.Random(number).randbytes(20_000), maintype="application", subtype="pdf", filename="a.pdf"
        )
    return message.as_bytes()


def write_mbox(path: Path, megabytes: int) -> int:
    """An mbox of at least this size; how many mails are in it."""
    count = 0
    with path.open("wb") as file:
        for block in _blocks():
            file.write(block)
            count += 1
            if file.tell() >= megabytes * 1_000_000:
                break
    return count


def write_table(path: Path, rows: int) -> None:
    """A .csv of so many reports."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("Дата", "ФИО", "Эл. почта", "Организация", "БИН", "Тема", "Описание проблемы"))
        for number in range(rows):
            text = _TEXTS[number % len(_TEXTS)].format(number=number, digit=number % 9)
            who = (f"Сәрсенова А. {number % 300}", f"user{number % 997}@example.kz")
            writer.writerow(("02.11.2026 10:40", *who, "АО «Казпочта»", "000140002217", f"Ошибка {number}", text * 2))


def _blocks() -> Iterator[bytes]:
    """Mails without end. A hundred are made anew, the others differ in their ids: making is slower than reading."""
    sound = [mail(number).replace(b"\nFrom ", b"\n>From ") for number in range(100)]
    number = 0
    while True:
        own = sound[number % 100].replace(b".bench@example.kz>", b".%d.bench@example.kz>" % number, 1)
        yield b"From x@example.kz Mon Nov  2 10:40:00 2026\n" + own + b"\n"
        number += 1
