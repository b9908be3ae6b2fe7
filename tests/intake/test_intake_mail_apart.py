"""Mails that take long are read in a process that can be ended; what ends it, or never ends, comes in as its original."""

import os
import time
from dataclasses import replace

import pytest

from keyuser.intake.mail import incoming
from keyuser.intake.mail.apart import Stopped, call_apart
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.structure import Budget, TooMuchText

LONG = (
    b"From: Anna <anna@example.kz>\nSubject: long\nMessage-ID: <1@example.kz>\nDate: Mon, 02 Nov 2026 10:40:00 +0500\n"
    b"Content-Type: text/html; charset=utf-8\n\n" + "<p>Отчёт не открывается</p>\n".encode() * 8_000
)


def test_what_hangs_or_dies_is_stopped_and_the_next_call_works():
    assert call_apart(len, b"abc", seconds=30) == 3
    with pytest.raises(Stopped, match="longer than 0 seconds"):
        call_apart(time.sleep, 600, seconds=0)
    with pytest.raises(Stopped, match="ended the process"):
        call_apart(os._exit, 3, seconds=30)
    with pytest.raises(Stopped, match="ValueError"):
        call_apart(int, "x", seconds=30)
    assert call_apart(len, b"abcd", seconds=30) == 4


def test_a_long_mail_read_apart_is_the_same_as_one_read_here(monkeypatch):
    with pytest.raises(TooMuchText):
        parse_mail(LONG, Budget(text=256 * 1024))
    apart = incoming_from_mail(LONG, "long.eml", "long.eml")
    monkeypatch.setattr(incoming, "_QUICK_BYTES", 10_000_000)
    assert apart == incoming_from_mail(LONG, "long.eml", "long.eml")
    assert apart.original == LONG
    assert apart.warnings == ()


def test_a_mail_that_takes_too_long_comes_in_as_its_original(monkeypatch):
    whole = incoming_from_mail(LONG, "long.eml", "long.eml")
    monkeypatch.setattr(incoming, "TIME_LIMIT", 0)
    stopped = incoming_from_mail(LONG, "long.eml", "long.eml")
    assert (stopped.subject, stopped.sender_email, stopped.text) == ("long", "anna@example.kz", "")
    assert [(file.name, file.data) for file in stopped.files] == [("long.eml", LONG)]
    assert stopped.warnings == (
        "This mail was not taken apart because reading it takes longer than 0 seconds; its original is attached.",
    )
    assert stopped.identity == whole.identity  # so that it does not come in twice
    assert replace(stopped, text=whole.text, files=whole.files, warnings=()) == whole
