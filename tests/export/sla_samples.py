"""SLA reports built by hand: rich, empty, long and hostile. All people, contracts and figures are invented."""

import math
import random
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    Measure,
    Metric,
    Outcome,
    SlaPolicy,
    SlaReport,
    SlaRow,
    SlaSummary,
    SlaTarget,
)

HOUR = 3600
START = datetime(2026, 9, 30, 19, tzinfo=UTC)  # midnight of 1 October in Almaty (UTC+5)
END = datetime(2026, 10, 31, 19, tzinfo=UTC)
COMPUTED = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)

FIRST_RESPONSE_HOURS = {Criticality.CRITICAL: 1, Criticality.HIGH: 2, Criticality.MEDIUM: 8, Criticality.LOW: 16}
RESOLUTION_HOURS = {Criticality.CRITICAL: 4, Criticality.HIGH: 16, Criticality.MEDIUM: 40, Criticality.LOW: 80}

TITLES = (
    "Счёт-фактура не печатается: «Ошибка 0x80131500» при формировании PDF",
    "Хабарландыру жарияланбайды, «Жіберу» түймесі белсенді емес",
    "Не відкривається картка контрагента після оновлення",
    "Błąd przy zapisie zamówienia: źle wyświetlane znaki „ąęśżźćńłó”",
    "Export of price list loses leading zeros",
    "Остатки по складу не сходятся после обмена данными с филиалом в Караганде",
    "Қолтаңба қойылмайды: NCALayer байланысы үзілді",
    (
        "Заявка на доступ: роль «Закупщик» не появилась после согласования администратором площадки, "
        "сотрудник не может подать заявку в срок"
    ),
    "Протокол итогов показывает неверную сумму НДС",
    "Slow search in the supplier register",
)
STATUSES = {
    Outcome.MET: "closed",
    Outcome.MISSED: "closed",
    Outcome.OVERDUE: "in progress",
    Outcome.RUNNING: "in progress",
    Outcome.PAUSED: "waiting for client",
}


PROMISED = (Metric.FIRST_RESPONSE, Metric.RESOLUTION)
THREE = (Metric.FIRST_RESPONSE, Metric.UPDATE, Metric.RESOLUTION)


def hours_of(metric: Metric) -> dict[Criticality, int]:
    return RESOLUTION_HOURS if metric is Metric.RESOLUTION else FIRST_RESPONSE_HOURS


def contract(*, sample: bool = True, metrics: tuple[Metric, ...] = PROMISED) -> Contract:
    office = ((time(9), time(13)), (time(14), time(18)))
    targets = [
        SlaTarget(criticality, metric, hours_of(metric)[criticality] * HOUR)
        for metric in metrics
        for criticality in Criticality
    ]
    calendar = Calendar("Kazakhstan, office hours", "2026-1", "Asia/Almaty", dict.fromkeys(range(5), office), {}, {})
    return Contract(
        name="Full SLA",
        version="3",
        client="АО «Пример Холдинг»",
        vendor_id="example",
        policy=SlaPolicy(
            name="Full SLA",
            version="3",
            package="Full SLA",
            targets=tuple(targets),
            closing_statuses=frozenset({"closed"}),
            pauses={"waiting for client": frozenset({Metric.RESOLUTION})},
        ),
        calendar=calendar,
        sample=sample,
    )


def measure(metric: Metric, outcome: Outcome, target: int | None, elapsed: int, created: datetime) -> Measure:
    """A measure whose instants are believable for its verdict (the calendar's nights are not simulated)."""
    due = created + timedelta(seconds=(target or 0) * 3)
    stopped = created + timedelta(seconds=elapsed * 3) if outcome in (Outcome.MET, Outcome.MISSED) else None
    missed = due + timedelta(seconds=1) if outcome in (Outcome.MISSED, Outcome.OVERDUE) else None
    return Measure(
        metric, outcome, target, elapsed, created, None if outcome is Outcome.PAUSED else due, stopped, missed
    )


def _measure_of(chance: random.Random, metric: Metric, target: int, created: datetime, *, late: bool) -> Measure:
    draw = chance.random()
    first = metric is Metric.FIRST_RESPONSE
    if draw < (0.9 if first else 0.68):
        return measure(metric, Outcome.MET, target, round(target * chance.uniform(0.03, 0.99)), created)
    if draw < (0.97 if first else 0.8) or not late:
        return measure(metric, Outcome.MISSED, target, round(target * chance.uniform(1.0, 2.4)) + 7, created)
    outcome = Outcome.OVERDUE if draw < 0.86 else Outcome.RUNNING if draw < 0.94 else Outcome.PAUSED
    share = chance.uniform(1.05, 1.8) if outcome is Outcome.OVERDUE else chance.uniform(0.2, 0.95)
    return measure(metric, outcome, target, round(target * share), created)


def rows(count: int, seed: int = 7) -> tuple[SlaRow, ...]:
    chance = random.Random(seed)
    made = []
    for number in range(count):
        criticality = chance.choices(list(Criticality), weights=(4, 8, 5, 2))[0]
        created = START + timedelta(
            seconds=round((END - START).total_seconds() * number / count) + chance.randrange(3600)
        )
        late = number > count * 0.5
        first = _measure_of(chance, Metric.FIRST_RESPONSE, FIRST_RESPONSE_HOURS[criticality] * HOUR, created, late=late)
        second = _measure_of(chance, Metric.RESOLUTION, RESOLUTION_HOURS[criticality] * HOUR, created, late=late)
        made.append(
            SlaRow(
                ticket_ref=f"KU-2026-{number // 3 + 1:04}",
                remote_id=f"00{4100 + number // 3}",
                item=number % 3 + 1,
                group_ref=f"G-{200 + number}",
                title=TITLES[number % len(TITLES)],
                criticality=criticality,
                status=STATUSES[second.outcome],
                created_at=created,
                organisations=chance.randint(1, 6),
                reports=chance.randint(1, 30),
                measures=(first, second),
            )
        )
    return tuple(made)


def nearest_rank(values: list[int], tenths: int) -> int | None:
    return sorted(values)[math.ceil(len(values) * tenths / 10) - 1] if values else None


def summaries(of: tuple[SlaRow, ...], metrics: tuple[Metric, ...] = PROMISED) -> tuple[SlaSummary, ...]:
    made = []
    for metric in metrics:
        for criticality in (*Criticality, None):
            found = [
                m for row in of if criticality in (None, row.criticality) for m in row.measures if m.metric is metric
            ]
            found = [m for m in found if m.target is not None or m.missed_at is not None]
            met = sum(m.outcome is Outcome.MET for m in found)
            missed = sum(m.outcome in (Outcome.MISSED, Outcome.OVERDUE) for m in found)
            silent = sum(m.no_reply for m in found)
            finished = [max(m.elapsed, m.longest) for m in found if m.outcome in (Outcome.MET, Outcome.MISSED)]
            made.append(
                SlaSummary(
                    criticality=criticality,
                    metric=metric,
                    target=None if criticality is None else hours_of(metric)[criticality] * HOUR,
                    met=met,
                    missed=missed,
                    open=len(found) - met - missed - silent,
                    compliance=met / (met + missed) if met + missed else None,
                    median=nearest_rank(finished, 5),
                    p90=nearest_rank(finished, 9),
                    no_reply=silent,
                    mean=math.floor(sum(finished) / len(finished) + 0.5) if finished else None,
                )
            )
    return tuple(made)


def report_of(of: tuple[SlaRow, ...], *, sample: bool = True, metrics: tuple[Metric, ...] = PROMISED) -> SlaReport:
    return SlaReport(
        client_name="АО «Пример Холдинг»",
        vendor_name="Example Software LLP",
        contract=contract(sample=sample, metrics=metrics),
        start=START,
        end=END,
        computed_at=COMPUTED,
        last_event=1482,
        rows=of,
        summaries=summaries(of, metrics),
    )


def rich_month() -> SlaReport:
    return report_of(rows(46))


def three_metrics() -> SlaReport:
    """A contract that also promises updates; closed without a word, no target, and a target lost after it was missed."""
    with_updates = []
    for number, row in enumerate(rows(24)):
        first, last = row.measures
        update = replace(first, metric=Metric.UPDATE, longest=first.elapsed + 60)
        if number == 0:
            first = replace(first, outcome=Outcome.PAUSED, stopped_at=None, missed_at=None, no_reply=True)
        if number == 1:
            update = replace(update, target=None, due_at=None, missed_at=None)
        if number == 2:
            # Missed, then moved to a level without a target.
            update = replace(measure(Metric.UPDATE, Outcome.MISSED, None, 5 * HOUR, row.created_at), due_at=None)
        with_updates.append(replace(row, measures=(first, update, last)))
    return report_of(tuple(with_updates), metrics=THREE)


def empty_month() -> SlaReport:
    return report_of(())


def long_month() -> SlaReport:
    return report_of(rows(300, seed=11), sample=False)


#: All letters of the five alphabets.
ALPHABETS = (
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz"
    "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"
    "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    "ҐґЄєЇї"
    "ĄąĆćĘęŁłŃńÓóŚśŹźŻż"
)
HOSTILE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    '=HYPERLINK("http://example.test","x")',
    "#N/A",
    "\t=1+1",
    "'=1+1",
    "007",
    "1e5",
    "2026-10-01",
    "TRUE",
    "_x0041_ stays as typed",
    "control \x00\x07\x0b\x1f characters",
    "lone \ud800 surrogate and \udfff another",
    "non-characters \ufffe\uffff",
    "first line\r\nsecond\rthird\n",
    "right \u202eto left\u202c and \u200fmarks\u200e",
    "emoji 😀👩‍💻🇰🇿 and 漢字 and עברית",
    "decomposed и\u0306 e\u0301",
    "<b>&amp; ]]> \"quotes\" 'single'</b>",
    "   spaces around   ",
    "",
    "W" * 400,
    ALPHABETS,
    "д" * 100_000,
    "😀" * 20_000,
)


def hostile_month() -> SlaReport:
    base = rows(len(HOSTILE))
    return report_of(
        tuple(
            replace(row, title=text, ticket_ref=text[:40], remote_id=text[:40], group_ref=text[:40], status=text[:40])
            for row, text in zip(base, HOSTILE, strict=True)
        )
    )
