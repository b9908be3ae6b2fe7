"""keyuser intake parse: prints what is in a mail and stores nothing."""

import hashlib
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from keyuser.__main__ import main

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def _mail(subject: str = "Отчёт") -> bytes:
    message = EmailMessage()
    message["From"] = "Анна <anna@example.kz>"
    message["Subject"] = subject
    message.set_content("Не открывается. БИН 081140000436\n\n-- \nАнна\n")
    message.add_attachment(PNG, maintype="image", subtype="png", filename="экран.png")
    return message.as_bytes()


def _run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_mail_as_json_without_a_profile(tmp_path, capsys):
    path, profile = tmp_path / "a.eml", tmp_path / "profile"
    path.write_bytes(_mail())
    code, out, _ = _run(capsys, "intake", "parse", path, "--json", "--profile", profile)
    document = json.loads(out)
    assert (code, profile.exists()) == (0, False)
    assert (document["subject"], document["sender"]) == ("Отчёт", {"name": "Анна", "email": "anna@example.kz"})
    (folded,) = document["folded"]
    assert (folded["kind"], folded["text"].strip()) == ("signature", "-- \nАнна")
    assert document["text"][folded["start"] : folded["end"]] == folded["text"]
    assert document["attachments"] == [
        {"name": "экран.png", "media_type": "image/png", "size": 48, "sha256": hashlib.sha256(PNG).hexdigest(), "inline": False}
    ]  # fmt: skip
    assert [(found["kind"], found["value"], found["valid"]) for found in document["found"]] == [
        ("bin", "081140000436", True)
    ]
    assert document["warnings"] == []


def test_a_mail_as_text(tmp_path, capsys):
    (tmp_path / "a.eml").write_bytes(_mail())
    code, out, _ = _run(capsys, "intake", "parse", tmp_path / "a.eml")
    assert code == 0
    assert out.startswith("Subject: Отчёт\nFrom:    Анна <anna@example.kz>\nFile:    экран.png (image/png, 48 bytes)")
    assert out.rstrip().endswith("Не открывается. БИН 081140000436\n\n| -- \n| Анна")


def test_a_mailbox_is_a_list_and_what_fails_is_told(tmp_path, capsys):
    box = tmp_path / "a.mbox"
    box.write_bytes(b"".join(b"From x Mon\n" + _mail(name) + b"\n" for name in ("one", "two")))
    code, out, _ = _run(capsys, "intake", "parse", box, "--json")
    assert (code, [mail["subject"] for mail in json.loads(out)["mails"]]) == (0, ["one", "two"])
    (tmp_path / "b.eml").write_bytes(PNG)
    code, out, _ = _run(capsys, "intake", "parse", tmp_path, "--json")
    assert (code, len(json.loads(out)["mails"]), json.loads(out)["failed"][0]["source"]) == (3, 2, "b.eml")
    code, _, err = _run(capsys, "intake", "parse", tmp_path / "b.eml")
    assert code == 3
    assert err.startswith("b.eml: This is not a mail: it is a PNG picture.")
    assert _run(capsys, "intake", "parse", Path("nowhere.eml"))[0] == 3
