"""The composition root: the only place that knows concrete classes. Windows and commands receive an ``App``.

A service is made, and its stage loaded, when it is first asked for: a command that lists reports need not load the PDF writer.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from keyuser.clock import Clock, clock_from_environment
from keyuser.errors import AuthorisationFailed, InputError, MachineError
from keyuser.log import log_to
from keyuser.paths import Profile
from keyuser.settings import Settings, load_settings, save_settings
from keyuser.store import Store

if TYPE_CHECKING:
    from keyuser.bundle.service import BundleService
    from keyuser.credentials import Credentials
    from keyuser.export.service import ExportService
    from keyuser.group.conversations import ConversationService
    from keyuser.group.service import GroupService
    from keyuser.intake.callbacks.service import CallbackService
    from keyuser.intake.folders.service import FolderService
    from keyuser.intake.formats.service import FormatService
    from keyuser.intake.mailbox.service import MailboxService
    from keyuser.intake.notes.service import NoteService
    from keyuser.intake.service import IntakeService
    from keyuser.intake.spreadsheet.service import SpreadsheetService
    from keyuser.intake.stock.service import StockService
    from keyuser.intake.topics.service import TopicService
    from keyuser.orgs.keys import KeyService
    from keyuser.orgs.ledger import LedgerService
    from keyuser.orgs.people import PeopleService
    from keyuser.orgs.service import OrganisationService
    from keyuser.report.service import ReportService
    from keyuser.sla.closings.service import ClosingService
    from keyuser.sla.contracts.calendar_service import CalendarService
    from keyuser.sla.contracts.service import ContractService
    from keyuser.sla.disputes.service import DisputeService
    from keyuser.sla.notices.mail import NoticeMail
    from keyuser.sla.notices.service import NoticeService
    from keyuser.sla.proof import ProofService
    from keyuser.sla.recording import RecordingService
    from keyuser.sla.service import SlaService
    from keyuser.submission.port import VendorHealth, VendorPort
    from keyuser.submission.service import Outbox

# ruff: noqa: PLC0415 - importing at first use is this module's purpose

#: A clock may be this much behind what was recorded before it counts as set back (two machines, one profile on a share).
CLOCK_TOLERANCE = timedelta(minutes=10)


class App:
    """Everything that a window or a command can do, by stage."""

    def __init__(self, profile: Profile, store: Store, settings: Settings, clock: Clock) -> None:
        self.profile = profile
        self.store = store
        self.settings = settings
        self.clock = clock

    @cached_property
    def credentials(self) -> "Credentials":
        from keyuser.credentials import open_credentials

        return open_credentials(self.profile)

    @cached_property
    def organisations(self) -> "OrganisationService":
        from keyuser.orgs.service import OrganisationService

        return OrganisationService(self.store)

    @cached_property
    def people(self) -> "PeopleService":
        from keyuser.orgs.people import PeopleService

        return PeopleService(self.store, self.clock, lambda: self.settings.client.key_user)

    @cached_property
    def keys(self) -> "KeyService":
        from keyuser.orgs.keys import KeyService

        return KeyService(self.store)

    @cached_property
    def ledger(self) -> "LedgerService":
        from keyuser.orgs.ledger import LedgerService

        return LedgerService(self.store)

    @cached_property
    def intake(self) -> "IntakeService":
        from keyuser.intake.service import IntakeService

        return IntakeService(self.store, self.clock)

    @cached_property
    def mailboxes(self) -> "MailboxService":
        from keyuser.intake.mailbox.service import MailboxService

        return MailboxService(self.store, self.clock, lambda: self.settings, self.credentials, self.intake)

    @cached_property
    def topics(self) -> "TopicService":
        from keyuser.intake.topics.service import TopicService

        return TopicService(self.store, self.intake.take, self.profile.topics)

    @cached_property
    def spreadsheets(self) -> "SpreadsheetService":
        from keyuser.intake.spreadsheet.service import SpreadsheetService

        return SpreadsheetService(self.store, self.intake, self.clock)

    @cached_property
    def notes(self) -> "NoteService":
        from keyuser.intake.notes.service import NoteService

        return NoteService(self.intake, self.clock)

    @cached_property
    def callbacks(self) -> "CallbackService":
        from keyuser.intake.callbacks.service import CallbackService

        return CallbackService(self.store, self.clock)

    @cached_property
    def formats(self) -> "FormatService":
        from keyuser.intake.formats.service import FormatService

        return FormatService(self.profile, self.intake)

    @cached_property
    def folders(self) -> "FolderService":
        from keyuser.intake.folders.service import FolderService

        return FolderService(self.store, self.clock, self.intake, self.formats, lambda: self.settings)

    @cached_property
    def stock(self) -> "StockService":
        from keyuser.intake.stock.service import StockService

        return StockService(self.intake)

    @cached_property
    def reports(self) -> "ReportService":
        from keyuser.report.service import ReportService

        return ReportService(self.store)

    @cached_property
    def groups(self) -> "GroupService":
        from keyuser.group.service import GroupService

        return GroupService(self.store, self.clock, automatic_threshold=self.settings.automatic_threshold)

    @cached_property
    def conversations(self) -> "ConversationService":
        from keyuser.group.conversations import ConversationService

        return ConversationService(self.store, self.clock)

    @cached_property
    def bundles(self) -> "BundleService":
        from keyuser.bundle.service import BundleService

        return BundleService(self.store, self.clock, self.settings)

    @cached_property
    def outbox(self) -> "Outbox":
        from keyuser.submission.service import Outbox

        return Outbox(self.store, self.clock, self._vendor_port)

    @cached_property
    def calendars(self) -> "CalendarService":
        from keyuser.sla.contracts.calendar_service import CalendarService

        return CalendarService(self.profile.contracts)

    @cached_property
    def contracts(self) -> "ContractService":
        from keyuser.sla.contracts.service import ContractService

        return ContractService(self.store, self.clock, self.settings)

    @cached_property
    def sla(self) -> "SlaService":
        from keyuser.sla.service import SlaService

        return SlaService(self.store, self.clock, self.settings, self.contracts)

    @cached_property
    def sla_events(self) -> "RecordingService":
        from keyuser.sla.recording import RecordingService

        return RecordingService(self.store, self.clock, lambda: self.settings.client.key_user)

    @cached_property
    def sla_closings(self) -> "ClosingService":
        from keyuser.sla.closings.service import ClosingService

        return ClosingService(self.store, self.clock, self.sla, lambda: self.settings.client.key_user)

    @cached_property
    def sla_notices(self) -> "NoticeService":
        from keyuser.sla.notices.service import NoticeService

        return NoticeService(self.store, self.clock, self.sla)

    @cached_property
    def sla_notice_mail(self) -> "NoticeMail":
        from keyuser.sla.notices.mail import NoticeMail

        return NoticeMail(
            self.clock,
            lambda: self.settings,
            self.mailboxes.mailer,
            lambda vendor_id: self.sla.contract(vendor_id).calendar.zone,
        )

    @cached_property
    def sla_proofs(self) -> "ProofService":
        from keyuser.sla.proof import ProofService

        return ProofService(self.store, self.sla, self.sla_closings)

    @cached_property
    def sla_disputes(self) -> "DisputeService":
        from keyuser.sla.disputes.service import DisputeService

        return DisputeService(self.store, self.clock, self.sla)

    @cached_property
    def exports(self) -> "ExportService":
        from keyuser.export.service import ExportService

        return ExportService()

    def load(self) -> None:
        """Makes every service now: before threads share them, and so that the window's first click is quick."""
        for name, made in vars(type(self)).items():
            if isinstance(made, cached_property):
                getattr(self, name)

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Changes what is stored now, also by another program since we read it, and makes every service follow."""
        settings = change(load_settings(self.profile.settings_file))
        save_settings(self.profile.settings_file, settings)
        self.settings = settings
        self.bundles.settings = settings
        self.contracts.settings = settings
        self.sla.settings = settings

    def sign_in(self, vendor_id: str, token: str) -> None:
        """Stores the token for a vendor and lets its paused queue go on."""
        self.credentials.set(vendor_id, token)
        self.outbox.resume(vendor_id)

    def vendor_health(self, vendor_id: str) -> "VendorHealth":
        """Asks the vendor whether it is there and accepts our token; one of the vendor errors where not."""
        return self._vendor_port(vendor_id).health()

    def check_clock(self) -> None:
        """Refuses to record anything while the clock stands before what was recorded already; ``MachineError``."""
        now = self.clock.now()
        with self.store.write() as db:
            latest = db.meta.latest_instant()
            if latest is None or now >= latest - CLOCK_TOLERANCE:
                db.meta.note_instant(now)
                return
        raise MachineError(
            f"The computer's clock says {now.astimezone():%Y-%m-%d %H:%M}, but records from"
            f" {latest.astimezone():%Y-%m-%d %H:%M} exist.",
            'Set the clock right. If it is right and the records are wrong: "keyuser settings accept-clock".',
        )

    def accept_clock(self) -> None:
        """Takes today's clock as right, after it was wrongly ahead."""
        with self.store.write() as db:
            db.meta.set_latest_instant(self.clock.now())

    def close(self) -> None:
        """Releases the database; nothing is waiting to be written."""
        self.store.close()

    def _vendor_port(self, vendor_id: str) -> "VendorPort":
        """The adapter of a vendor as the settings describe it now, with our token in it."""
        from keyuser.submission.vendors import ADAPTERS

        vendor = self.settings.vendor(vendor_id)
        adapter = ADAPTERS.get(vendor.adapter)
        if adapter is None:
            known = ", ".join(ADAPTERS)
            raise InputError(
                f'There is no way to reach a vendor called "{vendor.adapter}".', f"Choose one of: {known}."
            )
        if not vendor.base_url:
            raise InputError(f"The vendor {vendor.id} has no address.", 'Set it: "keyuser vendor set ID --url URL".')
        token = self.credentials.get(vendor_id)
        if not token:
            raise AuthorisationFailed(
                f"There is no token for the vendor {vendor.id}.",
                'Enter it in the settings or with "keyuser vendor set ID --token-stdin".',
            )
        return adapter(vendor.base_url, token)


def open_app(folder: Path | None = None, clock: Clock | None = None) -> App:
    """Opens the profile in ``folder`` (default: the user's own), making it where it is absent.

    ``MachineError`` where the folder or its data cannot be used, ``InputError`` for damaged settings or newer data.
    """
    profile = Profile.default() if folder is None else Profile(folder.expanduser().resolve())
    store = Store(profile)
    try:
        log_to(profile)
        return App(profile, store, load_settings(profile.settings_file), clock or clock_from_environment())
    except BaseException:
        store.close()
        raise
