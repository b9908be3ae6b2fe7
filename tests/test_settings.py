"""Settings as a file: kept whole, and refused by field where somebody's hand or a newer version changed it."""

import errno
import json
import os
from pathlib import Path

import pytest

from keyuser.errors import InputError, MachineError
from keyuser.settings import ClientCompany, Settings, VendorProfile, check_vendor, load_settings, save_settings

FULL = Settings(
    ClientCompany("АО «Пример»", "081140000436", "К. П.", "key@client.example"),
    (VendorProfile("acme", "Acme", base_url="http://vendor.example", language="kk", required_fields=("bin",)),),
    0.75,
    "uk",
)


def refusal(path: Path, text: str) -> InputError:
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        load_settings(path)
    assert caught.value.hint
    return caught.value


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()
    save_settings(tmp_path / "settings.json", FULL)
    assert load_settings(tmp_path / "settings.json") == FULL


def test_absent_fields_have_their_defaults(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"vendors": [{"id": "acme"}]}', "utf-8")
    assert load_settings(tmp_path / "settings.json").vendors == (VendorProfile("acme", "acme"),)


@pytest.mark.parametrize("text", ["", "{", "\ufeff{}x", "null,"])
def test_no_json(tmp_path: Path, text: str) -> None:
    assert "is damaged" in refusal(tmp_path / "settings.json", text).message


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ([], "the whole file"),
        ({"client": "Acme"}, "client"),
        ({"client": {"name": 5}}, "client.name"),
        ({"vendors": None}, "vendors"),
        ({"vendors": ["acme"]}, "vendors.0"),
        ({"vendors": [{"name": "Acme"}]}, "vendors.0.id"),
        ({"vendors": [{"id": "acme"}, {"id": ""}]}, "vendors.1.id"),
        ({"vendors": [{"id": "acme", "base_url": 5}]}, "vendors.0.base_url"),
        ({"vendors": [{"id": "acme", "language": "zz"}]}, "vendors.0.language"),
        ({"vendors": [{"id": "acme", "required_fields": "bin"}]}, "vendors.0.required_fields"),
        ({"vendors": [{"id": "acme", "required_fields": ["phone"]}]}, "vendors.0.required_fields"),
        ({"automatic_threshold": "high"}, "automatic_threshold"),
        ({"automatic_threshold": True}, "automatic_threshold"),
        ({"automatic_threshold": 7}, "automatic_threshold"),
        ({"language": ["en"]}, "language"),
    ],
)
def test_a_field_that_cannot_be_used_is_named(tmp_path: Path, data: object, field: str) -> None:
    assert f'"{field}"' in refusal(tmp_path / "settings.json", json.dumps(data)).message


def test_a_field_of_a_newer_version_is_not_called_damage(tmp_path: Path) -> None:
    error = refusal(tmp_path / "settings.json", json.dumps({"vendors": [{"id": "acme", "levels": ["P1"]}]}))
    assert '"vendors.0.levels"' in error.message
    assert "newer version" in error.hint
    assert "levels" in (tmp_path / "settings.json").read_text("utf-8")


@pytest.mark.parametrize("vendor_id", ["", " ", "a/b", "a b", "x" * 101])
def test_ids_that_no_vendor_can_have(vendor_id: str) -> None:
    with pytest.raises(InputError, match="cannot be the id"):
        check_vendor(VendorProfile(vendor_id, "Acme"))


@pytest.mark.parametrize("url", ["vendor.example", "javascript:1", "https://", "ftp://vendor.example"])
def test_addresses_that_are_no_web_address(url: str) -> None:
    with pytest.raises(InputError, match="is not a web address"):
        check_vendor(VendorProfile("acme", "Acme", base_url=url))


def test_two_programs_that_save_at_once_leave_one_whole_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, flush = tmp_path / "settings.json", os.fsync

    def meanwhile(descriptor: int) -> None:
        monkeypatch.setattr(os, "fsync", flush)
        save_settings(path, FULL)
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    save_settings(path, Settings())
    assert load_settings(path) == Settings()
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_saved_leaves_the_old_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, FULL)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError, match="No space left"):
        save_settings(path, Settings())
    assert load_settings(path) == FULL
    assert list(tmp_path.iterdir()) == [path]
