"""Bundles and the outbox: what will leave and what it lacks, where each delivery stands, what the vendor answered."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from keyuser.bundle.iins import Release
from keyuser.bundle.verification import Verification
from keyuser.records import Bundle, BundleState, Progress, SubmissionState
from keyuser.ui.dialogs.release import ReleaseDialog
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.models import bundle_words
from keyuser.ui.models.bundle_queries import (
    WAITING_FOR_CLIENT,
    BundleLine,
    BundleReading,
    bundle_lines,
    read_bundle,
)
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.pages.base import Waiting
from keyuser.ui.pages.bundles_view import BundleView
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.sending import Freezing, Sending
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.tasks import Running
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.record_list import RecordList

_FOR_YOU, _ALL = 0, 1


class BundlesPage(ReadingPage):
    """Bundles at the left, the chosen one at the right."""

    key = "bundles"
    glyph = "bundles"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.sending = Sending(shell)
        self._lines: Sequence[BundleLine] = ()
        self._begun = False
        self._previews: QTemporaryDir | None = None
        self._model = RecordsModel(
            lambda line: bundle_words.row(line, shell.app.clock.now()), lambda line: line.bundle.id, self
        )
        self._list = RecordList(self._model)
        self._view = BundleView()
        self._lay_out(ListPane(self._list, self.glyph, views=2, searchable=False), self._view, self._make_deeds())
        self._pane.segments.choose(_ALL)
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self._panes.open_second())
        self._pane.segments.chosen.connect(lambda _: self._show_lines())
        self._view.group_wanted.connect(lambda group_id: shell.go("groups", group_id))
        self._view.group_removed.connect(self._take_out)
        self._view.written.connect(self._write)
        self._view.set_up_wanted.connect(self.set_up)
        self.sending.progressed.connect(self._show_progress)

    def name(self) -> str:
        return self.tr("Bundles")

    def concerns(self) -> Changed:
        return Changed.BUNDLES | Changed.GROUPS | Changed.OUTBOX | Changed.TICKETS | Changed.SETTINGS

    def refresh(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: bundle_lines(app), self._loaded, replaces="bundles.list", otherwise=self._whole.show_failure
        )
        chosen = self.chosen
        if chosen is not None:
            self._read(chosen.bundle.id)

    def count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: bundle_lines(app), self._count, replaces="bundles.count", otherwise=lambda _: None
        )  # the page itself says what is wrong when it is opened
        if not self._begun:
            self._begun = True
            self.sending.begin()

    def open(self, target: int) -> None:
        """Shows one bundle, whether it waits for the user or not."""
        self._pane.segments.choose(_ALL)
        self._list.select_key(target)

    def retranslate(self) -> None:
        self._pane.segments.name(_FOR_YOU, self.tr("For you"))
        self._pane.segments.name(_ALL, self.tr("All"))
        self._list.setAccessibleName(self.tr("Bundles"))
        self._pane.states.empty.explain(
            self.tr("Nothing waits for you"),
            self.tr("Every bundle is on its way or with the vendor."),
            self.tr("Show all"),
            lambda: self._pane.segments.choose(_ALL),
            glyph="check",
        )
        self._explain_emptiness()
        self._offer()

    @property
    def chosen(self) -> BundleLine | None:
        """The line that is selected."""
        selected = self._list.selected()
        return selected[0] if len(selected) == 1 else None

    def set_up(self) -> None:
        """Opens the settings of company and vendor."""
        open_settings(self.shell, self.window())

    # The list

    def _loaded(self, lines: Sequence[BundleLine]) -> None:
        self._lines = lines
        if lines:
            self._whole.show_content()
        else:
            self._explain_emptiness()
            self._whole.show_empty()
        self._count(lines)
        self._show_lines()

    def _show_lines(self) -> None:
        only_mine = self._pane.segments.current == _FOR_YOU
        shown = [line for line in self._lines if line.waits or not only_mine]
        self._model.show(shown)
        if shown:
            self._pane.states.show_content()
            if not self._list.selected():
                self._list.select_first()
            self._offer()
        else:
            self._pane.states.show_empty()
            self._pick(())

    def _count(self, lines: Sequence[BundleLine]) -> None:
        mine = [line for line in lines if line.waits]
        self._pane.segments.count(_FOR_YOU, len(mine))
        self._pane.segments.count(_ALL, len(lines))
        self.waiting.emit(Waiting(len(mine), urgent=any(line.stuck for line in mine)))

    def _explain_emptiness(self) -> None:
        if not self.shell.app.settings.vendors:
            self._whole.empty.explain(
                self.tr("Where do bundles go?"),
                self.tr(
                    "A bundle is one consolidated report of the groups that you choose, for one vendor. "
                    "Name your company and the vendor first."
                ),
                self.tr("Set up the vendor…"),
                self.set_up,
                glyph="vendor",
            )
            return
        self._whole.empty.explain(
            self.tr("No bundles yet"),
            self.tr("Choose groups that are ready and add them to a bundle: it leaves as one report."),
            self.tr("Choose groups"),
            lambda: self.shell.go("groups"),
            glyph="bundles",
        )

    # The reading pane

    def _pick(self, chosen: tuple[BundleLine, ...]) -> None:
        if len(chosen) == 1:
            self._read(chosen[0].bundle.id)
            self._offer()
            return
        text = self.tr("%n bundle(s) selected", "", len(chosen)) if chosen else ""
        self._reading.empty.explain(text, "")
        self._reading.show_empty()
        self._offer()

    def _read(self, bundle_id: int) -> None:
        app = self.shell.app
        self._reading.show_loading()
        self.shell.tasks.run(
            lambda _: read_bundle(app, bundle_id),
            self._show_reading,
            replaces="bundles.reading",
            otherwise=self._reading.show_failure,
        )

    def _show_reading(self, reading: BundleReading) -> None:
        if reading != self._view.reading or reading.submission is not None:
            self._view.show_reading(reading, self.shell.app.clock.now())
        self._reading.show_content()
        if self.sending.bundle_id != reading.bundle.id:
            self._view.show_progress(None)
        self._offer()

    def _show_progress(self, running: Running | None) -> None:
        reading = self._view.reading
        if running is None or (reading is not None and reading.bundle.id == self.sending.bundle_id):
            self._view.show_progress(running)
        self._offer()

    # The deeds

    def _make_deeds(self) -> DeedRow:
        self._fix = Deed(self, "edit", "M", self._fix_first)
        self._send = Deed(self, "send", "S", self._do_send)
        self._freeze = Deed(self, "freeze", "F", self._do_freeze)
        self._again = Deed(self, "new_group", "N", self._draft_again)
        self._fetch = Deed(self, "refresh", "A", self.sending.fetch)
        self._preview = Deed(self, "document", "P", self._do_preview)
        self._reply = Deed(self, "chat", "R", self._open_ticket)
        self._ticket = Deed(self, "web_form", "T", self._open_ticket)
        self._check = Deed(self, "check", "V", self._verify)
        self._folder = Deed(self, "folder", "O", self._show_file)
        self._remove = Deed(self, "remove", "Del", self._discard)
        self._settings = Deed(self, "settings", "", self.set_up)
        deeds = [
            self._reply, self._fix, self._again, self._send, self._fetch, self._preview, self._freeze, self._ticket, self._folder,
            self._check, self._remove, self._settings,
        ]  # fmt: skip
        self._list.deeds = deeds
        return DeedRow(deeds)

    def _offer(self) -> None:
        """Sets which deeds can be done now; the first one possible is the likely one."""
        reading = self._current_reading()
        bundle = reading.bundle if reading else None
        draft = bundle is not None and bundle.state is BundleState.DRAFT
        frozen = bundle is not None and not draft
        submission = reading.submission if reading else None
        state = submission.state if submission else None
        free = not self.sending.busy
        incomplete = bool(reading and (reading.missing or reading.problem)) and draft
        waits = frozen and state not in (SubmissionState.ACCEPTED, SubmissionState.REJECTED, SubmissionState.SENDING)
        self._fix.offer(self.tr("Fill in what is missing"), possible=incomplete and bool(reading and reading.missing))
        self._again.offer(self.tr("New draft of these groups"), possible=state is SubmissionState.REJECTED)
        send = self.tr("Freeze and send") if draft else self.tr("Send") if submission is None else self.tr("Send now")
        self._send.offer(send, possible=free and ((draft and not incomplete) or waits))
        self._fetch.offer(self.tr("Fetch answers"), possible=submission is not None)
        self._preview.offer(self.tr("Preview"), possible=reading is not None and reading.leaving is not None)
        freeze = self.tr("Freeze without it") if incomplete else self.tr("Freeze only")
        self._freeze.offer(freeze, possible=free and draft and bool(reading and reading.problem is None))
        url = bool(reading and reading.ticket and reading.ticket.url)
        asked = bool(reading and reading.ticket and reading.ticket.status == WAITING_FOR_CLIENT)
        self._reply.offer(self.tr("Answer the vendor"), possible=url and asked)
        self._ticket.offer(self.tr("Open the ticket"), possible=url and not asked)
        self._folder.offer(self.tr("Show the file"), possible=frozen)
        self._check.offer(self.tr("Verify the file"), possible=frozen)
        self._remove.offer(self.tr("Remove the draft"), possible=free and draft)
        self._settings.offer(self.tr("Company and vendor…"))

    def _current_reading(self) -> BundleReading | None:
        """What is shown, if it is what is selected."""
        reading, chosen = self._view.reading, self.chosen
        return reading if reading and chosen and reading.bundle.id == chosen.bundle.id else None

    def _fix_first(self) -> None:
        """Puts the cursor where the first thing that is missing can be written, else opens its group."""
        for card in self._view.cards:
            for row in card.rows:
                if row.edit is not None:
                    row.edit.setFocus()
                    self._view.ensureWidgetVisible(row)
                    return
        for card in self._view.cards:
            if card.rows:
                self.shell.go("groups", card.group_id)
                return

    def _do_send(self) -> None:
        reading = self._current_reading()
        if reading is not None:
            if reading.bundle.state is BundleState.DRAFT:
                self._freeze_then(reading, self.sending.send)
            else:
                self.sending.send(reading.bundle.id)
            self._offer()

    def _do_freeze(self) -> None:
        reading = self._current_reading()
        if reading is not None:
            self._freeze_then(reading, self.sending.freeze)
            self._offer()

    def _freeze_then(self, reading: BundleReading, go_on: Callable[[int, Freezing], None]) -> None:
        """Asks first whether the writers' IINs may leave, where there are any that the vendor requires."""
        app, bundle, incomplete = self.shell.app, reading.bundle, bool(reading.missing)

        def asked(found: Sequence[Release]) -> None:
            if not found:
                go_on(bundle.id, Freezing(allow_missing=incomplete))
                return
            vendor = app.settings.vendor(bundle.vendor_id).name
            dialog = ReleaseDialog(vendor, found, self.window())
            dialog.decided.connect(
                lambda released: go_on(bundle.id, Freezing(incomplete or not released, confirm_release=released))
            )
            dialog.open()

        self.shell.tasks.run(lambda _: app.bundles.releases(bundle.id), asked, replaces="bundles.releases")

    def _do_preview(self) -> None:
        """The vendor's page with its evidence, in the browser; exactly what leaves."""
        reading, app = self._current_reading(), self.shell.app
        if reading is None:
            return
        self._previews = self._previews or QTemporaryDir()
        folder = Path(self._previews.path()) / reading.bundle.ref
        self.shell.tasks.run(
            lambda _: app.bundles.write_preview(reading.bundle.id, folder),
            _open,
            what=self.tr("Making the preview"),
        )

    def _show_file(self) -> None:
        reading = self._current_reading()
        if reading is not None:
            _open(self.shell.app.bundles.path(reading.bundle).parent)

    def _open_ticket(self) -> None:
        reading = self._current_reading()
        if reading is not None and reading.ticket is not None:
            url = QUrl(reading.ticket.url)
            if url.scheme() in ("http", "https"):
                QDesktopServices.openUrl(url)

    def _verify(self) -> None:
        reading, app = self._current_reading(), self.shell.app
        if reading is None:
            return
        path = app.bundles.path(reading.bundle)

        def done(verdict: Verification) -> None:
            if verdict.intact:
                text = self.tr("%1 is, byte for byte, what was frozen.").replace("%1", path.name)
                self.shell.say(Notice(text, glyph="met", tone="met"))
            else:
                text = self.tr("%1 is not what was frozen: %2").replace("%1", path.name)
                hint = self.tr("Restore the file from a backup. Nothing was sent from it.")
                self.shell.say(
                    Notice(text.replace("%2", verdict.message), hint, glyph="missed", tone="missed", stays=True)
                )

        self.shell.tasks.run(lambda _: app.bundles.verify(path), done, what=self.tr("Verifying the file"))

    def _draft_again(self) -> None:
        """After a refusal: the same groups in a new draft, to be corrected and sent under a new reference."""
        reading = self._current_reading()
        if reading is not None:
            self._create(reading.bundle)

    def _create(self, like: Bundle) -> None:
        app = self.shell.app

        def done(bundle: Bundle) -> None:
            self.shell.tell(Changed.BUNDLES)
            self.open(bundle.id)

        self.shell.tasks.run(lambda _: app.bundles.create(like.group_ids, like.vendor_id, like.title), done)

    def _discard(self) -> None:
        reading, app = self._current_reading(), self.shell.app
        if reading is None:
            return
        bundle = reading.bundle

        def done(_: object) -> None:
            self.shell.tell(Changed.BUNDLES)
            text = self.tr("The draft %1 is removed; its groups stay.").replace("%1", bundle.ref)
            undo = self.tr("Undo")
            self.shell.say(Notice(text, glyph="remove", action=undo, act=lambda: self._create(bundle)))

        self.shell.tasks.run(lambda _: app.bundles.discard(bundle.id), done)

    def _take_out(self, group_id: int) -> None:
        reading = self._current_reading()
        if reading is None:
            return
        before = reading.bundle.group_ids
        self._set_groups(reading.bundle.id, tuple(item for item in before if item != group_id), undo=before)

    def _set_groups(self, bundle_id: int, group_ids: tuple[int, ...], undo: tuple[int, ...] | None) -> None:
        app = self.shell.app

        def done(_: Bundle) -> None:
            self.shell.tell(Changed.BUNDLES)
            if undo is not None:
                text = self.tr("Taken out of the bundle; the group stays.")
                action = self.tr("Undo")
                self.shell.say(
                    Notice(text, glyph="undo", action=action, act=lambda: self._set_groups(bundle_id, undo, None))
                )

        self.shell.tasks.run(lambda _: app.bundles.change(bundle_id, group_ids=group_ids), done)

    def _write(self, group_id: int, field: str, text: str) -> None:
        """Keeps what was written for a group."""
        app = self.shell.app

        def work(_: Progress) -> object:
            return app.groups.update(group_id, **{field: text})

        self.shell.tasks.run(work, lambda _: self.shell.tell(Changed.GROUPS))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
