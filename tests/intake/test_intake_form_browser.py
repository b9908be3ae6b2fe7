"""The offline form in a real browser: filled in by hand and keyboard, saved, taken in; its rules against the program's own.

Needs Chromium, Chrome or Edge on this machine; skipped, saying so, where there is none.
"""

import base64
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from form_ground import BIN, IIN, ODD, PNG, RIGHT, TOPICS, filled
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect, sync_playwright

from keyuser.clock import FixedClock
from keyuser.iin import mask_iin
from keyuser.intake.service import IntakeService
from keyuser.intake.topics import rules
from keyuser.intake.topics.page import build_form
from keyuser.intake.topics.reading import form_words, problem_words, reporter_questions
from keyuser.intake.topics.values import words_in
from keyuser.records import Channel, FieldFault, FieldProblem, FieldType, FormAnswers, Report, Topic, TopicField
from keyuser.store import Store

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge"))), None
)
CHOOSING = (FieldType.CHOICE, FieldType.MULTI_CHOICE)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if BROWSER is None:
        pytest.skip("no Chromium, Chrome or Edge on this machine")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("form") / "form.html"
    path.write_bytes(
        build_form(TOPICS, language="en", mail_to="help+desk@client.example", company="АО </script> «Пример»")
    )
    return path


@pytest.fixture
def page(browser: Browser, form: Path) -> Iterator[Page]:
    """The form, freshly opened from disk with the network off; what it says to the console fails the test."""
    with browser.new_context(
        offline=True, timezone_id="Asia/Almaty", viewport={"width": 1000, "height": 900}
    ) as context:
        opened = context.new_page()
        said: list[str] = []
        opened.on("console", lambda message: said.append(message.text))
        opened.on("pageerror", lambda error: said.append(str(error)))
        opened.on(
            "request",
            lambda request: said.append(request.url) if not request.url.startswith(("file:", "blob:")) else None,
        )
        opened.goto(form.as_uri())
        yield opened
        assert said == []


def put(page: Page, topic: Topic, field: TopicField, value: Any = None) -> None:
    """Fills a field as a person would."""
    place = f"#{topic.id}-{field.id}"
    if field.type in CHOOSING:
        page.check(f"{place}-{value or field.choices[0].id}")
    elif field.type is FieldType.FILE:
        picture = {"name": "экран 1.png", "mimeType": "image/png", "buffer": PNG}
        page.set_input_files(f"{place}-input", [picture, picture | {"buffer": b"second"}])
    else:
        page.fill(place, value or RIGHT[field.type])


def fill_all(page: Page, topic: Topic, values: dict[str, Any]) -> dict[str, Any]:
    """Fills every field that comes to be shown; what was filled in, as the rules know it."""
    while True:
        shown = [one for one in rules.visible_fields(topic, values) if one.id not in values]
        if not shown:
            return values
        put(page, topic, shown[0])
        if shown[0].type is FieldType.FILE:
            values[shown[0].id] = ("экран 1.png", "экран 1-2.png")
        elif shown[0].type is FieldType.MULTI_CHOICE:
            values[shown[0].id] = (shown[0].choices[0].id,)
        else:
            values[shown[0].id] = shown[0].choices[0].id if shown[0].choices else RIGHT[shown[0].type]


def about_me(page: Page) -> None:
    for name, value in {
        "name": "Айгүл Сейтова",
        "department": "Склад",
        "organisation": BIN,
        "email": "a@client.example",
        "phone": "12-34",
    }.items():
        page.fill(f"#reporter-{name}", value)


def save(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.click("button[type=submit]")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.fixture
def take(store: Store, clock: FixedClock) -> Callable[[Path], tuple[Report, FormAnswers]]:
    def taken(path: Path) -> tuple[Report, FormAnswers]:
        result = IntakeService(store, clock).import_paths([path])
        assert len(result.taken) == 1, result
        with store.read() as db:
            report, answers = db.reports.get(result.taken[0]), db.topics.of(result.taken[0])
        assert report is not None
        assert answers is not None
        return report, answers

    return taken


def masked(text: str) -> str:
    """As a report shows it: the IIN that its form asked for is sealed elsewhere."""
    return text.replace(IIN, mask_iin(IIN))


@pytest.mark.parametrize(
    ("topic", "language"),
    [
        (topic, language)
        for number, topic in enumerate(TOPICS)
        for language in (["ru", "kk"], ["uk", "pl"], ["kk", "en"])[number % 3]
    ],
    ids=lambda value: value if isinstance(value, str) else value.id,
)
def test_every_topic_comes_in_as_it_was_filled(
    page: Page, store: Store, take: Any, tmp_path: Path, topic: Topic, language: str
) -> None:
    page.select_option("#language", language)
    page.check(f"#topic-{topic.id}")
    values = fill_all(page, topic, {})
    about_me(page)
    report, form = take(save(page, tmp_path))
    subject, text = rules.as_report_text(topic, values, language)
    assert report.subject == masked(subject)
    assert report.text.startswith(masked(text))
    told = rules.answers(topic, values, language)
    assert form.answers == tuple(
        replace(answer, value=mask_iin(IIN), text=mask_iin(IIN)) if answer.type is FieldType.IIN else answer
        for answer in told
    )
    with store.read() as db:  # sealed, and there in full
        iins = [answer.field for answer in told if answer.type is FieldType.IIN]
        assert {db.topics.iin(report.id, field) for field in iins} <= {IIN}
    assert (form.topic, form.version, form.language) == (topic.id, topic.version, language)
    assert (form.kind, form.criticality, form.hot) == (rules.report_kind(topic, values), topic.criticality, topic.hot)
    assert [store.blobs.read(file.sha256) for file in report.attachments] == [PNG, b"second"]
    assert [file.name for file in report.attachments] == ["экран 1.png", "экран 1-2.png"]
    assert (report.channel, report.language, report.organisation, report.warnings) == (
        Channel.WEB_FORM,
        language,
        BIN,
        (),
    )
    assert (report.sender_name, report.sender_email) == ("Айгүл Сейтова", "a@client.example")
    assert (form.phone, form.department) == ("12-34", "Склад")
    happened = rules.event_time(topic, values)
    assert (form.event_at.isoformat() if form.event_at else "") == ("2026-11-02T05:40:00+00:00" if happened else "")


def test_the_mail_names_the_file_and_its_words_are_folded(
    page: Page, store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    from urllib.parse import parse_qs, urlsplit

    from form_ground import mail_with

    page.select_option("#language", "kk")
    page.check("#topic-coordinates")
    fill_all(page, TOPICS[2], {})
    about_me(page)
    path = save(page, tmp_path)
    link = urlsplit(page.get_attribute("#saved-mail", "href") or "")
    query = parse_qs(link.query)
    assert (link.scheme, link.path) == ("mailto", "help%2Bdesk@client.example")
    assert path.name in query["body"][0]
    assert page.evaluate("document.activeElement.id") == "saved"
    (tmp_path / "a.eml").write_bytes(mail_with((path.name, path.read_bytes()), text=query["body"][0] + "\r\nРахмет!"))
    service = IntakeService(store, clock)
    (report_id,) = service.import_paths([tmp_path / "a.eml"]).taken
    with store.read() as db:
        report = db.reports.get(report_id)
    assert report is not None
    assert report.subject == query["subject"][0]
    assert path.name not in report.visible_text
    assert "Рахмет!" in report.visible_text
    assert service.import_paths([path]).already == 1


def test_a_checklist_lets_nothing_pass_until_answered_and_gives_advice(page: Page) -> None:
    page.check("#topic-data_exchange")
    assert page.locator("#step-fields").is_hidden()
    assert page.locator("button[type=submit]").is_hidden()
    page.check("#data_exchange-internet-no")
    assert "flight mode" in page.inner_text("#data_exchange-internet .advice")
    page.check("#data_exchange-internet-yes")
    assert page.locator("#data_exchange-internet .advice").is_hidden()
    page.check("#data_exchange-device_clock-yes")
    assert page.locator("#step-fields").is_hidden()
    page.check("#data_exchange-restarted-still_fails")
    assert page.locator("#step-fields").is_visible()
    assert page.locator("#step-reporter").is_visible()


def test_conditions_show_and_require(page: Page) -> None:
    page.check("#topic-access_rights")
    assert page.locator("#access_rights-role").is_hidden()
    page.check("#access_rights-action-new")
    assert page.locator("#access_rights-role").is_visible()
    assert page.get_attribute("#access_rights-employee_iin", "aria-required") == "true"
    page.check("#access_rights-action-withdraw")
    assert page.locator("#access_rights-role").is_hidden()
    assert page.get_attribute("#access_rights-employee_iin", "aria-required") == "false"


def test_switching_topics_and_languages_keeps_what_was_typed(page: Page) -> None:
    page.check("#topic-coordinates")
    page.fill("#coordinates-outlet", "Айгүл")
    page.fill("#coordinates-device", "Pixel")
    page.set_input_files("#coordinates-screenshot-input", [{"name": "a.png", "mimeType": "image/png", "buffer": PNG}])
    page.wait_for_selector("#coordinates-screenshot .files li")
    page.fill("#reporter-name", "Айгүл")
    page.check("#topic-registration")
    page.check("#registration-who-outlet")
    assert page.input_value("#registration-outlet") == "Айгүл"
    assert page.inner_text("#registration-screenshot .files .name") == "a.png"
    page.fill("#registration-outlet", "Дәм")
    page.select_option("#language", "uk")
    assert page.input_value("#registration-outlet") == "Дәм"
    page.check("#topic-coordinates")
    assert [page.input_value(f"#coordinates-{name}") for name in ("outlet", "device")] == ["Дәм", "Pixel"]
    assert page.input_value("#reporter-name") == "Айгүл"


def test_a_picture_is_pasted_previewed_removed(page: Page, take: Any, store: Store, tmp_path: Path) -> None:
    paste = """([base64, target]) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], "image.png", { type: "image/png" }));
        const how = { clipboardData: data, bubbles: true, cancelable: true };
        document.querySelector(target).dispatchEvent(new ClipboardEvent("paste", how));
    }"""
    page.check("#topic-something_else")
    fields = "#something_else-screenshot .files li"
    for count in (1, 2, 3):
        page.evaluate(paste, [base64.b64encode(PNG).decode(), "body"])
        page.wait_for_selector(f"{fields}:nth-child({count})")
    assert page.inner_text("#said") == "Added: image-3.png"
    page.click(f"{fields}:nth-child(2) button")
    assert page.locator(f"{fields} .name").all_inner_texts() == ["image.png", "image-3.png"]
    assert page.evaluate("document.activeElement.id") == "something_else-screenshot-input"
    page.check("#something_else-about-question")
    page.fill("#something_else-summary", "Вопрос о печати")
    page.fill("#something_else-description", "Как напечатать счёт?")
    page.fill("#reporter-name", "Айгүл")
    report, form = take(save(page, tmp_path))
    assert [store.blobs.read(file.sha256) for file in report.attachments] == [PNG, PNG]
    assert report.kind == form.kind == "consultation"


def test_the_clipboard_itself_can_be_pasted(browser: Browser, form: Path) -> None:
    with browser.new_context() as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        opened = context.new_page()
        opened.goto(form.as_uri())
        opened.check("#topic-something_else")
        opened.evaluate(
            """async () => {
                const canvas = document.createElement("canvas");
                canvas.width = canvas.height = 8;
                const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
                await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
            }"""
        )
        opened.focus("#something_else-description")
        opened.keyboard.press("Control+V")
        opened.wait_for_selector("#something_else-screenshot .files img")
        assert (
            opened.evaluate(
                "document.querySelector('.files img').decode().then(() => document.querySelector('.files img').naturalWidth)"
            )
            == 8
        )


def test_too_large_files_are_refused_with_words(page: Page, tmp_path: Path) -> None:
    for name, size in (("big.bin", 8 * 1024 * 1024 + 1), ("1.bin", 6 * 1024 * 1024), ("2.bin", 6 * 1024 * 1024)):
        (tmp_path / name).write_bytes(bytes(size))
    page.check("#topic-something_else")
    page.set_input_files("#something_else-screenshot-input", tmp_path / "big.bin")
    expect(page.locator("#said")).to_contain_text("larger than 8 MB")
    page.set_input_files("#something_else-screenshot-input", [tmp_path / "1.bin", tmp_path / "2.bin"])
    expect(page.locator("#said")).to_contain_text("larger than 10 MB")
    assert page.locator("#something_else-screenshot .files .name").all_inner_texts() == ["1.bin"]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_what_is_wrong_is_said_at_the_field_and_above(page: Page, language: str) -> None:
    page.select_option("#language", language)
    page.check("#topic-correction")
    page.fill("#reporter-organisation", "981240000954")
    page.click("button[type=submit]")  # which must not move away under the mouse when the number is found wrong
    words = form_words()[language]
    required = problem_words(FieldFault(FieldProblem.REQUIRED), language)
    assert page.evaluate("document.activeElement.id") == "problems"
    assert page.inner_text("#problems-title") == words["problems_title"].replace("{count}", "5")
    assert page.inner_text("#correction-object_number--wrong").endswith(required)
    assert page.inner_text("#reporter-organisation--wrong").endswith(words["problem_id_check"])
    page.click("#problems a >> nth=0")
    assert page.evaluate("document.activeElement.id") == "correction-object_number"
    assert page.get_attribute("#correction-object_number", "aria-invalid") == "true"
    page.keyboard.type("ЗП-1")
    assert page.locator("#correction-object_number--wrong").is_hidden()
    assert page.locator("#saved").is_hidden()


def test_a_wrong_number_is_told_when_the_field_is_left(page: Page) -> None:
    page.check("#topic-correction")
    for typed, problem in ((IIN, "id_is_iin"), ("98124000095", "id_length"), ("9812-4000-0953", "")):
        page.fill("#reporter-organisation", typed)
        page.keyboard.press("Tab")
        wrong = page.inner_text("#reporter-organisation--wrong")
        assert wrong.removeprefix("▲ ") == (
            form_words()["en"][f"problem_{problem}"].replace("{limit}", "11") if problem else ""
        )
    assert page.locator("#reporter-name--wrong").is_hidden()


def test_the_keyboard_alone_is_enough(page: Page, take: Any, tmp_path: Path) -> None:
    keys = page.keyboard
    page.focus("#language")
    keys.press("Tab")
    keys.press("ArrowUp")  # the last topic
    assert page.evaluate("document.activeElement.id") == "topic-something_else"
    keys.press("Tab")
    keys.press("Space")
    for text in ("Не печатает", "Счёт не печатается совсем"):
        keys.press("Tab")
        keys.type(text)
    for _ in range(40):
        keys.press("Tab")
        if page.evaluate("document.activeElement.id") == "reporter-name":
            break
    keys.type("Айгүл")
    with page.expect_download() as download:
        keys.press("Enter")
    path = tmp_path / "a.txt"
    download.value.save_as(path)
    report, form = take(path)
    assert report.subject == "Something else: Не печатает"
    assert form.answers[0].value == "fault"


def test_a_draft_is_there_again_and_can_be_cleared(page: Page) -> None:
    page.select_option("#language", "pl")
    page.check("#topic-correction")
    page.fill("#correction-object_number", "ЗП-1")
    page.set_input_files("#correction-screenshot-input", [{"name": "a.png", "mimeType": "image/png", "buffer": PNG}])
    page.wait_for_selector("#correction-screenshot .files li")
    page.reload()
    assert page.input_value("#language") == "pl"
    assert page.input_value("#correction-object_number") == "ЗП-1"
    assert page.locator(".files li").count() == 0
    page.on("dialog", lambda dialog: dialog.accept())
    page.click("#clear")
    assert page.locator("#step-fields").is_hidden()
    page.reload()
    assert page.locator("[name=topic]:checked").count() == 0


def test_a_browser_without_a_store_of_its_own_says_so_and_works(browser: Browser, form: Path) -> None:
    with browser.new_context() as context:
        context.add_init_script(
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });"
        )
        opened = context.new_page()
        opened.goto(form.as_uri())
        assert "does not keep drafts" in opened.inner_text("#draft-note")
        opened.check("#topic-correction")
        opened.fill("#correction-object_number", "1")
        assert opened.locator("#step-fields").is_visible()


def plain(fault: FieldFault) -> dict[str, Any]:
    return {"problem": fault.problem.value, "limit": fault.limit}


BOTH = """([id, values, next, language]) => {
    const topic = DATA.topics.find((one) => one.id === id), other = DATA.topics.find((one) => one.id === next);
    const { subject, text } = reportText(topic, values, language);
    return {
        visible: visibleFields(topic, values).map((field) => field.id), problems: problemsOf(topic, values),
        required: [...requiredFields(topic, values)], kind: reportKind(topic, values), at: eventTime(topic, values),
        answers: answersOf(topic, values, language), subject, text, carried: carryOver(topic, other, values),
    };
}"""


def test_the_page_decides_what_the_program_decides(page: Page) -> None:
    languages = st.sampled_from(["en", "ru", "kk", "uk", "pl"])

    @settings(max_examples=600, deadline=None, suppress_health_check=list(HealthCheck))
    @given(filled(), st.sampled_from(TOPICS), languages)
    def compare(case: Any, other: Topic, language: str) -> None:
        topic, values = case
        there = page.evaluate(
            BOTH,
            [
                topic.id,
                {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()},
                other.id,
                language,
            ],
        )
        subject, text = rules.as_report_text(topic, values, language)
        shown = [field.id for field in rules.visible_fields(topic, values)]
        carried = rules.carry_over(topic, other, values)
        assert there == {
            "visible": shown,
            "problems": {name: plain(fault) for name, fault in rules.problems(topic, values).items()},
            "required": [name for name in shown if rules.is_required(topic, name, values)],
            "kind": rules.report_kind(topic, values),
            "at": rules.event_time(topic, values),
            "answers": [
                {
                    "field": one.field,
                    "type": one.type,
                    "label": one.label,
                    "text": one.text,
                    "value": list(one.value) if isinstance(one.value, tuple) else one.value,
                }
                for one in rules.answers(topic, values, language)
            ],
            "subject": subject,
            "text": text,
            "carried": {name: list(value) if isinstance(value, tuple) else value for name, value in carried.items()},
        }

    compare()


def test_every_odd_value_of_every_type_is_judged_alike(page: Page) -> None:
    from keyuser.intake.topics.values import cleaned, fault_of, shown

    fields = {
        field.type: field
        for topic in (*TOPICS, reporter_questions())
        for field in topic.fields
        if field.type not in (*CHOOSING, FieldType.FILE)
    }
    assert len(fields) >= 9
    judge = """([types, values]) => types.map((field) => values.map((value) => {
        const tidy = cleaned(field, value);
        return [tidy, faultOf(field, tidy), shownText(field, tidy, "ru")];
    }))"""
    base = {"minimum": None, "maximum": None, "pattern": "", "choices": []}
    numbers = [f"{number:012}" for number in range(981240000900, 981240001000)] + [
        f"{number:012}" for number in range(850101300000, 850101300050)
    ]
    values = [*ODD, *RIGHT.values(), *numbers]
    there = page.evaluate(
        judge, [[base | {"type": type_} for type_ in FieldType if not type_.takes_many and type_ != "choice"], values]
    )
    types = [type_ for type_ in FieldType if not type_.takes_many and type_ is not FieldType.CHOICE]
    for type_, verdicts in zip(types, there, strict=True):
        field = TopicField("f", type_, {}, {})
        for value, (tidy, fault, text) in zip(values, verdicts, strict=True):
            ours = cleaned(field, value)
            found = fault_of(field, ours)
            assert (tidy, fault) == (ours, found and plain(found)), (type_, value)
            assert text == shown(field, ours, "ru"), (type_, value)


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


SEEN = """() => [...document.querySelectorAll("#page *")].filter((node) => node.checkVisibility() && !node.closest(".unseen")
    && [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim())).map((node) => {
    let ground = node;
    while (ground && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
    const under = getComputedStyle(ground ?? document.body).backgroundColor;
    return [node.textContent.trim().slice(0, 40), getComputedStyle(node).color, under];
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read_on_its_ground(page: Page, tmp_path: Path, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.check("#topic-data_exchange")
    for name in ("internet-no", "device_clock-yes", "restarted-still_fails"):
        page.check(f"#data_exchange-{name}")
    page.click("button[type=submit]")
    seen = page.evaluate(SEEN)
    fill_all(page, TOPICS[1], {"internet": "no", "device_clock": "yes", "restarted": "still_fails"})
    about_me(page)
    save(page, tmp_path)
    poor = []
    for text, colour, ground in [*seen, *page.evaluate(SEEN)]:
        light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
        if (light + 0.05) / (dark + 0.05) < 4.5:
            poor.append((text, colour, ground))
    assert len(seen) > 60
    assert poor == []


STRUCTURE = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const told = (nodes) => nodes.map((node) => node.outerHTML);
    const named = (node) => node.labels?.length || node.getAttribute("aria-label") || node.textContent.trim();
    const ids = all("[id]").map((node) => node.id);
    const references = ["for", "aria-describedby", "aria-labelledby"].flatMap((name) =>
        all(`[${name}]`).flatMap((node) => node.getAttribute(name).split(" ").filter(Boolean)));
    return {
        unnamed: told(all("input, select, textarea, button, a[href]").filter((node) => node.checkVisibility() && !named(node))),
        twice: ids.filter((id, place) => ids.indexOf(id) !== place),
        dangling: references.filter((id) => !document.getElementById(id)),
        legends: told(all("fieldset").filter((node) => !node.querySelector("legend")?.textContent.trim())),
        pictures: told(all("img:not([alt])")),
        positive: told(all("[tabindex]").filter((node) => node.tabIndex > 0)),
        inline: told(all("[style], [onclick]")),
        headings: all("h1").length,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
}"""


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_every_field_has_a_name_and_the_page_a_structure(page: Page, topic: Topic) -> None:
    page.check(f"#topic-{topic.id}")
    for field in topic.checklist:
        put(page, topic, field)
    faults = page.evaluate(STRUCTURE)
    assert (faults.pop("headings"), faults.pop("wide")) == (1, False)
    assert {what: found for what, found in faults.items() if found} == {}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uk", "pl"])
def test_no_language_breaks_a_narrow_page(page: Page, language: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.select_option("#language", language)
    assert page.get_attribute("html", "lang") == language
    for topic in TOPICS:
        page.check(f"#topic-{topic.id}")
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), topic.id
        assert words_in(topic.title, language) in page.inner_text("#topics")


def test_the_policy_stops_what_is_not_its_own(browser: Browser, form: Path, tmp_path: Path) -> None:
    altered = tmp_path / "altered.html"
    altered.write_bytes(form.read_bytes().replace(b'"use strict";', b'"use strict"; /* altered */', 1))
    with browser.new_context() as context:
        opened = context.new_page()
        opened.goto(altered.as_uri())
        assert opened.locator("#page").is_hidden()
        opened.goto(form.as_uri())
        opened.evaluate(
            """() => {
                const script = document.createElement("script");
                script.textContent = "window.evil = 1";
                document.body.append(script);
            }"""
        )
        assert opened.evaluate("window.evil") is None
        fetched = opened.evaluate("fetch('https://client.example/').then(() => 'sent', () => 'stopped')")
        assert fetched == "stopped"
