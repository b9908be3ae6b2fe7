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
from keyuser.submission.port import VendorPort
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
