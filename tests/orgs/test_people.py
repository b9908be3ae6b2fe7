"""The directory of people: who a row is about, what is found while typing, where a sender comes from."""

from pathlib import Path

import openpyxl
import pytest

from keyuser.clock import FixedClock
from keyuser.errors import Cancelled, InputError
from keyuser.orgs.people import PeopleService
from keyuser.orgs.senders import PUBLIC_PROVIDERS
from keyuser.orgs.service import OrganisationService
from keyuser.records import Organisation, Origin, PersonEntry
from keyuser.store import Store

BIN, OTHER_BIN = "020240000555", "000140002217"
IIN, OTHER_IIN, ZERO_IIN = "850615206776", "950228507909", "010203408807"


@pytest.fixture
def people(store: Store, clock: FixedClock) -> PeopleService:
    with store.write() as db:
        db.organisations.put(Organisation(BIN, "АО «НК «КазМунайГаз»", "КазМунайГаз"))
        db.organisations.put(Organisation(OTHER_BIN, "АО «Казпочта»", "Казпочта", "", "kazpost.example"))
    return PeopleService(store, clock, lambda: "Ключевая Пользовательница")


def table(folder: Path, *rows: tuple[object, ...], name: str = "people.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


HEADINGS = ("Табельный №", "Ф.И.О.", "E-mail", "Телефон", "Должность", "БИН", "Площадка", "Отдел", "ИИН")


def test_rows_become_people_and_what_cannot_be_used_is_named(people: PeopleService, tmp_path: Path) -> None:
    path = table(
        tmp_path,
        HEADINGS,
        ("01", "Сейтова Айгүл", "A.Seitova@kmg.example", "+7 701 111 22 33", "инженер", BIN, "Астана", "Закупки", IIN),
        ("02", "Петров Пётр", "petrov@kmg.example", None, None, 20240000555, None, None, 10203408807),
        ("03", "Без Организации", None, None, None, None, None, None, None),
        ("04", None, None, "123", None, BIN, None, None, None),
        ("05", "Опискин Иван", "нет", None, None, "020240000556", None, None, "850615206777"),
    )
    result = people.import_people(path)
    assert (result.added, result.changed, result.unchanged) == (4, 0, 0)
    assert [(item.source, item.reason) for item in result.failed] == [
        ("people.xlsx [Sheet], row 5", "The row has neither a name nor a mail address.")
    ]
    assert [note.reason.split(":")[0] for note in result.notes] == [
        "“нет” is no mail address and is left out.",
        "The organisation's number 020240000556 is left out",
        "The IIN is left out",
    ]
    assert not any("850615206777" in note.reason for note in result.notes)
    seitova = people.search("сейт")[0]
    assert (seitova.email, seitova.organisation, seitova.site, seitova.department) == (
        "a.seitova@kmg.example",
        BIN,
        "Астана",
        "Закупки",
    )
    petrov = people.search("petrov")[0]
    assert (petrov.organisation, people.mask(petrov.id)) == (BIN, "••••••••8807")  # leading zeros are back
    again = people.import_people(path)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 4)


@pytest.mark.parametrize(
    "headings",
    [
        ("ФИО", "Эл. почта", "БИН"),
        ("Аты-жөні", "Электрондық пошта", "БСН"),
        ("ПІБ", "Е-mail, електронна пошта", "БІН"),
        ("Imię i nazwisko", "E-mail", "BIN"),
        ("Full name", "Mail", "BIN"),
        ("Сотрудник", "E-mail адрес", "БИН/ИИН организации"),
    ],
)
def test_headings_in_five_languages(people: PeopleService, tmp_path: Path, headings: tuple[str, ...]) -> None:
    assert people.import_people(table(tmp_path, headings, ("Ким А.", "kim@x.example", BIN))).added == 1
    (person,) = people.page()
    assert (person.name, person.email, person.organisation) == ("Ким А.", "kim@x.example", BIN)


@pytest.mark.parametrize(
    "headings",
    [
        ("Фамилия", "Имя", "Отчество", "Организация"),
        ("Тегі", "Аты", "Әкесінің аты", "Ұйым"),
        ("Прізвище", "Ім'я", "По батькові", "Організація"),
        ("Nazwisko", "Imię", "Drugie imię (patronymic)", "Firma"),
        ("Surname", "First name", "Patronymic", "Company"),
    ],
)
def test_a_name_in_parts_and_an_organisation_by_name(
    people: PeopleService, tmp_path: Path, headings: tuple[str, ...]
) -> None:
    rows = (("Ким", "Анна", "Ивановна", "Казпочта"), ("Ли", "Олег", "", "Нет такой"))
    result = people.import_people(table(tmp_path, headings, *rows))
    assert (result.added, len(result.notes)) == (2, 1)
    assert "Нет такой" in result.notes[0].reason
    assert [(person.name, person.organisation) for person in people.page()] == [
        ("Ким Анна Ивановна", OTHER_BIN),
        ("Ли Олег", ""),
    ]


def test_the_same_person_is_known_by_iin_then_by_address_then_by_name(people: PeopleService, tmp_path: Path) -> None:
    first = (
        ("ФИО", "E-mail", "БИН", "ИИН", "Телефон"),
        ("Ким Анна", "kim@kmg.example", BIN, IIN, ""),
        ("Ли Олег", "", BIN, "", ""),
    )
    people.import_people(table(tmp_path, *first))
    second = people.import_people(
        table(
            tmp_path,
            first[0],
            ("Ким-Ли Анна", "anna@kmg.example", BIN, IIN, ""),  # married, a new address, the same IIN
            ("Ли Олег", "li@kmg.example", BIN, "", "5511"),  # only now the address is known
            ("Ли Олег", "other.li@kmg.example", BIN, "", ""),  # a namesake
            ("Новый", "anna@kmg.example", BIN, OTHER_IIN, ""),  # another person in the same mailbox
        )
    )
    assert (second.added, second.changed, second.unchanged) == (2, 2, 0)
    assert [(person.name, person.email) for person in people.page()] == [
        ("Ким-Ли Анна", "anna@kmg.example"),
        ("Ли Олег", "li@kmg.example"),
        ("Ли Олег", "other.li@kmg.example"),
        ("Новый", "anna@kmg.example"),
    ]


def test_numbers_of_two_people_in_one_row_are_refused(people: PeopleService) -> None:
    anna = people.save(PersonEntry("Ким Анна", "kim@kmg.example", organisation=BIN))
    people.save(PersonEntry("Ли Олег", organisation=BIN, iin=IIN))
    path = people._store.profile.root / "p.csv"
    path.write_text(f"ФИО;E-mail;ИИН\nКто-то;kim@kmg.example;{IIN}\n", "utf-8")
    (failure,) = people.import_people(path).failed
    assert failure.reason == "The IIN is Ли Олег's, but the address is Ким Анна's."
    assert people.get(anna.id) == anna


def test_an_empty_cell_leaves_what_is_stored(people: PeopleService, tmp_path: Path) -> None:
    person = people.save(PersonEntry("Ким Анна", "kim@kmg.example", "5511", "юрист", BIN, "Астана", "Право", IIN))
    result = people.import_people(
        table(tmp_path, ("ФИО", "E-mail", "Должность"), ("Ким Анна", "kim@kmg.example", "директор"))
    )
    assert result.changed == 1
    after = people.get(person.id)
    assert (after.position, after.phone, after.site, after.has_iin) == ("директор", "5511", "Астана", True)


def test_sites_and_departments(people: PeopleService, tmp_path: Path) -> None:
    sites = table(
        tmp_path, ("БИН", "Площадка", "Адрес"), (BIN, "Завод 1", "Атырау"), (BIN, "", "x"), ("Казпочта", "Филиал", "")
    )
    result = people.import_sites(sites)
    assert (result.added, [failure.source[-5:] for failure in result.failed]) == (1, ["row 3", "row 4"])
    departments = table(
        tmp_path, ("Организация", "Отдел", "Площадка"), ("Казпочта", "Связь", "Алматы"), ("Казпочта", "Связь", "Алматы")
    )
    result = people.import_departments(departments)
    assert (result.added, result.unchanged) == (1, 1)
    assert [(site.organisation, site.name, site.address) for site in people.sites()] == [
        (OTHER_BIN, "Алматы", ""),
        (BIN, "Завод 1", "Атырау"),
    ]
    assert [(item.name, item.site) for item in people.departments(OTHER_BIN)] == [("Связь", "Алматы")]


def test_a_table_without_people_is_refused_and_cancelling_keeps_batches(people: PeopleService, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="headings"):
        people.import_people(table(tmp_path, ("Номенклатура", "Количество"), ("Болт", 5)))

    def stop(done: int, total: int | None, what: str) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        people.import_people(table(tmp_path, ("ФИО", "БИН"), *((f"Ким {n}", BIN) for n in range(501))), stop)
    assert people.count() == 500


@pytest.mark.parametrize(
    "typed",
    [
        "ж", "жұм", "ерл жұм", "zhumab", "Jumabay", "yerlan", "Erlan", "ё", "алена", "e.zhum", "e.zhum@kmg", "kmg.exa",
        "8701", "+7 701 111",
        "111 22 33", "2233", "казмунай", "kazmun инж", "020240", "ведущ", "астана", "снабж",
    ],
)  # fmt: skip
def test_people_are_found_while_typing(people: PeopleService, typed: str) -> None:
    people.save(
        PersonEntry(
            "Жұмабаев Ерлан Алёнаұлы",
            "e.zhumabayev@kmg.example",
            "+77011112233",
            "ведущий инженер",
            BIN,
            "Астана",
            "Снабжение",
            IIN,
        )
    )
    people.save(PersonEntry("Wiśniewska Agnieszka", "aw@poczta.example", "+48600700800", "księgowa", OTHER_BIN))
    found = people.search(typed)
    if typed != "ё":
        assert [person.name for person in found] == ["Жұмабаев Ерлан Алёнаұлы"]
    else:
        assert found[0].name.startswith("Жұмабаев")


@pytest.mark.parametrize(
    ("typed", "name"), [("wisn", "Wiśniewska"), ("висн", "Wiśniewska"), ("honch", "Гончаренко"), ("гонч", "Гончаренко")]
)
def test_alphabets_and_letters_with_marks_meet(people: PeopleService, typed: str, name: str) -> None:
    people.save(PersonEntry("Wiśniewska Agnieszka"))
    people.save(PersonEntry("Гончаренко Ніна"))
    assert [person.name.split()[0] for person in people.search(typed)] == [name]


def test_names_come_before_other_words_and_a_whole_iin_finds_its_person(people: PeopleService) -> None:
    people.save(PersonEntry("Абай Нұр", position="kimyager"))
    kim = people.save(PersonEntry("Ким Анна", iin=IIN))
    assert [person.name for person in people.search("kim")] == ["Ким Анна", "Абай Нұр"]
    assert people.search(f" {IIN[:6]} {IIN[6:]} ") == (kim,)
    assert people.search("8506") == ()
    assert people.search("«»") == people.page()


def test_a_renamed_organisation_is_found_by_its_new_name(people: PeopleService, store: Store, tmp_path: Path) -> None:
    people.save(PersonEntry("Ким Анна", organisation=BIN))
    path = tmp_path / "orgs.csv"
    path.write_text(f"БИН;Наименование\n{BIN};АО «Мұнай Жаңа»\n", "utf-8")
    OrganisationService(store).import_directory(path)
    assert [person.name for person in people.search("мунай жана")] == ["Ким Анна"]
    assert people.search("казмунайгаз") == ()


def test_what_cannot_be_right_is_not_saved(people: PeopleService) -> None:
    for entry in (PersonEntry(" "), PersonEntry("Ким", iin="850615206777"), PersonEntry("Ким", organisation="123")):
        with pytest.raises(InputError):
            people.save(entry)
    person = people.save(PersonEntry("Ким", iin=IIN))
    people.remove(person.id)
    with pytest.raises(InputError):
        people.get(person.id)
    assert people.search("ким") == ()


def test_a_sender_gives_the_organisation(people: PeopleService) -> None:
    kim = people.save(PersonEntry("Ким", "kim@astana.kmg.example", organisation=BIN, site="Астана"))
    people.save(PersonEntry("Ли", "li@mail.ru", organisation=BIN))
    people.save(PersonEntry("Цой", "tsoi@holding.example", organisation=BIN))
    people.save(PersonEntry("Пак", "pak@holding.example", organisation=OTHER_BIN))
    people.save(PersonEntry("Хан", "office@kmg.example", organisation=BIN, site="Астана"))
    people.save(PersonEntry("Юн", "office@kmg.example", organisation=BIN, site="Атырау", iin=IIN))
    origin = people.organisation_of_sender
    assert origin("Kim@Astana.KMG.example ") == Origin(BIN, "Астана", kim.id)
    assert origin("office@kmg.example").organisation == BIN
    assert origin("somebody.else@astana.kmg.example") == Origin(BIN)
    assert origin("x@dep.kazpost.example") == Origin(OTHER_BIN)
    assert origin("li@mail.ru").organisation == BIN  # this very person
    for unknown in ("other@mail.ru", "new@holding.example", "x@example", "example", "", "a@b@"):
        assert origin(unknown) is None
    assert {"mail.ru", "gmail.com", "ukr.net", "wp.pl"} <= PUBLIC_PROVIDERS


def test_a_mailbox_shared_by_two_organisations_says_nothing(people: PeopleService) -> None:
    people.save(PersonEntry("Хан", "office@kazpost.example", organisation=BIN))
    people.save(PersonEntry("Юн", "office@kazpost.example", organisation=OTHER_BIN))
    assert people.organisation_of_sender("office@kazpost.example") is None
