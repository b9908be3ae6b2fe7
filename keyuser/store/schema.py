"""Bringing a database to today's shape, and refusing one that a newer program wrote."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect

from keyuser.errors import InputError
from keyuser.store.engine import transaction

if TYPE_CHECKING:
    from alembic.config import Config

#: The newest migration; a test compares it with the folder. Known here so that a usual start need not load Alembic.
HEAD = "0007"

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, database: Path) -> None:
    """Runs the missing migrations in one transaction; ``InputError`` where the file is newer than the program."""
    with transaction(engine, database, write=False) as connection:
        if _revision(connection) == HEAD:
            return
    with transaction(engine, database, write=True) as connection:
        revision = _revision(connection)
        if revision is not None and revision > HEAD:
            raise InputError(
                f"The data in {database} was written by a newer version of keyuser.",
                "Install that version or a later one. The data was not touched.",
                f"revision {revision}, this program knows {HEAD}",
            )
        if revision != HEAD:
            _upgrade(connection)


def alembic_config(connection: Connection) -> "Config":
    """Alembic's configuration for work inside that connection's transaction."""
    from alembic.config import Config  # noqa: PLC0415  (slow to import, needed only when a migration runs)

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  (see alembic_config)

    command.upgrade(alembic_config(connection), "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])
