from datetime import UTC, datetime, timedelta

import pytest

from keyuser.errors import InputError
from keyuser.records import Channel, Incoming, OperationKind
from keyuser.report.service import ReportService

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)


def add(store, number, subject="Счёт-фактура", at=None):
    incoming = Incoming(
        channel=Channel.MAIL,
        identity=f"mail-{number}",
        source="test",
        subject=subject,
        text=f"Текст {number}",
        sender_name="Омарова Динара",
        sender_email="d.omarova@client.example",
        sent_at=at or NOON + timedelta(minutes=number),
    )
    with store.write() as db:
        return db.reports.add(
            incoming, registered_at=NOON, language="ru", organisation="", original_sha256="", attachments=(), found=()
        )


@pytest.fixture
def service(store):
    return ReportService(store)


def test_pages_follow_each_other_although_something_comes_in(service, store):
    for number in range(5):
        add(store, number)
    first = service.page(limit=2)
    add(store, 9)
    second = service.page(limit=9, before=(first[-1].at, first[-1].id))
    assert [line.id for line in (*first, *second)] == [5, 4, 3, 2, 1]
    assert service.count() == 6


def test_reports_of_the_same_instant_are_not_lost_between_pages(service, store):
    for number in range(4):
        add(store, number, at=NOON)
    seen, before = [], None
    while page := service.page(limit=1, before=before):
        seen.append(page[0].id)
        before = (page[0].at, page[0].id)
    assert seen == [4, 3, 2, 1]


def test_filters(service, store):
    grouped, lone = add(store, 1), add(store, 2, subject="Ключ ЭЦП")
    with store.write() as db:
        group = db.groups.create(title="x", created_at=NOON)
        db.groups.apply(OperationKind.CREATE, [(grouped, None, group)], actor="test", at=NOON)
    assert [line.id for line in service.page(ungrouped=True)] == [lone]
    assert [line.id for line in service.page(search="эцп")] == [lone]
    assert service.count(search="омар") == 2
    assert service.page(search='эцп" OR x*') == ()


def test_a_page_without_lines_is_a_mistake(service):
    with pytest.raises(InputError, match="shows nothing"):
        service.page(limit=0)


def test_one_report_and_several(service, store):
    report_id = add(store, 1)
    assert service.get(report_id).text == "Текст 1"
    assert [report.id for report in service.get_many([99, report_id])] == [report_id]
    with pytest.raises(InputError, match="no report R-000099"):
        service.get(99)


def test_attributing_an_organisation_checks_its_number(service, store):
    report_id = add(store, 1)
    assert service.attribute([report_id], " 0507 4000 4819 ") == "050740004819"
    assert service.get(report_id).organisation == "050740004819"
    with pytest.raises(InputError, match="no organisation's number"):
        service.attribute([report_id], "050740004810")
    with pytest.raises(InputError, match="R-000099"):
        service.attribute([report_id, 99], "990640000124")
    assert service.get(report_id).organisation == "050740004819"
    assert service.attribute([report_id], "") == ""
    assert service.get(report_id).organisation == ""
