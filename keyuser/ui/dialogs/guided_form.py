"""The guided form: the key user writes down what somebody reports, asked by topic; saved, it is a report like any other."""

import secrets
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from keyuser.intake.topics.reading import TopicFiles
from keyuser.intake.topics.values import words_in
from keyuser.records import Channel, Topic
from keyuser.ui import theme, words
from keyuser.ui.language import LANGUAGES
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.taken import TAKEN, group_new_reports
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.actions import sequences
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.form_field import holds_files
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.reporter_section import ReporterSection
from keyuser.ui.widgets.segments import Segments
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.topic_fields import TopicFields
from keyuser.ui.widgets.two_panes import TwoPanes

_tr = QCoreApplication.translate
_CHANNELS = (Channel.PHONE, Channel.WEB_FORM, Channel.CHAT)


class GuidedForm(QDialog):
    """Stays alive while it is closed: what was typed is there when it is opened again, until it is saved or cleared."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._language = _language()
        self._form_id = secrets.token_hex(12)
        self._topics: Sequence[Topic] = ()
        self._saving = False
        self.resize(1020, 760)
        self.setWindowTitle(self.tr("New report by form"))
        self._model = RecordsModel(self._row, lambda topic: topic.id, self)
        self._list = RecordList(self._model)
        self._pane = ListPane(self._list, "form", views=1, searchable=True)
        self._pane.segments.hide()
        self.reporter = ReporterSection(shell, self._language)
        self.questions = TopicFields(shell)
        self.channel = Segments(len(_CHANNELS))
        self._wrong = Fact("error", wrap=True)
        self._wrong.say("")
        self._save, self._clear, self._close = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self.reporter.name.setFocus())
        self._pane.search.searched.connect(self._filter)
        self._save.clicked.connect(self.save)
        self._clear.clicked.connect(self.clear)
        self._close.clicked.connect(self.reject)
        for signal in (self.questions.changed, self.reporter.changed):
            signal.connect(lambda: self._wrong.say(""))
        self.questions.pasted.connect(self._paste)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        for keys in sequences("Ctrl+F"):
            QShortcut(keys, self, self._pane.search.setFocus)
        self.retranslate()

    def begin(self) -> None:
        """Opens the form with what was typed before, and the topics as their files say now."""
        app = self._shell.app
        self._shell.tasks.run(
            lambda _: app.topics.topics(), self._show_topics, replaces="topics", otherwise=self._states.show_failure
        )
        self.open()
        (self.reporter.name if self.questions.topic else self._list).setFocus()

    def choose_topic(self, topic_id: str) -> None:
        """Turns to that topic."""
        self._list.select_key(topic_id)

    def save(self) -> None:
        """Stores the report, or says below each field what keeps it from being one."""
        topic = self.questions.topic
        if topic is None or self._saving:
            return
        wrong = [*self.reporter.problems(tell=True), *self.questions.problems(tell=True)]
        if wrong:
            self._wrong.say(self.tr("%n field(s) need your eyes", "", len(wrong)), tone="missed")
            wrong[0].setFocus()
            self._pane_of_fields.ensureWidgetVisible(wrong[0], 0, theme.LOOSE)
            return
        app, language, form_id = self._shell.app, self._language, self._form_id
        values, files, reporter = dict(self.questions.values), self.questions.files(), self.reporter.value()
        channel = _CHANNELS[self.channel.current]
        self._set_saving(saving=True)
        self._shell.tasks.run(
            lambda _: app.topics.submit(
                topic.id, values, files, reporter, channel=channel, language=language, form_id=form_id
            ),
            self._saved,
            what=self.tr("Saving the report"),
            otherwise=self._refused,
        )

    def clear(self) -> None:
        """Empties the form."""
        self.reporter.clear()
        self.questions.clear()
        self._form_id = secrets.token_hex(12)
        self._wrong.say("")
        self._pane_of_fields.to_top()
        self.reporter.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a line is no order to save; a picture is pasted wherever the focus is."""
        if event.matches(QKeySequence.StandardKey.Paste) and holds_files():
            self._paste()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New report by form"))
        search = self.tr("Search the topics")
        self._pane.search.setPlaceholderText(search)
        self._pane.search.setAccessibleName(search)
        self._list.setAccessibleName(self.tr("Topics"))
        self._pane.states.empty.explain(self.tr("No such topic"), self.tr("Try other words."), glyph="search")
        for number, channel in enumerate(_CHANNELS):
            self.channel.name(number, words.channel(channel))
        self._save.setText(self.tr("Save the report"))
        self._save.setToolTip(self.tr("Ctrl+Enter"))
        self._clear.setText(self.tr("Clear the form"))
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("What is typed stays until it is saved or cleared."))
        self._came_by.setText(self.tr("It came by"))

    def _lay_out(self) -> None:
        self._pane_of_fields = Pane()
        self._pane_of_fields.column.addWidget(self.reporter)
        self._pane_of_fields.column.addWidget(self.questions)
        self._pane_of_fields.column.addStretch(1)
        self._states = States(self._pane_of_fields, "form")
        self._states.show_loading(first=True)
        self._came_by = Words(tone="quiet", wrap=False)
        way = QHBoxLayout()
        way.setSpacing(theme.SNUG)
        way.addWidget(self._came_by)
        way.addWidget(self.channel, 1)
        for button in (self._save, self._clear, self._close):
            button.setAutoDefault(False)
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.GAP)
        foot.setSpacing(theme.SNUG)
        foot.addLayout(way)
        foot.addWidget(self._wrong)
        foot.addLayout(buttons)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._states, 1)
        column.addLayout(foot)
        panes = TwoPanes(self._pane, right)
        panes.splitter.setSizes([300, 720])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panes)

    def _show_topics(self, found: TopicFiles) -> None:
        self._topics = found.topics
        self._filter(self._pane.search.text().strip())
        if found.failures:
            broken = found.failures[0]
            self._wrong.say(f"{said(broken.reason)} {said(broken.hint)}".strip(), tone="at_risk", glyph="warning")
        if self._topics:
            self._states.show_content()
        else:
            self._states.empty.explain(self.tr("No topics"), self.tr("Every topic file is damaged."))
            self._states.show_empty()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        fitting = [topic for topic in self._topics if all(word in self._described(topic) for word in wanted)]
        self._model.show(fitting)
        if not fitting:
            self._pane.states.show_empty()
            return
        self._pane.states.show_content()
        if not self._list.selected():
            open_ = self.questions.topic
            self._list.select_key(open_.id if open_ in fitting else fitting[0].id)

    def _described(self, topic: Topic) -> str:
        return f"{words_in(topic.title, self._language)} {words_in(topic.hint, self._language)}".casefold()

    def _pick(self, chosen: Sequence[Topic]) -> None:
        if len(chosen) == 1 and (self.questions.topic is None or chosen[0] != self.questions.topic):
            self.questions.show_topic(chosen[0], self._language)
            self._wrong.say("")

    def _row(self, topic: Topic) -> Row:
        title, hint = words_in(topic.title, self._language), words_in(topic.hint, self._language)
        badges = (Badge(self.tr("urgent"), "hot", "critical", plain=True),) if topic.hot else ()
        tone = "critical" if topic.hot else "quiet"
        return Row(title, hint, glyph=_GLYPHS.get(topic.route, "form"), tone=tone, hot=True, badges=badges, tip=hint)

    def _paste(self) -> None:
        if not self.questions.take_files():
            self._wrong.say(
                self.tr("This topic has no place for files yet: answer what is asked first."), tone="at_risk"
            )

    def _saved(self, report_id: int) -> None:
        self._set_saving(saving=False)
        self.clear()
        self.accept()
        self._shell.tell(Changed.REPORTS)
        self._shell.go("inbox", report_id)
        text = self.tr("R-%1 is saved.").replace("%1", f"{report_id:06d}")
        self._shell.say(Notice(text, glyph="check", tone="met", topic=TAKEN))
        group_new_reports(self._shell)

    def _refused(self, failure: Failure) -> None:
        self._set_saving(saving=False)
        self._wrong.say(f"{said(failure.error.message)} {said(failure.error.hint)}".strip(), tone="missed")

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self._save.setEnabled(not saving)


_GLYPHS = {
    "access": "name",
    "procurement": "bundles",
    "mobile": "place",
    "data": "edit",
    "exchange": "refresh",
    "registration": "add",
}


def open_guided_form(shell: Shell, window: QWidget) -> GuidedForm:
    """Opens the window's form; the one that was left open with its text, unless the language is another by now."""
    form: GuidedForm | None = window.findChild(GuidedForm)
    if form is not None and form._language != _language():  # noqa: SLF001 - its own module
        form.deleteLater()
        form.setParent(None)
        form = None
    form = form or GuidedForm(shell, window)
    form.begin()
    return form


def _language() -> str:
    """The window's language, as topics know it."""
    language = QLocale().name().partition("_")[0]
    return language if language in LANGUAGES else "en"
