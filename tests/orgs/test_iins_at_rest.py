"""IINs at rest: nothing readable in columns, indexes and logs; old databases are sealed; a lost key harms nothing else."""

import gzip
import json
import logging
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from keyuser.app import open_app
from keyuser.clock import FixedClock
from keyuser.errors import InputError, MachineError
from keyuser.iin import HIDDEN
from keyuser.intake.service import IntakeService
from keyuser.intake.topics.service import TopicService
from keyuser.orgs.keys import KeyService
from keyuser.orgs.people import PeopleService
from keyuser.paths import Profile
from keyuser.records import Channel, FoundId, IdKind, Incoming, LedgerAction, Match, PersonEntry, Reason, Reporter
from keyuser.store import Store
from keyuser.vault import Vault

IIN, OTHER_IIN, ZERO_IIN = "850615206776", "950228507909", "010203408807"
NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
TEXTS = (
    f"ИИН {IIN}, не могу войти",
    f"ЖСН: {IIN[:6]} {IIN[6:]}. Құрметпен",
    f"прошу добавить {OTHER_IIN} в список",
    "мой ИИН 85O615206776 (буква О)",
    f"https://portal.example/users/{OTHER_IIN}/edit и файл заявка_{IIN}.pdf",
)
#: Where the original words of a report stand; they stay as they were written (see docs).
ORIGINALS = {("reports", "text"), ("reports", "subject"), ("reports", "source")}


def take(store: Store, clock: FixedClock, *texts: str) -> list[int]:
    intake = IntakeService(store, clock)
    mails = (
        f"From: Ким <kim{number}@kmg.example>\nMessage-ID: <{hash(text)}@x>\n"
        f"Subject: =?utf-8?q?=D0=98=D0=98=D0=9D_{IIN}?=\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        for number, text in enumerate(texts)
    )
    folder = store.profile.root / "mails"
    folder.mkdir()
    for number, mail in enumerate(mails):
        (folder / f"{number}.eml").write_text(mail, "utf-8")
    return list(intake.import_paths([folder]).taken)


def readable(database: Path) -> list[tuple[str, str]]:
    """Table and column of every cell in which one of the IINs can be read, the words of search indexes included."""
    found = []
    with sqlite3.connect(database) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in (cursor := connection.execute(f'SELECT * FROM "{table}"')):
                for column, value in zip(cursor.description, row, strict=True):
                    content = value if isinstance(value, bytes) else str(value).encode()
                    if any(iin.encode() in content for iin in (IIN, OTHER_IIN, ZERO_IIN)):
                        found.append((table, column[0]))
        for index in ("report_search", "people_search"):
            connection.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, row)")
            for (word,) in connection.execute("SELECT term FROM temp.words"):
                if any(part in word for iin in (IIN, OTHER_IIN, ZERO_IIN) for part in (iin, iin[6:])):
                    found.append((index, word))
            connection.execute("DROP TABLE temp.words")
    connection.close()
    return found


def test_no_iin_can_be_read_in_columns_indexes_and_logs(profile: Profile, clock: FixedClock, tmp_path: Path) -> None:
    app = open_app(profile.root, clock)
    table = tmp_path / "people.csv"
    table.write_text(
        f"ФИО;E-mail;ИИН\nКим Анна;kim0@kmg.example;{IIN}\nЛи;li@x.example;{ZERO_IIN.lstrip('0')}\n", "utf-8"
    )
    assert app.people.import_people(table).added == 2
    assert take(app.store, clock, *TEXTS)
    app.groups.run()
    app.people.reveal(1, "Сверка с отделом кадров")
    with pytest.raises(InputError):
        app.people.save(PersonEntry("", iin=IIN))
    app.close()
    left = set(readable(profile.database))
    assert left <= ORIGINALS
    assert ("reports", "text") in left  # the scan sees what there is
    logs = b"".join(path.read_bytes() for path in profile.logs.iterdir())
    assert b"shown in full" in logs
    assert not any(iin.encode() in logs for iin in (IIN, OTHER_IIN, ZERO_IIN))
    assert IIN.encode() not in (profile.root / "keys.json").read_bytes()


ACCESS = {"action": "new", "employee_name": "Ли Олег", "employee_iin": IIN, "role": "Закупщик", "approved_by": "Ким А."}


def submit(store: Store, clock: FixedClock, iin: str = IIN) -> int:
    """A report by the form that asks for an IIN."""
    topics = TopicService(store, IntakeService(store, clock).take, store.profile.topics)
    return topics.submit("access_rights", {**ACCESS, "employee_iin": iin}, [], Reporter("Ким Анна"))


def test_the_iin_told_to_a_form_can_be_read_nowhere(store: Store, clock: FixedClock) -> None:
    report_id = submit(store, clock, f"{IIN[:6]} {IIN[6:]}")
    for file in store.profile.root.rglob("*"):  # raw bytes: the write-ahead log and free pages too
        assert not file.is_file() or IIN.encode() not in file.read_bytes(), file.name
    assert readable(store.profile.database) == []
    with store.read() as db:
        form, report = db.topics.of(report_id), db.reports.get(report_id)
        assert form is not None
        assert report is not None
        shown = {answer.field: answer for answer in form.answers}["employee_iin"]
        assert (shown.value, shown.text) == ("••••••••6776", "••••••••6776")
        assert "••••••••6776" in report.text
        assert [line.id for line in db.reports.page(search=IIN)] == [report_id]
        assert db.reports.page(search=IIN[6:]) == ()


def test_the_iin_told_to_a_form_is_revealed_for_a_purpose(store: Store, clock: FixedClock) -> None:
    people, report_id = PeopleService(store, clock, lambda: "me"), submit(store, clock)
    with pytest.raises(InputError, match="purpose"):
        people.reveal_answer(report_id, "employee_iin", " ")
    with pytest.raises(InputError, match="no IIN"):
        people.reveal_answer(report_id, "role", "x")
    with store.read() as db:
        assert db.ledger.list() == ()
    assert people.reveal_answer(report_id, "employee_iin", "Выдача доступа") == IIN
    with store.read() as db:
        (entry,) = db.ledger.list()
    assert (entry.action, entry.mask, entry.purpose) == (LedgerAction.REVEALED, "••••••••6776", "Выдача доступа")


def test_the_iin_told_to_a_form_follows_a_new_key(store: Store, clock: FixedClock) -> None:
    report_id = submit(store, clock)
    assert KeyService(store).renew().sealed == 1
    assert PeopleService(store, clock, lambda: "me").reveal_answer(report_id, "employee_iin", "x") == IIN
    with store.read() as db:
        assert [line.id for line in db.reports.page(search=IIN)] == [report_id]


def test_a_form_with_an_iin_is_not_taken_where_it_would_be_lost(store: Store, clock: FixedClock) -> None:
    PeopleService(store, clock, lambda: "me").save(PersonEntry("Ким", iin=OTHER_IIN))
    (store.profile.root / "keys.json").unlink()
    store.vault = Vault(store.profile)
    with pytest.raises(MachineError):
        submit(store, clock)
    with store.read() as db:
        assert db.reports.count() == 0


def test_reports_show_the_mask_and_are_found_by_the_whole_iin(store: Store, clock: FixedClock) -> None:
    ids = take(store, clock, *TEXTS)
    with store.read() as db:
        assert {found.value for _, found in db.reports.found_ids(ids[0])} == {"••••••••6776"}
        assert db.reports.iins(ids[3]) == (IIN,)
        assert [line.id for line in db.reports.page(search=f" {OTHER_IIN} ")] == [ids[4], ids[2]]
        assert db.reports.count(search=IIN) == len(ids)  # it stands in every subject
        assert db.reports.page(search=IIN[6:]) == ()
        assert db.reports.page(search="список")


def test_what_people_see_of_suggestions_holds_no_iin(store: Store, clock: FixedClock) -> None:
    one, two = take(store, clock, "Первый", "Второй")
    with store.write() as db:
        db.suggestions.replace(one, [Match(two, 0.9, (Reason("number", f"{IIN}", 1.0),))])
        assert db.suggestions.list()[0].reasons[0].text == "••••••••6776"


def test_a_database_of_an_earlier_version_is_sealed_when_it_is_opened(profile: Profile) -> None:
    profile.prepare()
    old = Path(__file__).parent.parent / "store" / "old_databases" / "0001.db.gz"
    profile.database.write_bytes(gzip.decompress(old.read_bytes()))
    with sqlite3.connect(profile.database) as connection:
        text = f"Мой ИИН {IIN} и {OTHER_IIN}, ёлка"
        connection.execute("UPDATE reports SET text = ?, subject = 'Вход' WHERE id = 1", (text,))
        connection.execute("UPDATE reports SET sender_name = 'А', sender_email = 'a@x' WHERE id = 1")
        connection.execute("INSERT INTO report_search (report_search) VALUES ('delete-all')")
        for row in connection.execute(
            "SELECT id, subject, text, sender_name || ' ' || sender_email FROM reports"
        ).fetchall():
            words = [str(cell).replace("ё", "е").replace("Ё", "Е") for cell in row[1:]]
            insert = "INSERT INTO report_search (rowid, subject, text, sender) VALUES (?, ?, ?, ?)"
            connection.execute(insert, (row[0], *words))
        insert = (
            'INSERT INTO report_ids (report_id, field, kind, start, "end", value, valid, confidence)'
            " VALUES (1, 'text', 'iin', 8, 20, ?, 1, 'high')"
        )
        connection.execute(insert, (IIN,))
    connection.close()
    with closing(Store(profile)) as store, store.read() as db:
        assert db.reports.iins(1) == (IIN,)
        assert [line.id for line in db.reports.page(search="елка", tray=None)] == [1]
        assert [line.id for line in db.reports.page(search=IIN, tray=None)] == [1]
    assert set(readable(profile.database)) <= ORIGINALS


def test_without_its_key_everything_else_goes_on(store: Store, clock: FixedClock) -> None:
    people = PeopleService(store, clock, lambda: "me")
    anna = people.save(PersonEntry("Ким Анна", "kim@kmg.example", iin=IIN))
    keys = store.profile.root / "keys.json"
    kept = keys.read_bytes()
    keys.unlink()
    store.vault = Vault(store.profile)
    assert people.search("ким") == (anna,)
    assert people.mask(anna.id) == HIDDEN
    with pytest.raises(MachineError, match="not on this computer") as lost:
        people.reveal(anna.id, "нужно")
    assert "people key --import" in lost.value.hint
    with pytest.raises(MachineError):
        people.save(PersonEntry("Ли", iin=OTHER_IIN))
    assert people.save(PersonEntry("Цой")).name == "Цой"
    (report,) = take(store, clock, f"ИИН {OTHER_IIN} не виден")
    with store.read() as db:
        assert HIDDEN in {found.value for _, found in db.reports.found_ids(report)}
        assert db.ledger.list() == ()
    state = KeyService(store).state()
    assert (state.usable, bool(state.problem)) == (False, True)
    keys.write_bytes(kept)
    store.vault = Vault(store.profile)
    assert people.reveal(anna.id, "нужно") == IIN


def test_a_wrong_key_and_an_altered_value_are_told_apart(store: Store, clock: FixedClock) -> None:
    people = PeopleService(store, clock, lambda: "me")
    anna = people.save(PersonEntry("Ким Анна", iin=IIN))
    keys = store.profile.root / "keys.json"
    kept = json.loads(keys.read_text("utf-8"))
    (key_id,) = kept
    keys.write_text(json.dumps({key_id: "A" * 43 + "="}), "utf-8")
    store.vault = Vault(store.profile)
    with pytest.raises(MachineError, match="not the one"):
        people.reveal(anna.id, "x")
    keys.write_text("{", "utf-8")
    store.vault = Vault(store.profile)
    with pytest.raises(MachineError, match="cannot be read") as unreadable:
        people.reveal(anna.id, "x")
    assert "Do not delete" in unreadable.value.hint
    keys.write_text(json.dumps(kept), "utf-8")
    store.vault = Vault(store.profile)
    with sqlite3.connect(store.profile.database) as connection:
        connection.execute("UPDATE people SET iin = substr(iin, 1, length(iin) - 4) || 'AAAA'")
    connection.close()
    with pytest.raises(MachineError, match="was altered"):
        people.reveal(anna.id, "x")


def test_a_new_key_seals_everything_anew_and_keeps_what_it_cannot_open(store: Store, clock: FixedClock) -> None:
    people = PeopleService(store, clock, lambda: "me")
    anna, oleg = (people.save(PersonEntry(name, iin=iin)) for name, iin in (("Ким", IIN), ("Ли", OTHER_IIN)))
    take(store, clock, f"ИИН {ZERO_IIN}")
    keys = KeyService(store)
    before = keys.state()
    with sqlite3.connect(store.profile.database) as connection:
        connection.execute("UPDATE people SET iin = 'ffffffffffffffff.' || substr(iin, 18) WHERE id = ?", (oleg.id,))
    connection.close()
    change = keys.renew()
    after = keys.state()
    assert (change.unreadable, change.sealed) == (1, before.sealed - 1)
    assert after.key_id == change.key_id != before.key_id
    assert people.search(IIN) == (anna,)
    assert people.reveal(anna.id, "x") == IIN
    assert people.mask(oleg.id) == HIDDEN
    store.vault.key(before.key_id)  # earlier keys stay, for backups


def test_a_key_travels_to_another_computer(store: Store, clock: FixedClock, tmp_path: Path) -> None:
    keys = KeyService(store)
    with pytest.raises(InputError, match="no key yet"):
        keys.export_key(tmp_path / "key.txt")
    anna = PeopleService(store, clock, lambda: "me").save(PersonEntry("Ким", iin=IIN))
    keys.export_key(tmp_path / "key.txt")
    assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600
    with pytest.raises(InputError, match="exists already"):
        keys.export_key(tmp_path / "key.txt")
    (store.profile.root / "keys.json").unlink()
    store.vault = Vault(store.profile)
    with pytest.raises(MachineError, match="holds no key"):
        _import_text(keys, tmp_path, "keyuser-key-1 0000000000000000 AAAA")
    keys.import_key(tmp_path / "key.txt")
    assert PeopleService(store, clock, lambda: "me").mask(anna.id) == "••••••••6776"


def _import_text(keys: KeyService, folder: Path, text: str) -> None:
    (folder / "other.txt").write_text(text, "ascii")
    keys.import_key(folder / "other.txt")


def test_the_key_file_is_the_users_own_and_a_notice_says_so(store: Store, clock: FixedClock) -> None:
    assert store.vault.notice() == ""
    PeopleService(store, clock, lambda: "me").save(PersonEntry("Ким", iin=IIN))
    assert stat.S_IMODE((store.profile.root / "keys.json").stat().st_mode) == 0o600
    assert "no keychain" in store.vault.notice()


class Keychain(keyring.backend.KeyringBackend):
    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def _check(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")


def test_the_keychain_keeps_the_key_wherever_the_profile_is_moved(
    store: Store, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain = Keychain()
    monkeypatch.setattr(keyring.core, "_keyring_backend", keychain)
    anna = PeopleService(store, clock, lambda: "me").save(PersonEntry("Ким", iin=IIN))
    assert not (store.profile.root / "keys.json").exists()
    assert store.vault.notice() == ""
    store.close()
    store.profile.root.rename(tmp_path / "moved")
    with closing(Store(Profile(tmp_path / "moved"))) as moved:
        assert PeopleService(moved, clock, lambda: "me").mask(anna.id) == "••••••••6776"
    keychain.locked = True
    with closing(Store(Profile(tmp_path / "moved"))) as moved, pytest.raises(MachineError, match="keychain refused"):
        PeopleService(moved, clock, lambda: "me").reveal(anna.id, "x")


def test_a_keychain_that_takes_nothing_is_no_obstacle(
    store: Store, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", Keychain(locked=True))
    anna = PeopleService(store, clock, lambda: "me").save(PersonEntry("Ким", iin=IIN))
    store.vault = Vault(store.profile)
    assert PeopleService(store, clock, lambda: "me").mask(anna.id) == "••••••••6776"
    assert "keys.json" in store.vault.notice()


def test_a_sealed_value_opens_in_its_own_column_only(store: Store) -> None:
    with store.write() as db:
        sealed, digest = db.iins.seal(IIN, "people.iin")
        again, same = db.iins.seal(IIN, "people.iin")
        assert sealed != again
        assert digest == same != db.iins.digest(OTHER_IIN)
        with pytest.raises(MachineError):
            db.iins.open(sealed, "report_ids.value")
        assert IIN not in repr(store.vault.key(db.iins.key_id()))


def test_a_database_whose_iins_cannot_be_sealed_yet_still_opens(
    profile: Profile, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Store(profile)) as store, store.write() as db:
        found = FoundId(IdKind.IIN, 4, 16, IIN, True, "high")
        report = Incoming(Channel.MAIL, "a", "a.eml", "Тема", f"ИИН {IIN}")
        db.reports.add(
            report,
            registered_at=NOW,
            language="ru",
            organisation="",
            original_sha256="",
            attachments=[],
            found=[("text", found)],
        )
    with sqlite3.connect(profile.database) as connection:
        connection.execute("UPDATE report_ids SET value = ?, digest = ''", (IIN,))
        connection.execute("DELETE FROM meta WHERE key = 'iins_sealed'")
    connection.close()
    (profile.root / "keys.json").unlink()
    monkeypatch.setattr(logging.getLogger("keyuser"), "propagate", True)
    with closing(Store(profile)) as store, store.read() as db:
        assert db.reports.count() == 1
        assert not db.iins.is_sealed()
    assert IIN not in caplog.text
