"""The composition root: the only place that knows concrete classes. Windows and commands receive an ``App``."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from keyuser.bundle.service import BundleService
from keyuser.clock import Clock, clock_from_environment
from keyuser.credentials import Credentials, open_credentials
from keyuser.errors import AuthorisationFailed, InputError, MachineError
from keyuser.export.service import ExportService
from keyuser.group.service import GroupService
from keyuser.intake.service import IntakeService
from keyuser.log import log_to
from keyuser.orgs.service import OrganisationService
from keyuser.paths import Profile
from keyuser.report.service import ReportService
from keyuser.settings import Settings, load_settings, save_settings
from keyuser.sla.service import SlaService
from keyuser.store import Store
from keyuser.submission.port import VendorHealth, VendorPort
from keyuser.submission.service import Outbox
from keyuser.submission.vendors import ADAPTERS

#: A clock may be this much behind what was recorded before it counts as set back (two machines, one profile on a share).
CLOCK_TOLERANCE = timedelta(minutes=10)


@dataclass(slots=True)
class App:
    """Everything that a window or a command can do, by stage."""

    profile: Profile
    clock: Clock
    store: Store
    settings: Settings
    credentials: Credentials
    organisations: OrganisationService
    intake: IntakeService
    reports: ReportService
    groups: GroupService
    bundles: BundleService
    outbox: Outbox
    sla: SlaService
    exports: ExportService

    def change_settings(self, settings: Settings) -> None:
        """Stores new settings and makes every service follow them."""
        save_settings(self.profile.settings_file, settings)
        self.settings = settings
        self.bundles.settings = settings
        self.sla.settings = settings

    def sign_in(self, vendor_id: str, token: str) -> None:
        """Stores the token for a vendor and lets its paused queue go on."""
        self.credentials.set(vendor_id, token)
        self.outbox.resume(vendor_id)

    def vendor_health(self, vendor_id: str) -> VendorHealth:
        """Asks the vendor whether it is there and accepts our token; one of the vendor errors where not."""
        return _vendor_port(self, vendor_id).health()

    def check_clock(self) -> None:
        """Refuses to record anything while the clock stands before what was recorded already; ``MachineError``."""
        now = self.clock.now()
        with self.store.write() as db:
            latest = db.meta.latest_instant()
            if latest is None or now >= latest - CLOCK_TOLERANCE:
                db.meta.note_instant(now)
                return
        raise MachineError(
            f"The computer's clock says {now:%Y-%m-%d %H:%M} UTC, but records from {latest:%Y-%m-%d %H:%M} UTC exist.",
            'Set the clock right. If it is right and the records are wrong: "keyuser settings accept-clock".',
        )

    def accept_clock(self) -> None:
        """Takes today's clock as right, after it was wrongly ahead."""
        with self.store.write() as db:
            db.meta.set_latest_instant(self.clock.now())

    def close(self) -> None:
        """Releases the database; nothing is waiting to be written."""
        self.store.close()


def open_app(folder: Path | None = None, clock: Clock | None = None) -> App:
    """Opens the profile in ``folder`` (default: the user's own), making it where it is absent.

    ``MachineError`` where the folder or its data cannot be used, ``InputError`` for damaged settings or newer data.
    """
    profile = Profile.default() if folder is None else Profile(folder.expanduser().resolve())
    store = Store(profile)
    try:
        return _wire(profile, store, clock or clock_from_environment())
    except BaseException:
        store.close()
        raise


def _wire(profile: Profile, store: Store, clock: Clock) -> App:
    log_to(profile)
    settings = load_settings(profile.settings_file)
    credentials = open_credentials(profile)
    app = App(
        profile=profile,
        clock=clock,
        store=store,
        settings=settings,
        credentials=credentials,
        organisations=OrganisationService(store),
        intake=IntakeService(store, clock),
        reports=ReportService(store),
        groups=GroupService(store, clock),
        bundles=BundleService(store, clock, settings),
        outbox=Outbox(store, clock, lambda vendor_id: _vendor_port(app, vendor_id)),
        sla=SlaService(store, clock, settings),
        exports=ExportService(),
    )
    return app


def _vendor_port(app: App, vendor_id: str) -> VendorPort:
    """The adapter of a vendor as the settings describe it now, with our token in it."""
    vendor = app.settings.vendor(vendor_id)
    adapter = ADAPTERS.get(vendor.adapter)
    if adapter is None:
        known = ", ".join(ADAPTERS)
        raise InputError(f'There is no way to reach a vendor called "{vendor.adapter}".', f"Choose one of: {known}.")
    if not vendor.base_url:
        raise InputError(f"The vendor {vendor.id} has no address.", 'Set it: "keyuser vendor set ID --url URL".')
    token = app.credentials.get(vendor_id)
    if not token:
        raise AuthorisationFailed(
            f"There is no token for the vendor {vendor.id}.",
            'Enter it in the settings or with "keyuser vendor set ID --token-stdin".',
        )
    return adapter(vendor.base_url, token)
