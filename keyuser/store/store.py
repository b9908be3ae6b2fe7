"""The store: one database and one evidence folder, reached through units of work."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection

from keyuser.errors import MachineError
from keyuser.log import LOGGER
from keyuser.paths import Profile
from keyuser.store.blobs import Blobs
from keyuser.store.bundles import Bundles
from keyuser.store.callbacks import Callbacks
from keyuser.store.conversations import Conversations
from keyuser.store.engine import BUSY_TIMEOUT_MS, database_errors, make_engine, transaction
from keyuser.store.folders import Folders
from keyuser.store.groups import Groups
from keyuser.store.iins import Iins
from keyuser.store.ledger import Ledger
from keyuser.store.mailboxes import Mailboxes
from keyuser.store.mappings import Mappings
from keyuser.store.meta import Meta
from keyuser.store.organisations import Organisations
from keyuser.store.people import People
from keyuser.store.receipts import Receipts
from keyuser.store.reports import Reports
from keyuser.store.schema import bring_up_to_date
from keyuser.store.sla_closings import SlaClosings
from keyuser.store.sla_documents import SlaDocuments
from keyuser.store.sla_notices import SlaNotices
from keyuser.store.submissions import Submissions
from keyuser.store.suggestions import Suggestions
from keyuser.store.ticket_columns import TicketColumns
from keyuser.store.tickets import Tickets
from keyuser.store.topics import Topics
from keyuser.vault import Vault


class UnitOfWork:
    """One transaction. Each part of the vocabulary has its queries under its own name."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    @cached_property
    def meta(self) -> Meta:
        return Meta(self._connection)

    @cached_property
    def organisations(self) -> Organisations:
        return Organisations(self._connection)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self._connection, self.iins)

    @cached_property
    def people(self) -> People:
        return People(self._connection, self.iins)

    @cached_property
    def iins(self) -> Iins:
        return Iins(self._connection, self._vault)

    @cached_property
    def ledger(self) -> Ledger:
        return Ledger(self._connection)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self._connection)

    @cached_property
    def groups(self) -> Groups:
        return Groups(self._connection)

    @cached_property
    def suggestions(self) -> Suggestions:
        return Suggestions(self._connection)

    @cached_property
    def bundles(self) -> Bundles:
        return Bundles(self._connection)

    @cached_property
    def submissions(self) -> Submissions:
        return Submissions(self._connection)

    @cached_property
    def sla_documents(self) -> SlaDocuments:
        return SlaDocuments(self._connection)

    @cached_property
    def sla_closings(self) -> SlaClosings:
        return SlaClosings(self._connection)

    @cached_property
    def sla_notices(self) -> SlaNotices:
        return SlaNotices(self._connection)

    @cached_property
    def tickets(self) -> Tickets:
        return Tickets(self._connection)

    @cached_property
    def ticket_columns(self) -> TicketColumns:
        return TicketColumns(self._connection)

    @cached_property
    def topics(self) -> Topics:
        return Topics(self._connection, self.iins)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        return Mailboxes(self._connection)

    @cached_property
    def receipts(self) -> Receipts:
        return Receipts(self._connection)

    @cached_property
    def mappings(self) -> Mappings:
        return Mappings(self._connection)

    @cached_property
    def callbacks(self) -> Callbacks:
        return Callbacks(self._connection)

    @cached_property
    def folders(self) -> Folders:
        return Folders(self._connection)


class Store:
    """Everything that is kept. Safe to use from several threads and processes at once."""

    def __init__(self, profile: Profile, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
        """Opens the profile's data, creating or migrating it; ``MachineError`` or ``InputError`` where that cannot be."""
        profile.prepare()
        self.profile = profile
        self.blobs = Blobs(profile.evidence)
        self.vault = Vault(profile)
        self._engine = make_engine(profile.database, busy_timeout_ms)
        try:
            with database_errors(profile.database):
                bring_up_to_date(self._engine, profile.database)
                self._seal_iins()
        except BaseException:
            self.close()
            raise

    def _seal_iins(self) -> None:
        """What a migration cannot do, because it has no keys. Without the keychain everything else goes on, and the next start
        tries again."""
        with self.read() as db:
            if db.iins.is_sealed():
                return
        try:
            with self.write() as db:
                db.iins.seal_what_stands_open()
        except MachineError as error:
            LOGGER.warning("IINs of an earlier version are not sealed yet: %s", type(error).__name__)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A unit that sees one consistent state and changes nothing."""
        with transaction(self._engine, self.profile.database, write=False) as connection:
            yield UnitOfWork(connection, self.vault)

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """A unit whose changes are all stored at the end of the block, or none. Never call the network inside it."""
        with transaction(self._engine, self.profile.database, write=True) as connection:
            yield UnitOfWork(connection, self.vault)

    def close(self) -> None:
        """Closes every connection."""
        self._engine.dispose()
