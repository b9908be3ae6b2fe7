"""The play itself: eight steps from 244 mails, a branch's spreadsheet, a form and a call to the SLA report."""

import os
import tomllib
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from demo.desk import Advisor, DeskProcess
from demo.pictures import page_pictures, show_window
from demo.quality import pair_quality, read_truth
from demo.screen import Screen
from keyuser.app import App, open_app
from keyuser.clock import CLOCK_FILE_VARIABLE, FileClock
from keyuser.export.pictures import render_pdf_pages
from keyuser.paths import resource
from keyuser.records import Bundle, Channel, Criticality, Group, Report, SubmissionState
from keyuser.settings import ClientCompany, Settings, VendorProfile

ZONE = ZoneInfo("Asia/Almaty")
#: What a person decides in about two minutes.
DECISIONS = 60
STEPS = 8

CLIENT = ClientCompany(
    name="АО «Самрук-Қазына»",
    bin="081140000436",
    contact_name="Ключевой пользователь",
    contact_email="keyuser@holding.example",
)


class Play:
    """One run in one folder. ``window``: show the result in the window at the end."""

    def __init__(self, folder: Path, screen: Screen, *, window: bool) -> None:
        self._folder = folder
        self._screen = screen
        self._window = window
        self._script: dict[str, Any] = tomllib.loads(Path(__file__).with_name("play.toml").read_text("utf-8"))
        self._clock = FileClock(folder / "clock.txt")
        self._truth = read_truth(resource("demo", "truth.csv"))
        self._problems: Mapping[int, str] = {}

    def run(self) -> int:
        """Plays all steps; the exit code."""
        self._clock.set(self._instant(self._script["imported_at"]))
        os.environ[CLOCK_FILE_VARIABLE] = str(self._folder / "clock.txt")
        self._screen.say(
            f"A demonstration on invented people and SAMPLE service hours. Everything is in {self._folder}"
        )
        with DeskProcess(self._folder / "desk", self._folder / "clock.txt") as desk:
            app = open_app(self._folder / "profile", self._clock)
            try:
                return self._play(app, desk)
            finally:
                app.close()

    def _play(self, app: App, desk: DeskProcess) -> int:
        app.change_settings(lambda _: _settings(desk.url))
        app.sign_in("vendor", desk.token)
        self._intake(app)
        self._group(app)
        chosen = self._complete(app)
        bundle = self._freeze(app, chosen)
        ticket = self._submit(app, bundle)
        self._answers(app, desk, ticket, chosen)
        files = self._export(app)
        self._pictures(app, files)
        return 0

    def _intake(self, app: App) -> None:
        self._screen.step(1, STEPS, "Taking in mails, the branch's spreadsheet, a saved form, a call")
        directory = app.organisations.import_directory(resource("demo", "organisations.xlsx"), self._screen.progress)
        staff = app.people.import_people(resource("demo", "people.xlsx"), self._screen.progress)
        sources = [resource("demo", name) for name in ("mail", "reports.xlsx", "forms")]
        result = app.intake.import_paths(sources, self._screen.progress)
        self._screen.say(
            f"{directory.added} organisations and {staff.added} people in the directory\n"
            f"{len(result.taken)} reports taken in, {result.already} recognised as already there, "
            f"{len(result.failed)} could not be read, {result.warnings} repaired\n"
            f"{result.replies} go on with the conversation of another one, {result.automatic} are automatic mails"
        )
        self._calls(app)
        attributed = sum(bool(line.organisation) for line in app.reports.page(limit=10_000))
        self._screen.say(f"The organisation is known of {attributed} of {app.reports.count()}")
        self._problems = self._true_problems(app)
        for failure in result.failed:
            self._screen.say(f"  {failure.source}: {failure.reason}")

    def _calls(self, app: App) -> None:
        """Somebody rang while the key user was at lunch, and somebody else waits for a call since the morning."""
        told = self._script["phone_note"]
        app.notes.phone(told["text"], told["caller"], told["number"], told["organisation"], self._instant(told["at"]))
        asked = self._script["callback"]
        app.callbacks.add(
            asked["number"],
            name=asked["name"],
            organisation=asked["organisation"],
            about=asked["about"],
            due=self._instant(asked["due"]),
        )
        self._screen.say(f"1 phone note, {app.callbacks.count_overdue()} callback overdue")

    def _group(self, app: App) -> None:
        self._screen.step(2, STEPS, "Finding duplicates")
        result = app.groups.run(self._screen.progress)
        self._screen.say(
            f"{result.joined} reports joined by themselves, {result.suggested} suggestions for the key user"
        )
        self._say_quality(app, "joined automatically")
        accepted = refused = 0
        for _ in range(DECISIONS):
            waiting = app.groups.suggestions(1)
            if not waiting:
                break
            if self._problems.get(waiting[0].report_id) == self._problems.get(waiting[0].other_report_id):
                app.groups.accept(waiting[0].id)
                accepted += 1
            else:
                app.groups.refuse(waiting[0].id)
                refused += 1
            self._screen.progress(accepted + refused, DECISIONS, "decisions")
        self._screen.say(
            f"The key user looks at {accepted + refused} suggestions: {accepted} accepted, {refused} refused"
        )
        self._say_quality(app, "after that")

    def _say_quality(self, app: App, when: str) -> None:
        with app.store.read() as db:
            links = db.groups.links()
        quality = pair_quality(links, self._problems)
        self._screen.say(
            f"Against the true groups, {when}: {quality.precision:.0%} of the joined pairs are right "
            f"({quality.wrong} wrong), {quality.recall:.0%} of the true pairs are found"
        )

    def _true_problems(self, app: App) -> dict[int, str]:
        """Report to its true problem, which a person reading the texts would see."""
        lines = app.reports.page(limit=10_000)
        reports = app.reports.get_many([line.id for line in lines])
        sources = {report.id: _truth_source(report) for report in reports}
        return {report: self._truth[source] for report, source in sources.items() if source in self._truth}

    def _complete(self, app: App) -> Mapping[int, dict[str, Any]]:
        """Group id to its part of the script, in the script's order."""
        self._screen.step(3, STEPS, "Choosing and completing groups")
        largest: dict[str, Group] = {}
        for group in app.groups.list():
            members = Counter(self._problems.get(report.id, "") for report in app.groups.members(group.id))
            problem, _ = members.most_common(1)[0]
            if problem not in largest or largest[problem].report_count < group.report_count:
                largest[problem] = group
        chosen = {}
        for part in self._script["group"]:
            group = largest.get(part["problem"])
            if group is None:
                continue
            app.groups.update(
                group.id,
                title=part["title"],
                description=part["description"],
                wanted_result=part["wanted_result"],
                criticality=Criticality(part["criticality"]),
                reason=part["reason"],
            )
            chosen[group.id] = part
            self._screen.say(f"{group.ref}  {group.report_count:2d} reports  {part['criticality']:8s}  {part['title']}")
        return chosen

    def _freeze(self, app: App, chosen: Mapping[int, dict[str, Any]]) -> Bundle:
        self._screen.step(4, STEPS, "One consolidated report")
        bundle = app.bundles.create(list(chosen), "vendor", "Сводное обращение за 2–13 ноября 2026 г.")
        self._screen.say("What the vendor requires and is missing:")
        for missing in app.bundles.missing(bundle.id):
            self._screen.say(f"  {missing.group_ref} {missing.field}: {missing.ask}")
        for group_id, part in chosen.items():
            self._name_organisation(app, group_id, part.get("organisation", ""))
        left = {f"{item.group_ref} {item.field}" for item in app.bundles.missing(bundle.id)}
        self._screen.say(
            f"The key user knows the organisations. Sent without, as nobody has one: {', '.join(sorted(left)) or '-'}"
        )
        frozen = app.bundles.freeze(bundle.id, self._screen.progress, allow_missing=True)
        path = app.bundles.path(frozen)
        self._screen.say(
            f"{frozen.ref}: {len(chosen)} groups in one file of {frozen.size / 1024:.0f} kB. "
            f"{app.bundles.verify(path).message}\n{path}"
        )
        return frozen

    @staticmethod
    def _name_organisation(app: App, group_id: int, organisation: str) -> None:
        """The key user fills in the BIN where no mail of the group names one."""
        reports = app.groups.members(group_id)
        if organisation and not any(report.organisation for report in reports):
            app.reports.attribute([reports[0].id], organisation)

    def _submit(self, app: App, bundle: Bundle) -> str:
        self._screen.step(5, STEPS, "Sending it to the vendor's desk")
        self._clock.set(self._instant(self._script["submitted_at"]))
        submission = app.outbox.enqueue(bundle.id)
        app.outbox.drain(self._screen.progress)
        state = next(item for item in app.outbox.list() if item.id == submission.id)
        if state.state is not SubmissionState.ACCEPTED:
            raise SystemExit(f"not accepted: {state.state} {state.message} {state.hint}")
        with app.store.read() as db:
            ticket = db.tickets.get(state.ticket_id or 0)
            evidence = db.submissions.evidence(submission.id)
        assert ticket is not None
        self._screen.say(
            f"Accepted as {ticket.remote_id}, {len(evidence)} evidence files delivered, sent once\n{ticket.url}"
        )
        return ticket.remote_id

    def _answers(self, app: App, desk: DeskProcess, ticket: str, chosen: Mapping[int, dict[str, Any]]) -> None:
        self._screen.step(6, STEPS, "The vendor's advisor reads it and answers")
        advisor = Advisor(desk)
        answers = [
            (self._instant(answer["at"]), item, answer)
            for item, part in enumerate(chosen.values(), start=1)
            for answer in part["answers"]
        ]
        for at, item, answer in sorted(answers, key=lambda entry: (entry[0], entry[1])):
            self._screen.check()
            self._clock.set(at)
            advisor.answer(ticket, item, answer["kind"], answer["text"], answer.get("status", ""))
        self._clock.set(self._instant(self._script["reported_at"]))
        result = app.outbox.sync(self._screen.progress)
        self._screen.say(f"{len(answers)} answers given, {result.new_events} events in the log")

    def _export(self, app: App) -> tuple[Path, ...]:
        self._screen.step(7, STEPS, "How the vendor kept the (sample) contract")
        start, end = datetime(2026, 11, 1, tzinfo=ZONE), datetime(2026, 12, 1, tzinfo=ZONE)
        report = app.sla.report(start.astimezone(UTC), end.astimezone(UTC), "vendor")
        for line in report.summaries:
            if line.criticality is None:
                share = "-" if line.compliance is None else f"{line.compliance:.0%}"
                self._screen.say(
                    f"{line.metric:15s} {share:>4s} kept (n = {line.met + line.missed}: {line.met} met, "
                    f"{line.missed} missed), {line.open} open"
                )
        files = app.exports.sla(
            report,
            xlsx=self._folder / "sla-2026-11.xlsx",
            pdf=self._folder / "sla-2026-11.pdf",
            language="ru",
            progress=self._screen.progress,
        )
        for file in files:
            self._screen.say(str(file))
        return files

    def _pictures(self, app: App, files: tuple[Path, ...]) -> None:
        self._screen.step(8, STEPS, "The window" if self._window else "Pictures of the pages")
        (self._folder / "pictures").mkdir(exist_ok=True)
        pdf = next(file for file in files if file.suffix == ".pdf")
        pictures = [*render_pdf_pages(pdf, self._folder / "pictures", 1.5)]
        if self._window:
            show_window(app)
        else:
            pictures += page_pictures(app, self._folder / "pictures", self._screen)
        for picture in pictures:
            self._screen.say(str(picture))

    @staticmethod
    def _instant(text: str) -> datetime:
        """``"16 09:30"`` of November 2026 in Almaty."""
        return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE).astimezone(UTC)


def _settings(url: str) -> Settings:
    vendor = VendorProfile(id="vendor", name="Поставщик ERP (демонстрация)", base_url=url, language="ru")
    return Settings(client=CLIENT, vendors=(vendor,), language="ru")


def _truth_source(report: Report) -> str:
    """A report as the truth file calls it: ``<message-id>``, ``reports.xlsx#7`` for row 7 of the spreadsheet, a form's file."""
    if report.message_id:
        return f"<{report.message_id}>"
    if report.channel is not Channel.SPREADSHEET:
        return report.source
    return f"{report.source.partition(' [')[0].partition(',')[0]}#{report.source.rpartition(' ')[2]}"
