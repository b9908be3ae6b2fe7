"""The directory: import, second import, nearest entries."""

import openpyxl
import pytest

from keyuser.errors import Cancelled, InputError
from keyuser.intake.service import IntakeService
from keyuser.orgs.people import PeopleService
from keyuser.orgs.service import OrganisationService
from keyuser.records import Channel, Incoming, Likeness, Organisation, PersonEntry

ROWS = [
    ("Реестр организаций", None, None, None),
    ("БИН", "Наименование организации", "Краткое наименование", "Юридический адрес"),
    (20240000555, "АО «НК «КазМунайГаз»", "КазМунайГаз", "г. Астана"),
    ("000140002217", "АО «Казпочта»", "Казпочта", "г. Астана"),
    ("971240001316", "АО с опиской", "", ""),
    ("", "Без номера", "", ""),
    ("971240001315", "", "", ""),
]


@pytest.fixture
def service(store):
    return OrganisationService(store)


@pytest.fixture
def workbook(tmp_path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.save(tmp_path / "orgs.xlsx")
    return tmp_path / "orgs.xlsx"


def test_rows_become_organisations_and_bad_rows_are_named(service, workbook):
    result = service.import_directory(workbook)
    assert (result.added, result.changed, result.unchanged) == (2, 0, 0)
    assert [(item.source.rsplit(", ")[-1], item.reason.split(":")[0]) for item in result.failed] == [
        ("row 5", "971240001316 (АО с опиской)"),
        ("row 6", "The row has no BIN."),
        ("row 7", "The organisation 971240001315 has no name."),
    ]
    assert [(item.bin, item.short_name) for item in sorted(service.list(), key=lambda item: -int(item.bin))] == [
        ("020240000555", "КазМунайГаз"),
        ("000140002217", "Казпочта"),
    ]


def test_a_second_import_changes_only_what_differs(service, workbook, tmp_path):
    service.import_directory(workbook)
    assert service.import_directory(workbook).unchanged == 2
    other = tmp_path / "other.csv"
    other.write_text("BIN;Name;Address\n020240000555;АО «НК «КазМунайГаз»;Астана\n", "utf-8")
    assert (service.import_directory(other).changed, service.list("020240000555")[0].address) == (1, "Астана")


@pytest.mark.parametrize(
    "headings", ["БСН;Атауы;Мекенжайы", "БІН;Назва;Адреса", "BIN;Nazwa;Adres", "BIN/IIN,Company name,Address"]
)
def test_headings_in_other_languages(service, tmp_path, headings):
    delimiter = ";" if ";" in headings else ","
    path = tmp_path / "orgs.csv"
    path.write_text(headings + "\n" + delimiter.join(("020240000555", "Qaz", "Astana")) + "\n", "utf-8")
    assert service.import_directory(path).added == 1
    assert service.list()[0].address == "Astana"


def test_a_table_without_headings_is_refused(service, tmp_path):
    path = tmp_path / "orgs.csv"
    path.write_text("020240000555;Qaz\n", "utf-8")
    with pytest.raises(InputError, match="No column"):
        service.import_directory(path)


def test_an_empty_directory_is_no_error(service, tmp_path):
    path = tmp_path / "orgs.csv"
    path.write_text("BIN;Name\n", "utf-8")
    assert service.import_directory(path).added == 0


def test_cancelling_is_heard(service, tmp_path):
    path = tmp_path / "orgs.csv"
    path.write_text("BIN;Name\n" + "020240000555;Qaz\n" * 250, "utf-8")

    def stop(done, total, what):
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        service.import_directory(path, stop)


@pytest.mark.parametrize("wrong", ["020240000556", "02024000055", "022040000555", "O20240000555", "0202400005555"])
def test_the_nearest_entry_is_offered(service, workbook, wrong):
    service.import_directory(workbook)
    assert service.nearest(wrong)[0].bin == "020240000555"
    assert not service.check(wrong).valid


def test_nothing_is_offered_for_a_number_far_from_all(service, workbook):
    service.import_directory(workbook)
    assert service.nearest("777777777777") == ()
    assert service.find("БИН 020240000555")[0].value == "020240000555"


@pytest.mark.parametrize(
    ("typed", "likeness"),
    [
        ("020240000556", Likeness.ONE_SLIP),
        ("02024000555", Likeness.ONE_SLIP),
        ("022040000555", Likeness.SWAPPED),
        ("20240000555", Likeness.ZERO_LOST),
        ("O2024000O555", Likeness.LOOK_ALIKE),
        ("020240000666", None),
        ("020240001556", Likeness.TWO_SLIPS),
    ],
)
def test_why_an_entry_is_offered(service, workbook, typed, likeness):
    service.import_directory(workbook)
    near = [item.likeness for item in service.nearby(typed) if item.organisation.bin == "020240000555"]
    assert near == ([likeness] if likeness else [])


def test_an_organisation_that_the_text_names_comes_first(service, workbook):
    service.import_directory(workbook)
    near = service.nearby("020240000666", "прошу проверить КазМунайГаз")
    assert [(item.organisation.bin, item.likeness, item.named) for item in near] == [
        ("020240000555", Likeness.NAMED, True)
    ]
    assert service.nearby("020240000556", "пишет Казпочта")[0].organisation.bin == "020240000555"


def test_the_directory_is_searched_in_either_alphabet_and_knows_mail_domains(service, tmp_path):
    path = tmp_path / "orgs.csv"
    path.write_text(
        "БИН;Наименование;E-mail\n020240000555;АО «НК «КазМунайГаз»;info@kmg.example\n000140002217;Казпочта;x@mail.ru\n",
        "utf-8",
    )
    service.import_directory(path)
    assert service.list("kazmun") == (Organisation("020240000555", "АО «НК «КазМунайГаз»", mail_domain="kmg.example"),)
    assert [item.mail_domain for item in service.list("казп")] == [""]


def test_one_entry_is_added_and_corrected(service, store, clock):
    people = PeopleService(store, clock, lambda: "me")
    added = service.save(
        Organisation("0202 4000 0555", " АО «НК  «КазМунайГаз» ", mail_domain="info@KMG.example"), new=True
    )
    assert added == Organisation("020240000555", "АО «НК «КазМунайГаз»", mail_domain="kmg.example")
    assert service.get("020240000555") == added
    anna = people.save(PersonEntry("Ким Анна", organisation="020240000555"))
    service.save(Organisation("020240000555", "Новое имя", "Нефть"))
    assert people.search("нефть") == (anna,)
    with pytest.raises(InputError, match="already: Новое имя"):
        service.save(Organisation("020240000555", "Другое"), new=True)


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (Organisation("020240000556", "С опиской"), "cannot be right: The check digit"),
        (Organisation("", "Без номера"), "cannot be right: The number is empty"),
        (Organisation("020240000555", "  "), "needs a name"),
        (Organisation("020240000555", "Имя", mail_domain="mail.ru"), "no mail domain of one organisation"),
    ],
)
def test_an_entry_that_cannot_be_right_is_refused(service, entry, message):
    with pytest.raises(InputError, match=message):
        service.save(entry)
    with pytest.raises(InputError, match="not in the directory"):
        service.get("020240000555")


def test_the_latest_reports_of_an_organisation_and_of_a_sender(store, clock):
    intake = IntakeService(store, clock)
    for number in range(4):
        text = "БИН 020240000555 не печатает" if number % 2 else "не печатает"
        sender = "Anna@Kmg.example" if number else "oleg@kmg.example"
        intake.take(Incoming(Channel.MAIL, f"{number}", "m", f"Тема {number}", text, sender_email=sender))
    with store.read() as db:
        lines, count = db.reports.latest(organisation="020240000555", limit=1)
        assert ([line.subject for line in lines], count) == (["Тема 3"], 2)
        lines, count = db.reports.latest(sender="anna@kmg.example")
        assert ([line.subject for line in lines], count) == (["Тема 3", "Тема 2", "Тема 1"], 3)
