"""The only code that knows the database: rows in, records out. Everybody else uses ``Store``."""

from keyuser.store.store import Store, UnitOfWork

__all__ = ["Store", "UnitOfWork"]
