"""One rich bundle with invented people and texts in five languages, for every test of this folder."""

import hashlib
import io
from datetime import UTC, datetime, timedelta
from functools import cache

from PIL import Image, ImageDraw

from keyuser.records import (
    Attachment,
    Bundle,
    BundleState,
    Channel,
    Criticality,
    Fold,
    FoldKind,
    Group,
    GroupCase,
    GroupState,
    Organisation,
    Report,
    ReportKind,
)
from keyuser.settings import ClientCompany, VendorProfile

AT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
CLIENT = ClientCompany("АО «Қазақ сауда»", "990640000124", "Айгерім Сейтқали", "key.user@client.example")
VENDOR = VendorProfile("ecc", "ТОО «Поставщик систем»", base_url="http://127.0.0.1", language="ru")
KTZ = Organisation("020540003431", "АО «НК «Қазақстан темір жолы»")
KMG = Organisation("020240000555", "АО «НК «КазМунайГаз»")
CONTRACT = Organisation("050740004819", "ТОО «Самрук-Казына Контракт»")


@cache
def screenshot(title: str, size=(900, 520), kind="PNG") -> bytes:
    """A drawn error dialog."""
    image = Image.new("RGB", size, "#e9edf2")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size[0], 34), fill="#28527a")
    draw.rectangle((40, 60, size[0] - 40, 110), fill="#ffffff")
    draw.rectangle((240, 180, 660, 360), fill="#ffffff", outline="#8795a5", width=2)
    draw.rectangle((240, 180, 660, 210), fill="#b3142b")
    draw.text((256, 188), title, fill="#ffffff")
    draw.text((256, 240), "ORA-20101: document 4471 is locked", fill="#1b2430")
    draw.rectangle((560, 316, 640, 344), fill="#d4dbe3")
    draw.text((592, 323), "OK", fill="#1b2430")
    result = io.BytesIO()
    image.save(result, kind)
    return result.getvalue()


DIALOG = screenshot("Print form")
SIGNING = screenshot("NCALayer", (700, 460), "JPEG")
TABLE = b"document;status\r\n4471;locked\r\n"
LOGO = b"GIF89a" + bytes(37)
MAIL = b"From: d.omarova@client.example\n\nText"
FILES = {hashlib.sha256(data).hexdigest(): data for data in (DIALOG, SIGNING, TABLE, LOGO, MAIL)}


def attachment(data, name, media_type, inline=False):
    return Attachment(hashlib.sha256(data).hexdigest(), name, media_type, len(data), inline)


def report(
    number, subject, text, *, sender="", organisation="", language="ru", attachments=(), folds=(), channel=Channel.MAIL
):
    name, _, email = sender.partition(" <")
    return Report(
        id=number, ref=f"R-{number:06d}", channel=channel, kind=ReportKind.INCIDENT, subject=subject, text=text, folds=folds,
        language=language, sender_name=name, sender_email=email.rstrip(">"), sent_at=AT - timedelta(hours=60 - number),
        registered_at=AT - timedelta(hours=30), message_id=f"<{number}@client.example>", organisation=organisation,
        original_sha256="0" * 64, attachments=tuple(attachments),
    )  # fmt: skip


def group(number, title, criticality, reason, description, wanted, kind=ReportKind.INCIDENT):
    return Group(
        id=number, ref=f"G-{number:04d}", title=title, kind=kind, criticality=criticality, criticality_reason=reason,
        description=description, wanted_result=wanted, state=GroupState.OPEN, created_at=AT - timedelta(days=1),
    )  # fmt: skip


_SIGNED = "Қайырлы күн! Шот-фактура басылмайды, 4471 құжаты бұғатталған.\n--\nНұрлан Ахметов\nИИН 850101300005, +7 701 123 45 67"
_QUOTED = (
    "Да, у меня то же самое с утра.\n> От: Омарова Динара <d.omarova@client.example>\n> Не печатается счёт-фактура"
)


def _fold(text, start, kind):
    return (Fold(kind, text.index(start), len(text)),)


PRINTING = GroupCase(
    group(
        214, "Счёт-фактура не печатается: «документ заблокирован»", Criticality.HIGH,
        "High: 4 users in 2 organisations affected, the writers say that it is urgent (“срочно”).",
        "С 11 мая после нажатия «Печать» форма счёта-фактуры не открывается, выходит ORA-20101: документ 4471 заблокирован.\n"
        "Шаги: Продажи → Счета-фактуры → открыть документ → Печать. У Омаровой Динары повторяется каждый раз.",
        "Счёт-фактура печатается, блокировка снимается после закрытия документа.",
    ),
    (
        report(
            1, "Не печатается счёт-фактура", "Срочно! Не могу распечатать счёт-фактуру 4471, экран прилагаю.",
            sender="Омарова Динара <d.omarova@client.example>", organisation=KTZ.bin,
            attachments=[attachment(DIALOG, "Снимок экрана.png", "image/png"), attachment(LOGO, "logo.gif", "image/gif", True)],
        ),
        report(
            2, "Шот-фактура", _SIGNED, sender="Нұрлан Ахметов <n.akhmetov@client.example>", organisation=KTZ.bin, language="kk",
            folds=_fold(_SIGNED, "--", FoldKind.SIGNATURE),
        ),
        report(
            3, "Re: Не печатается счёт-фактура", _QUOTED, sender="Петренко Олена <o.petrenko@client.example>",
            organisation=KMG.bin, folds=_fold(_QUOTED, ">", FoldKind.QUOTE),
            attachments=[attachment(TABLE, "документы.csv", "text/csv"), attachment(DIALOG, "image001.png", "image/png")],
        ),
        report(
            4, "", "Faktura się nie drukuje, błąd ORA-20101", sender="Jan Kowalski <j.kowalski@client.example>", language="pl",
            channel=Channel.CHAT,
        ),
    ),
    (KTZ, KMG),
)  # fmt: skip
SIGNING_CASE = GroupCase(
    group(
        215, "Ошибка подписания заявки ЭЦП в NCALayer", Criticality.MEDIUM, "", "",
        "Заявка подписывается с новым сертификатом.", ReportKind.CONSULTATION,
    ),
    (
        report(
            5, "ЭЦП", "После обновления NCALayer заявка не подписывается.", sender="Омарова Динара <D.Omarova@client.example>",
            organisation=CONTRACT.bin, attachments=[attachment(SIGNING, "NCALayer.jpg", "image/jpeg")],
        ),
        report(
            6, "Сертификат", "Портал сертификатты көрмейді\n \n\n\nРахмет", language="kk", channel=Channel.PHONE,
            organisation="123", attachments=[attachment(MAIL, "письмо.eml", "message/rfc822")],
        ),
    ),
    (CONTRACT,),
    ("980440001034",),
)  # fmt: skip
CASES = (PRINTING, SIGNING_CASE)
BUNDLE = Bundle(
    id=1, ref="KU-7F3K2Q-0001", vendor_id="ecc", title="Печать счетов-фактур и подписание заявок", state=BundleState.DRAFT,
    group_ids=(214, 215), created_at=AT - timedelta(hours=1),
)  # fmt: skip
