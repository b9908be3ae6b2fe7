from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError
from keyuser.records import (
    Attachment,
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
from keyuser.report.rules import (
    FIELDS,
    Impact,
    completeness,
    count_reporters,
    group_urgency,
    impact_of,
    missing_fields,
    suggest_case_criticality,
    suggest_criticality,
    suggest_kind,
    urgency_of,
)
from keyuser.report.words import Urgency
from keyuser.settings import REQUIRABLE_FIELDS

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
SCREENSHOT = Attachment("a" * 64, "screen.png", "image/png", 40_000)


def report(number=1, text="Не печатается счёт-фактура", sender="a@b.kz", organisation="", attachments=(), folds=()):
    return Report(
        id=number, ref=f"R-{number:06d}", channel=Channel.MAIL, kind=ReportKind.INCIDENT, subject="Счёт", text=text, folds=folds,
        language="ru", sender_name="", sender_email=sender, sent_at=NOON + timedelta(hours=number), registered_at=NOON,
        message_id="", organisation=organisation, original_sha256="", attachments=tuple(attachments),
    )  # fmt: skip


def case(reports=(), organisations=(), unknown=(), description="", wanted=""):
    group = Group(
        id=1, ref="G-0001", title="Счёт", kind=ReportKind.INCIDENT, criticality=Criticality.LOW, criticality_reason="",
        description=description, wanted_result=wanted, state=GroupState.OPEN, created_at=NOON,
    )  # fmt: skip
    return GroupCase(group, tuple(reports), tuple(organisations), tuple(unknown))


@pytest.mark.parametrize(
    ("users", "organisations", "impact"),
    [(1, 1, 0), (0, 0, 0), (2, 1, 1), (9, 2, 1), (10, 1, 2), (3, 3, 2), (49, 9, 2), (50, 1, 3), (10, 10, 3)],
)
def test_impact_limits(users, organisations, impact):
    assert impact_of(users, organisations) == Impact(impact)


@pytest.mark.parametrize(
    ("text", "urgency", "word"),
    [
        ("Просьба СРОЧНО помочь", Urgency.URGENT, "срочно"),
        ("Это не срочно, когда будет время", Urgency.CAN_WAIT, "не срочно"),
        ("Шұғыл емес", Urgency.CAN_WAIT, "шұғыл емес"),
        ("Шұғыл қарап беріңізші", Urgency.URGENT, "шұғыл"),
        ("Дуже терміново!", Urgency.URGENT, "терміново"),
        ("Не терміново", Urgency.CAN_WAIT, "не терміново"),
        ("To jest pilne", Urgency.URGENT, "pilne"),
        ("Niepilne, może poczekać", Urgency.CAN_WAIT, "niepilne"),
        ("This is not urgent", Urgency.CAN_WAIT, "not urgent"),
        ("urgent please", Urgency.URGENT, "urgent"),
        ("Работа  стоит, никто не может войти", Urgency.STANDSTILL, "работа стоит"),
        ("Жұмыс тоқтап тұр", Urgency.STANDSTILL, "жұмыс тоқтап"),
        ("Ніхто не може працювати", Urgency.STANDSTILL, "ніхто не може працювати"),
        ("Praca stoi od rana", Urgency.STANDSTILL, "praca stoi"),
        ("Последний день подачи заявок", Urgency.STANDSTILL, "последний день"),
        ("Nobody can work", Urgency.STANDSTILL, "nobody can work"),
        ("Счёт не печатается", Urgency.NORMAL, ""),
        ("insurgents", Urgency.NORMAL, ""),
    ],
)
def test_urgency_words(text, urgency, word):
    assert urgency_of(text) == (urgency, word)


def test_one_loud_voice_does_not_make_a_group_urgent():
    assert group_urgency(["Срочно!"] + ["не печатается"] * 4)[0] is Urgency.URGENT
    assert group_urgency(["Срочно!"] + ["не печатается"] * 5)[0] is Urgency.NORMAL
    assert group_urgency(["не срочно", "не горит"]) == (Urgency.CAN_WAIT, "не срочно")
    assert group_urgency(["не срочно", "не печатается"]) == (Urgency.NORMAL, "")
    assert group_urgency([]) == (Urgency.NORMAL, "")


@pytest.mark.parametrize(
    ("users", "organisations", "text", "criticality", "reason"),
    [
        (1, 1, "мелочь", Criticality.LOW, "Low: 1 user in 1 organisation affected, nobody says that it is urgent."),
        (1, 0, "срочно", Criticality.MEDIUM, "Medium: 1 user affected, the writers say that it is urgent (“срочно”)."),
        (17, 3, "", Criticality.HIGH, "High: 17 users in 3 organisations affected, nobody says that it is urgent."),
        (
            17,
            3,
            "Работа стоит",
            Criticality.CRITICAL,
            "Critical: 17 users in 3 organisations affected, work has stopped or a deadline is at hand (“работа стоит”).",
        ),
    ],
)
def test_criticality_says_why(users, organisations, text, criticality, reason):
    suggestion = suggest_criticality(users, organisations, [text])
    assert (suggestion.criticality, suggestion.reason) == (criticality, reason)


def test_criticality_never_falls_with_more_users_or_more_urgency():
    texts = ["не срочно", "", "срочно", "работа стоит"]
    for (a, users), (b, more) in product(enumerate([1, 2, 10, 50]), repeat=2):
        for (c, text), (d, louder) in product(enumerate(texts), repeat=2):
            if a <= b and c <= d:
                low, high = suggest_criticality(users, 1, [text]), suggest_criticality(more, 1, [louder])
                assert low.criticality.rank <= high.criticality.rank


def test_the_criticality_of_a_group_counts_people_and_leaves_quotes_out():
    quoted = "Да\n> срочно"
    reports = [
        report(1, sender="A@b.kz", organisation="050740004819"),
        report(2, sender="a@b.kz", organisation="050740004819"),
        report(3, quoted, sender="c@b.kz", folds=(Fold(FoldKind.QUOTE, 3, len(quoted)),)),
    ]
    suggestion = suggest_case_criticality(reports)
    assert (suggestion.users, suggestion.organisations, suggestion.urgency) == (2, 1, Urgency.NORMAL)


def test_reports_without_a_writer_are_counted_one_by_one():
    assert count_reporters([report(1, sender=""), report(2, sender=""), report(3)]) == 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Не печатается счёт-фактура, выходит ошибка", "incident"),
        ("Подскажите, почему выходит ошибка 403?", "incident"),
        ("Шот-фактура ашылмайды", "incident"),
        ("Кіре алмай жатырмын", "incident"),
        ("Рахунок не друкується", "incident"),
        ("Faktura się nie drukuje, błąd 500", "incident"),
        ("The portal does not open", "incident"),
        ("Прошу предоставить новому сотруднику доступ к складу", "service_request"),
        ("Просьба создать учётную запись", "service_request"),
        ("Құпиясөзді қалпына келтіріңіз", "service_request"),
        ("Прошу надати права на модуль", "service_request"),
        ("Proszę o nadanie uprawnień do modułu", "service_request"),
        ("Please reset my password", "service_request"),
        ("Прошу изменить БИН в договоре", "change_request"),
        ("Шартқа өзгеріс енгізуді сұраймын", "change_request"),
        ("Прошу виправити суму", "change_request"),
        ("Proszę o zmianę terminu", "change_request"),
        ("Please correct the amount", "change_request"),
        ("Подскажите, как добавить позицию", "consultation"),
        ("Есепті қайдан табуға болады", "consultation"),
        ("Підкажіть, де знайти звіт", "consultation"),
        ("Jak mogę dodać pozycję", "consultation"),
        ("How do I export the list", "consultation"),
        ("Отчёт за май уже закрыт?", "consultation"),
        ("Было бы удобно видеть ошибки сразу", "wish"),
        ("Батырма болса жақсы болар еді", "wish"),
        ("Було б зручно мати фільтр", "wish"),
        ("Byłoby wygodniej z filtrem", "wish"),
        ("It would be nice to have a filter", "wish"),
        ("Акт сверки", "incident"),
        ("Құжатты ашамын, бірақ қол қоя алмаймын. Түсіндіріңізші", "incident"),
        ("Лот опубликован, но поставщики его не видят. Что делать?", "incident"),
        ("Строка показывает ноль. Актов на 12 млн. Это так и надо?", "incident"),
        ("W tabeli nie ma kursów", "incident"),
        ("Посилання одразу прострочене", "incident"),
    ],
)
def test_kind_by_words_in_five_languages(text, kind):
    suggestion = suggest_kind("", text)
    assert suggestion.kind == kind
    assert suggestion.word in suggestion.reason or not suggestion.word or suggestion.word == "?"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_has_a_kind_and_an_urgency(subject, text):
    assert suggest_kind(subject, text).reason
    assert urgency_of(text)[0] in Urgency


def test_the_rules_know_every_field_a_profile_can_require():
    assert tuple(FIELDS) == REQUIRABLE_FIELDS


def test_an_empty_group_lacks_everything_and_each_ask_says_what_to_do():
    missing = missing_fields(case([report(1), report(2)]), REQUIRABLE_FIELDS)
    assert [item.field for item in missing] == list(REQUIRABLE_FIELDS)
    assert {item.group_ref for item in missing} == {"G-0001"}
    assert missing[1].ask == "Add the BIN of the organisation, or ask the writer of R-000002 for it."
    assert all(item.ask.endswith(".") for item in missing)
    assert completeness(case(), REQUIRABLE_FIELDS) == 0


def test_a_complete_group_lacks_nothing():
    full = case(
        [report(attachments=[SCREENSHOT])],
        [Organisation("050740004819", "ТОО «Самрук-Казына Контракт»")],
        description="Кнопка «Печать» не отвечает с 11 мая.",
        wanted="Счёт печатается.",
    )
    assert [missing.field for missing in missing_fields(full, REQUIRABLE_FIELDS)] == ["iin"]
    full = replace(full, iin_known=True)
    assert missing_fields(full, REQUIRABLE_FIELDS) == ()
    assert completeness(full, REQUIRABLE_FIELDS) == 1


def test_a_number_that_the_directory_does_not_know_is_half_the_answer():
    (missing,) = missing_fields(case([report()], unknown=["050740004819"]), ["organisation", "bin"])
    assert missing.field == "organisation"
    assert "050740004819" in missing.ask
    assert completeness(case([report()], unknown=["050740004819"]), ["organisation", "bin"]) == 0.5


def test_icons_in_a_mail_are_no_screenshot():
    icon = Attachment("b" * 64, "logo.gif", "image/gif", 43, inline=True)
    inline = Attachment("c" * 64, "image001.png", "image/png", 40_000, inline=True)
    document = Attachment("d" * 64, "act.pdf", "application/pdf", 40_000)
    assert missing_fields(case([report(attachments=[icon, document])]), ["screenshot"])
    assert not missing_fields(case([report(attachments=[icon, inline])]), ["screenshot"])


def test_nothing_required_is_complete():
    assert completeness(case(), ()) == 1


def test_an_unknown_field_is_the_profiles_fault():
    with pytest.raises(InputError, match="requires “shoe_size”"):
        missing_fields(case(), ["shoe_size"])
