"""The reading pane of a bundle: where it stands, its groups, what leaves, and what the vendor said."""

from collections.abc import Sequence
from datetime import datetime
from textwrap import shorten

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from keyuser.records import BundleState, GroupCase, SubmissionState, TicketEvent
from keyuser.ui import icons, theme, words
from keyuser.ui.models import bundle_words, sla_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.bundle_queries import BundleReading, Leaving
from keyuser.ui.models.bundle_words import Standing
from keyuser.ui.pages.bundles_groups import MOST_SHOWN, GroupCard
from keyuser.ui.said import said
from keyuser.ui.tasks import Running
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.delivery_path import DeliveryPath, Step, StepState
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.flow import Flow
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.section import Section
from keyuser.ui.widgets.text import OneLine, Words
from keyuser.ui.widgets.timeline import Happening, TimelineEntry
from keyuser.ui.widgets.translated import Translated

#: So many cards of groups are made at once; the rest follow between two events, so that the window never waits for them.
_CARDS_AT_ONCE = 3
_LONGEST_TITLE = 200
#: More answers than this are counted, not shown; the latest stand first.
_MOST_ANSWERS = 60
#: More files than this are counted, not listed; the page that leaves lists them all.
_MOST_FILES = 40


class BundleView(Translated, Pane):
    """Shows a ``BundleReading``. Says what the user wants done; does nothing itself."""

    group_wanted = Signal(int)
    group_removed = Signal(int)
    written = Signal(int, str, str)  # group id, field, text
    set_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: BundleReading | None = None
        self.cards: list[GroupCard] = []
        self._coming: list[GroupCase] = []
        self._unsaved: dict[tuple[int, str], str] = {}
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._add_cards)
        self._now: datetime | None = None
        self._title, self._facts = Words(size=theme.TITLE, bold=True), OneLine(quiet=True)
        self._state = _StateBox()
        self._path = DeliveryPath()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._step = Words(tone="quiet", size=theme.SMALL)
        self._groups, self._leaving, self._files, self._answers, self._file = (Section() for _ in range(5))
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._facts)
        self.column.addLayout(head)
        for widget in (self._state, self._path, self._bar, self._step, self._answers):
            self.column.addWidget(widget)
        for section in (self._groups, self._leaving, self._files, self._file):
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._state.pressed.connect(self.set_up_wanted)
        self.show_progress(None)

    def show_reading(self, reading: BundleReading, now: datetime) -> None:
        """Shows another bundle, or the same one after a change; what the user is writing stays."""
        before, self._now = self.reading, now
        same = before is not None and before.bundle.id == reading.bundle.id
        self.reading = reading
        self._unsaved = self._being_written() if same else {}
        self._write()
        if not same:
            self.to_top()

    def show_progress(self, running: Running | None) -> None:
        """How far the delivery is, while it runs."""
        self._bar.setVisible(running is not None)
        self._step.setVisible(running is not None)
        if running is not None:
            self._bar.setRange(0, running.total or 0)
            self._bar.setValue(min(running.done, running.total or 0))
            self._step.setText(running.step or running.what)

    def retranslate(self) -> None:
        if self.reading is not None:
            self._unsaved = self._being_written()
            self._write()

    def _write(self) -> None:
        reading = self.reading
        if reading is None:
            return
        bundle = reading.bundle
        draft = bundle.state is BundleState.DRAFT
        self._title.setText(shorten(bundle.title, _LONGEST_TITLE, placeholder="…"))
        self._title.setToolTip(bundle.title)
        at = bundle.frozen_at or bundle.created_at
        pattern = self.tr("begun %1") if draft else self.tr("frozen %1")
        facts = [bundle.ref, pattern.replace("%1", sla_words.day_and_time(at, self._now or at))]
        facts.append(self.tr("for %1").replace("%1", reading.vendor_name))
        self._facts.setText(" · ".join(facts))
        self._state.show_standing(self._standing(reading), self._remedy(reading))
        self._path.setVisible(not draft)
        if not draft:
            self._path.show_steps(_steps(reading, self._now or at))
        self._write_groups(reading)
        self._write_leaving(reading)
        self._write_files(reading)
        self._write_answers(reading)
        self._write_file(reading)

    def _standing(self, reading: BundleReading) -> Standing:
        if reading.bundle.state is BundleState.FROZEN:
            now = self._now or reading.bundle.created_at
            return bundle_words.standing(reading, now)
        if reading.problem is not None:
            return Standing("missed", "missed", said(reading.problem.message), said(reading.problem.hint))
        missing = len(reading.missing)
        if missing:
            title = self.tr("%n thing(s) still missing", "", missing)
            text = self.tr("%1 requires them of every group.").replace("%1", reading.vendor_name)
            return Standing("warning", "at_risk", title, text)
        text = self.tr("Look at the preview, then freeze and send. From then on nothing about it changes.")
        return Standing("met", "met", self.tr("Complete"), text)

    def _remedy(self, reading: BundleReading) -> str:
        """A button beside the state, where the settings are what stops it."""
        draft_stopped = reading.bundle.state is BundleState.DRAFT and reading.problem is not None
        paused = reading.submission is not None and reading.submission.next_attempt_at.year == 9999
        refused = reading.submission is not None and reading.submission.state is SubmissionState.REJECTED
        return self.tr("Settings…") if draft_stopped or (paused and not refused) else ""

    def _write_groups(self, reading: BundleReading) -> None:
        self._groups.head(self.tr("Groups"), words.reports(sum(len(case.reports) for case in reading.cases)))
        self._groups.clear()
        self.cards = []
        self._coming = list(reading.cases[:MOST_SHOWN])
        self._add_cards()

    def _add_cards(self) -> None:
        """Makes the next few cards."""
        reading = self.reading
        if reading is None:
            return
        now, self._coming = self._coming[:_CARDS_AT_ONCE], self._coming[_CARDS_AT_ONCE:]
        for case in now:
            self._groups.column.addWidget(self._card(case, reading))
        if self._coming:
            self._more.start()
        elif len(reading.cases) > MOST_SHOWN:
            more = self.tr("and %n more group(s)", "", len(reading.cases) - MOST_SHOWN)
            self._groups.column.addWidget(Words(more, tone="quiet"))

    def _card(self, case: GroupCase, reading: BundleReading) -> GroupCard:
        draft = reading.bundle.state is BundleState.DRAFT
        missing = reading.missing_of(case.group.ref)
        card = GroupCard(case, missing, draft=draft, removable=len(reading.cases) > 1)
        card.wanted.connect(self.group_wanted)
        card.removed.connect(self.group_removed)
        card.saved.connect(self.written)
        for row in card.rows:
            if row.edit is not None and (card.group_id, row.field) in self._unsaved:
                row.edit.setPlainText(self._unsaved[card.group_id, row.field])
        self.cards.append(card)
        return card

    def _write_leaving(self, reading: BundleReading) -> None:
        leaving = reading.leaving
        self._leaving.setVisible(leaving is not None)
        if leaving is None:
            return
        draft = reading.bundle.state is BundleState.DRAFT
        self._leaving.head(self.tr("What will leave") if draft else self.tr("What is in it"))
        self._leaving.clear()
        for glyph, text in _leaving_lines(leaving):
            fact = Fact(glyph)
            fact.say(text)
            self._leaving.column.addWidget(fact)
        if leaving.withheld:
            self._leaving.column.addWidget(_withheld(leaving))
        stays = self.tr("Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.")
        self._leaving.column.addWidget(Words(stays, tone="quiet", size=theme.SMALL))

    def _write_files(self, reading: BundleReading) -> None:
        sent = reading.submission is not None and bool(reading.evidence)
        self._files.setVisible(sent)
        if not sent:
            return
        done = sum(item.delivered for item in reading.evidence)
        beside = self._leaving if done == len(reading.evidence) else self._answers
        self.column.removeWidget(self._files)
        self.column.insertWidget(self.column.indexOf(beside) + 1, self._files)
        of = self.tr("%1 of %2 delivered")
        number = self.locale().toString
        self._files.head(
            self.tr("Evidence"), of.replace("%1", number(done)).replace("%2", number(len(reading.evidence)))
        )
        self._files.clear()
        waiting_first = sorted(reading.evidence, key=lambda item: (item.delivered, item.name.casefold()))
        for item in waiting_first[:_MOST_FILES]:
            fact = Fact("met" if item.delivered else "waiting")
            state = self.tr("delivered") if item.delivered else self.tr("waiting")
            aside = f"{bundle_words.bytes_of(item.size)} · {state}"
            fact.say(item.name, aside, tip=f"{item.name}\nSHA-256 {item.sha256}")
            self._files.column.addWidget(fact)
        more = len(reading.evidence) - _MOST_FILES
        if more > 0:
            self._files.column.addWidget(Words(self.tr("and %n more file(s)", "", more), tone="quiet"))

    def _write_answers(self, reading: BundleReading) -> None:
        ticket = reading.ticket
        self._answers.setVisible(ticket is not None)
        if ticket is None:
            return
        aside = f"{ticket.remote_id} · {sla_words.vendor_status(ticket.status)}"
        self._answers.head(self.tr("At the vendor"), aside)
        self._answers.clear()
        every = _latest_first(reading.events)
        events = every[:_MOST_ANSWERS]
        for number, event in enumerate(events):
            item = self._happening(event, reading)
            entry = TimelineEntry(item, first=number == 0, last=number == len(events) - 1)
            self._answers.column.addWidget(entry)
        if len(every) > len(events):
            more = self.tr("and %n earlier", "", len(every) - len(events))
            self._answers.column.addWidget(Words(more, tone="quiet"))
        if not any(event.actor or event.payload.get("text") for event in events):
            self._answers.column.addWidget(Words(self.tr("No answer yet."), tone="quiet"))

    def _happening(self, event: TicketEvent, reading: BundleReading) -> Happening:
        now = self._now or event.recorded_at
        refs = {item.item: item.group_ref for item in reading.ticket.items} if reading.ticket else {}
        status = str(event.payload.get("status") or "")
        look = bundle_words.event(event)
        if status:
            word = f"{look.word}: {sla_words.vendor_status(status)}"
            look = Badge(word, look.glyph, look.tone)
        return Happening(
            look=look,
            # A step that a program took has no person behind it: its word says so already.
            who="" if event.payload.get("automatic") else str(event.payload.get("author") or event.actor or ""),
            when=sla_words.day_and_time(event.at, now),
            exact=words.exactly(event.at),
            about=refs.get(event.item, "") if event.item is not None else "",
            text=str(event.payload.get("text") or "").strip(),
        )

    def _write_file(self, reading: BundleReading) -> None:
        bundle = reading.bundle
        frozen = bundle.state is BundleState.FROZEN
        self._file.setVisible(frozen)
        if not frozen:
            return
        self._file.head(self.tr("The file"))
        self._file.clear()
        name, seal = Fact("bundles"), Fact("check")
        name.say(bundle.file_name, bundle_words.bytes_of(bundle.size))
        seal.say(f"SHA-256 {bundle.sha256[:16]}…", tip=bundle.sha256)
        for fact in (name, seal):
            self._file.column.addWidget(fact)
        if reading.problem is not None:
            wrong = Fact("error")
            wrong.say(f"{said(reading.problem.message)} {said(reading.problem.hint)}", tone="missed")
            self._file.column.addWidget(wrong)

    def _being_written(self) -> dict[tuple[int, str], str]:
        """What stands in the fields and is not saved yet, also of cards that are still to come."""
        shown = {card.group_id for card in self.cards}
        texts = {key: text for key, text in self._unsaved.items() if key[0] not in shown}
        return texts | {
            (card.group_id, row.field): row.text() for card in self.cards for row in card.rows if row.text()
        }


class _StateBox(QWidget):
    """Where the bundle stands: icon and headline on a ground of their colour, the meaning, and perhaps a button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._title, self._text = Words(bold=True), Words()
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.pressed)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SNUG + 20 + theme.SNUG, theme.SNUG, theme.SNUG, theme.SNUG)
        row.setSpacing(theme.SNUG)
        row.addLayout(said, 1)
        row.addWidget(self._button)

    def show_standing(self, standing: Standing, action: str) -> None:
        self._standing = standing
        self._title.setText(standing.title)
        self._text.setText(standing.text)
        self._text.setVisible(bool(standing.text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{standing.title}. {standing.text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._standing is None:
            return
        look = theme.colours(self.palette())
        tone = getattr(look, self._standing.tone)
        painter = QPainter(self)
        Canvas(painter, self.font(), look, look.base).pill(self.rect(), theme.tint(tone, look.base), theme.RADIUS)
        icons.paint(
            painter, QRect(theme.SNUG, self._title.geometry().center().y() - 9, 20, 20), self._standing.glyph, tone
        )


def _leaving_lines(leaving: Leaving) -> Sequence[tuple[str, str]]:
    reports = words.reports(leaving.reports)
    if leaving.organisations:
        reports += " · " + words.organisations(leaving.organisations)
    lines = [("mail", reports)]
    if leaving.files:
        lines.append(("attachment", f"{bundle_words.files(leaving.files)} · {bundle_words.bytes_of(leaving.size)}"))
    return lines


def _withheld(leaving: Leaving) -> QWidget:
    """What was masked, as a line of badges."""
    holder = QWidget()
    flow = Flow(holder)
    for kind, count in leaving.withheld:
        label = BadgeLabel()
        label.show_badge(Badge(bundle_words.withheld(kind, count), "masked", "accent"))
        flow.addWidget(label)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def _latest_first(events: Sequence[TicketEvent]) -> list[TicketEvent]:
    return sorted(events, key=lambda event: (event.at, event.seq), reverse=True)


def _steps(reading: BundleReading, now: datetime) -> list[Step]:
    """Frozen, at the vendor, evidence, answer: what lies behind and where it stands."""
    submission, ticket = reading.submission, reading.ticket
    at = bundle_words.standing(reading, now)
    done = sum(item.delivered for item in reading.evidence)
    frozen = reading.bundle.frozen_at
    answers = [event for event in reading.events if event.payload.get("text") and not event.payload.get("automatic")]
    files = f"{done}/{len(reading.evidence)}" if reading.evidence else bundle_words.files(0)
    accepted = submission is not None and submission.state is SubmissionState.ACCEPTED
    words_ = [
        (bundle_words.step("frozen"), sla_words.day_and_time(frozen, now) if frozen else "", True),
        (bundle_words.step("ticket"), ticket.remote_id if ticket else "", ticket is not None),
        (bundle_words.step("evidence"), files if ticket else "", accepted),
        (bundle_words.step("answer"), sla_words.day_and_time(answers[-1].at, now) if answers else "", bool(answers)),
    ]
    steps, here = [], False
    for word, detail, reached in words_:
        if reached:
            steps.append(Step(word, detail, StepState.DONE))
        elif not here:
            here = True
            waiting = accepted
            glyph, tone = ("waiting", "paused") if waiting else (at.glyph, at.tone)
            steps.append(Step(word, detail, StepState.NOW, glyph, tone))
        else:
            steps.append(Step(word, detail, StepState.AHEAD))
    return steps
