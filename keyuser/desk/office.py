"""What a running desk consists of."""

from dataclasses import dataclass
from pathlib import Path

from keyuser.clock import Clock
from keyuser.desk.accounts import Accounts
from keyuser.desk.database import Database
from keyuser.desk.files import EvidenceFolder
from keyuser.desk.tickets import Tickets

#: Largest evidence file in bytes unless configured otherwise.
LARGEST_FILE = 2 * 2**30


@dataclass(frozen=True, slots=True)
class Office:
    """The parts of one desk. ``public_url`` is how people reach it where that is not where it listens."""

    accounts: Accounts
    tickets: Tickets
    files: EvidenceFolder
    clock: Clock
    public_url: str = ""
    largest_file: int = LARGEST_FILE


def open_office(data_dir: Path, clock: Clock, *, public_url: str = "", largest_file: int = LARGEST_FILE) -> Office:
    """Opens the desk's folder, making it where it is absent, closed to other users of the machine."""
    data_dir.parent.mkdir(parents=True, exist_ok=True)
    data_dir.mkdir(mode=0o700, exist_ok=True)
    database = Database(data_dir / "desk.db")
    return Office(
        Accounts(database),
        Tickets(database),
        EvidenceFolder(data_dir / "evidence"),
        clock,
        public_url.rstrip("/"),
        largest_file,
    )
