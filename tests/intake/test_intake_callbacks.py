"""Callbacks: numbers in one form, a queue with what is overdue, attempts that stay."""

import contextlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError
from keyuser.intake.callbacks.service import CallbackService
from keyuser.intake.notes.service import NoteService
from keyuser.intake.phones import read_phone
from keyuser.intake.service import IntakeService
from keyuser.records import CallbackState

HOUR = timedelta(hours=1)


@pytest.fixture
def service(store, clock):
    return CallbackService(store, clock)


@pytest.mark.parametrize(
    ("text", "country", "number", "extension", "found"),
    [
        ("8 (701) 222-33-44", "KZ", "+77012223344", "", "KZ"),
        ("7012223344", "KZ", "+77012223344", "", "KZ"),
        ("8 495 123-45-67 доб. 12", "KZ", "+74951234567", "12", "RU"),
        ("067 123 45 67", "KZ", "+380671234567", "", "UA"),
        ("600 123 456", "KZ", "+48600123456", "", "PL"),
        ("600 123 456", "PL", "+48600123456", "", "PL"),
        ("+1 650-253-0000", "KZ", "+16502530000", "", "US"),
        ("тел.: +7 701 222 33 44", "UA", "+77012223344", "", "KZ"),
    ],
)
def test_numbers_in_one_form(text, country, number, extension, found):
    phone = read_phone(text, country)
    assert (phone.number, phone.extension, phone.country) == (number, extension, found)


@pytest.mark.parametrize("text", ["", "внутр. 1234", "12345", "не знаю", "9" * 500])
def test_what_cannot_be_called(text):
    with pytest.raises(InputError, match="no telephone number"):
        read_phone(text)


@given(st.text(max_size=80))
def test_any_text_is_a_number_or_a_clear_error(text):
    with contextlib.suppress(InputError):
        assert read_phone(text).number.startswith("+")


def test_the_queue_is_by_due_and_tells_what_is_overdue(service, clock):
    late = service.add("87012223344", name=" Анна ", about="касса", due=clock.now() + HOUR)
    soon = service.add("+380671234567", window_end=clock.now() + 2 * HOUR)
    default = service.add("+48600123456 ext. 5", window_start=clock.now() + HOUR)
    assert (late.name, default.extension, default.due) == ("Анна", "5", clock.now() + 5 * HOUR)
    assert [each.id for each in service.queue()] == [late.id, soon.id, default.id]
    assert (service.overdue(), service.count_overdue(), late.is_overdue(clock.now())) == ((), 0, False)
    clock.advance(hours=1.5)
    assert ([each.id for each in service.overdue()], service.count_overdue()) == ([late.id], 1)


def test_attempts_stay_and_reaching_somebody_closes(service, clock):
    call = service.add("87012223344")
    again = clock.now() + 6 * HOUR
    tried = service.tried(call.id, reached=False, note="занято", again_at=again)
    assert (tried.state, tried.due) == (CallbackState.OPEN, again)
    clock.advance(hours=1)
    done = service.tried(call.id, reached=True, note=" помогли ")
    assert (done.state, done.closed_at) == (CallbackState.DONE, clock.now())
    assert [(each.reached, each.note) for each in done.attempts] == [(False, "занято"), (True, "помогли")]
    with pytest.raises(InputError, match="done already"):
        service.tried(call.id, reached=False)
    with pytest.raises(InputError, match="done already"):
        service.drop(call.id)
    assert (service.queue(), len(service.queue(state=None))) == ((), 1)


def test_a_dropped_callback_leaves_the_queue(service):
    call = service.add("87012223344")
    assert service.drop(call.id).state is CallbackState.DROPPED
    assert service.queue() == ()


def test_callbacks_belong_to_reports(store, clock, service):
    report_id = NoteService(IntakeService(store, clock), clock).phone("Перезвоните")
    call = service.add("87012223344", report_id=report_id, organisation="000140002217")
    other = service.link(service.add("87012223355").id, report_id)
    assert [each.id for each in service.of_report(report_id)] == [call.id, other.id]
    assert service.link(call.id, None).report_id is None
    with pytest.raises(InputError, match="no report R-000099"):
        service.link(call.id, 99)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"number": "нет"}, "no telephone"),
        ({"organisation": "123"}, "no organisation"),
        ({"report_id": 99}, "no report"),
        (
            {"window_start": datetime(2026, 11, 20, tzinfo=UTC), "window_end": datetime(2026, 11, 19, tzinfo=UTC)},
            "ends before",
        ),
        (
            {"window_start": datetime(2026, 11, 20, tzinfo=UTC), "due": datetime(2026, 11, 19, tzinfo=UTC)},
            "before anybody",
        ),
    ],
)
def test_what_cannot_be_put_into_the_queue(service, wrong, words):
    with pytest.raises(InputError, match=words):
        service.add(**{"number": "87012223344", **wrong})
    assert service.queue(state=None) == ()


def test_an_unknown_callback(service):
    with pytest.raises(InputError, match="no such callback"):
        service.get(7)
