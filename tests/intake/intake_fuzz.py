"""Damages mails, Outlook messages and winmail.dat in every way and reads them: never a crash, never long, the original kept.

``python tests/intake/intake_fuzz.py --seconds 600`` runs longer than the tests do, also over files that are given.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import outlook_ground as ground
from outlook_ground import BINARY, NUMBER, TEXT8, TEXT16, attachment, compound_file, message, text16

from keyuser.intake.channels.spreadsheet.dates import read_moment, read_time
from keyuser.intake.channels.spreadsheet.kinds import read_kind
from keyuser.intake.mail import fields
from keyuser.intake.mail.body import html_bytes_to_text
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.names import safe_name
from keyuser.intake.mail.replies import segments
from keyuser.intake.mail.rtf import decompress_rtf, read_rtf
from keyuser.intake.mail.tnef import SIGNATURE

#: Seconds of processor time that no mail may take.
LIMIT = 5.0

_NUMBERS = (
    b"\x00\x00\x00\x00",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\x00\x00\x00\x80",
    b"\x01\x00",
    b"\xfe\xff\xff\xff",
)
_WORDS = (
    b"\n--b\n", b"\n--b--\n", b"\r\n\r\n", b"Content-Type: multipart/mixed; boundary=b\n\n", b"Content-Type: message/rfc822\n\n",
    b"Content-Transfer-Encoding: base64\n", b"=?utf-8?B?0J0=?=", b"\n ", b"begin 644 a\n", b"<table>" * 50, b"((((", b'"' * 40,
    b"=?" * 60, b"a@" * 200, b"; x*0*=" * 40, b"\\'e9", b"{\\*\\htmltag", b"\\u-10179?", b"{" * 300, b"> " * 100, b"From: <" * 20,
)  # fmt: skip


def seeds() -> list[bytes]:
    """One sound file of each kind."""
    png = b"\x89PNG\r\n\x1a\n" + bytes(60)
    text = {(ground.SUBJECT, TEXT16): text16("Тема"), (ground.BODY, TEXT8): "Ошибка".encode("cp1251")}
    rtf = rb"{\rtf1\ansi\ansicpg1251\fromhtml1 {\fonttbl{\f0\fcharset204 A;}}{\*\htmltag64 <p>}\f0 \'cd\u1088?\par}"
    rich = {(ground.RTF, BINARY): ground.compressed(rtf), (ground.LOCALE, NUMBER): 1049}
    file = {(ground.NAME, TEXT16): text16("a.png"), (ground.DATA, BINARY): png}
    inner = message(text, attachment(file), nested=True)
    winmail = ground.winmail(
        ground.attribute(0x9007, b"\xe3\x04\x00\x00\x00\x00\x00\x00"),
        ground.attribute(0x9003, ground.property_list(text | {(0x0C1A, TEXT16): text16("Анна")})),
        ground.attribute(0x9002, bytes(14), level=2),
        ground.attribute(0x800F, png, level=2),
        ground.attribute(0x9005, ground.property_list(file), level=2),
    )
    head = b"From: =?koi8-r?Q?=E1=CE=CE=C1?= <a@b.kz>\nSubject: s\nMessage-ID: <1@x>\nDate: Mon, 02 Nov 2026 10:40:00 +0500\n"
    parts = b"--b\nContent-Type: text/html\n\n<p>\xd0\x9d\xd0\xb5<br>x</p>\n--b\n"
    parts += b"Content-Type: image/png; name*=utf-8''%D0%9D.png\n\n\x89PNG"
    nested = b"\n--b\nContent-Type: message/rfc822\n\nSubject: in\n\nOn Mon, A <a@b.kz> wrote:\n> old\n--b--\n"
    mixed = head + b"Content-Type: multipart/mixed; boundary=b\n\n"
    return [
        mixed + parts + nested,
        mixed + b"--b\nContent-Type: application/ms-tnef\n\n" + winmail + b"\n--b--\n",
        compound_file(message(text | rich, attachment(file), attachment({}, inner))),
        head + b"Content-Transfer-Encoding: quoted-printable\n\n=D0=9D=\n\nbegin 644 a.txt\n#0V%T\n`\nend\n",
        rtf,
    ]  # fmt: skip


def damage(raw: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """One to eight damages of one of seven kinds."""
    data = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 4, 20, 300)))
        match chance.randrange(7):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.choice((1, 3, 30))
            case 3:
                word = chance.choice(_NUMBERS)
                data[at : at + len(word)] = word
            case 4:
                data[at:at] = chance.choice(_WORDS)
            case 5:
                del data[at:]
            case _:
                other = chance.choice(others)
                start = chance.randrange(len(other) + 1)
                data[at:end] = other[start : start + chance.choice((10, 200, 2_000))]
    return bytes(data)


def check(raw: bytes) -> None:
    """Reads it as everything it could be."""
    started = time.process_time()
    incoming = incoming_from_mail(raw, "any", "any.eml")
    if incoming.original != raw or len(incoming.identity) != 64:
        raise AssertionError("the original was not kept")
    incoming.text.encode()
    if not all(0 <= fold.start < fold.end <= len(incoming.text) for fold in incoming.folds):
        raise AssertionError("a fold lies outside of the text")
    read_rtf(raw)
    read_rtf(decompress_rtf(b"\x00\x00\x00\x00\x00\x00\x01\x00LZFu\x00\x00\x00\x00" + raw))
    took = time.process_time() - started
    if took > LIMIT:
        raise AssertionError(f"it took {took:.1f} s")


def _winmail(raw: bytes) -> None:
    check(SIGNATURE + raw)


def _rich(raw: bytes) -> None:
    text, _ = read_rtf(b"{\\rtf1" + raw)
    text.encode()
    read_rtf(decompress_rtf(b"\x00\x00\x00\x00\x00\x00\x10\x00LZFu\x00\x00\x00\x00" + raw))


def _html(raw: bytes) -> None:
    text, _, _ = html_bytes_to_text(raw, "utf-8")
    text.encode()


def _replies(raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    found = segments(text, sender_name="Анна Смирнова")
    if sum(one.end - one.start for one in found) != len(text) or any(one.start >= one.end for one in found):
        raise AssertionError("the stretches do not cover the text")


def _fields(raw: bytes) -> None:
    for value in (
        fields.decode_text(raw),
        *fields.parse_address(raw),
        *fields.find_addresses(raw),
        *fields.parse_message_ids(raw),
    ):
        value.encode("utf-8", "surrogatepass")
    fields.parse_date(raw)
    _, named = fields.parse_parameters(raw)
    for value in named.values():
        name = safe_name(value)
        if set(name) & set('/\\<>:"|?*\x00\n') or name in (".", ".."):
            raise AssertionError(f"no safe name: {name!r}")


def _cells(raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    for cell in text.split("\n"):
        read_moment(cell)
        read_time(cell)
        read_kind(cell)


#: What ``intake_atheris.py`` can feed, by name.
TARGETS: dict[str, Callable[[bytes], None]] = {
    "mail": check, "winmail": _winmail, "rtf": _rich, "html": _html, "replies": _replies, "fields": _fields, "cells": _cells,
}  # fmt: skip

_SOUND = {
    "html": ["<table><tr><td>а<blockquote type=cite>б</blockquote><p style='display:none'>x<br></table>&nbsp;&#1086;"],
    "replies": [
        "Ошибка.\n\nС уважением,\nАнна Смирнова\n\nпн, 2 нояб. 2026 г. в 10:40, Иван <ivan@example.com>:\n> Добрый день!\n",
        "x\n-----Original Message-----\nFrom: Ivan\nSent: Monday\nTo: A\nSubject: s\n\ntext\n-- \nsig",
        "Посмотрите\n---------- Forwarded message ---------\nОт: Иван\n\nЭто сообщение конфиденциально\n##- reply above -##",
    ],
    "fields": [
        '=?utf-8?B?0J7RgtGH0ZHRgg==?= =?koi8-r?Q?=E1?= "A (b)" <a@b.kz>, c <d@e.kz>;',
        "attachment; filename*0*=utf-8''%D0%9E; filename*1=b; name=\"=?x?q?y?=\"", "Пн, 02 ноя 2026 10:40:00 GMT+5 (x)",
    ],
    "cells": ["Дата\tБИН\tОписание\n02.11.2026 10:40\t081140000436\tОшибка 500\n2 ноября 2026\t46328.5\t+7 727 000 00 00"],
}  # fmt: skip


def sound_inputs(target: str) -> list[bytes]:
    """Inputs of a target that are as they should be."""
    if target in _SOUND:
        return [text.encode() for text in _SOUND[target]]
    winmail = seeds()[1].partition(b"ms-tnef\n\n")[2]
    return {"mail": seeds(), "winmail": [winmail[4:]], "rtf": [seeds()[4][6:]]}[target]


def run(sound: Sequence[bytes], chance: random.Random, going_on: Callable[[int], bool]) -> int:
    """Damages and reads while ``going_on`` says so; how many were read. What fails is raised with its bytes attached."""
    done = 0
    for raw in _damaged(sound, chance):
        if not going_on(done):
            return done
        try:
            check(raw)
        except BaseException as error:
            error.add_note(f"of these {len(raw)} bytes: {raw[:300].hex()}")
            Path("fuzz-failure.bin").write_bytes(raw)
            raise
        done += 1
    return done


def _damaged(sound: Sequence[bytes], chance: random.Random) -> Iterator[bytes]:
    while True:
        yield damage(chance.choice(sound), chance, sound)


def main() -> int:
    """The long run, from a shell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="files and folders of sound mails to damage too")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    files = [file for path in options.files for file in ([path] if path.is_file() else sorted(path.rglob("*.*")))]
    sound = [*seeds(), *(file.read_bytes() for file in files if file.is_file() and file.stat().st_size < 300_000)]
    print(f"seed {seed}, {len(sound)} sound files", flush=True)  # noqa: T201 - a tool for the shell
    until = time.monotonic() + options.seconds
    print(run(sound, random.Random(seed), lambda _: time.monotonic() < until), "read")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
