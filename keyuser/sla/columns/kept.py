"""The columns of tickets and their log in a file beside the database, so that the first question after a start reads only what is
new as well.

A copy of what was read, never of figures. Whoever loads it checks it against the database; without the file, or with one that is
damaged or of another version of the program, everything is read from the database again.
"""

import json
import logging
import os
import tempfile
import zipfile
from dataclasses import fields
from pathlib import Path

import numpy as np

from keyuser.sla.columns.log import LEVELS, TYPES, EventColumns, EventLog, Statuses
from keyuser.sla.columns.snapshot import Snapshot
from keyuser.sla.columns.steps import Items
from keyuser.store.ticket_columns import SAID

_LOG = logging.getLogger(__name__)
#: What the numbers in a file mean; a program that numbers otherwise does not read it.
_MEANING = [1, list(TYPES), list(LEVELS), list(SAID)]
_EVENTS = tuple(field.name for field in fields(EventColumns))
_ITEMS = tuple(field.name for field in fields(Items))


class KeptColumns:
    """One such file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Snapshot | None:
        """What was saved last; ``None`` where it cannot be used."""
        try:
            with self._path.open("rb") as file, np.load(file, allow_pickle=False) as saved:
                about = json.loads(str(saved["about"]))
                if about["meaning"] != _MEANING:
                    return None
                statuses = Statuses()
                for word in about["statuses"]:
                    statuses.code(word)
                events = EventColumns(*(saved[f"event_{name}"] for name in _EVENTS))
                return Snapshot(
                    items=Items(*(saved[f"item_{name}"] for name in _ITEMS)),
                    groups=saved["groups"],
                    vendors=saved["vendors"],
                    vendor_ids=about["vendors"],
                    log=EventLog(events, statuses, (about["seq"], about["hash"])),
                    records={},
                )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            _LOG.info("columns of the log cannot be used: %s", type(error).__name__)
            return None

    def save(self, snapshot: Snapshot) -> None:
        """Replaces the file; where that fails nothing is lost but time."""
        log, items = snapshot.log, snapshot.items
        about = {
            "meaning": _MEANING,
            "seq": log.head[0],
            "hash": log.head[1],
            "statuses": log.statuses.words,
            "vendors": list(snapshot.vendor_ids),
        }
        columns = {
            **{f"event_{name}": getattr(log.events, name) for name in _EVENTS},
            **{f"item_{name}": getattr(items, name) for name in _ITEMS},
            "groups": snapshot.groups,
            "vendors": snapshot.vendors,
        }
        try:
            handle, temporary = tempfile.mkstemp(prefix=f".{self._path.name}-", dir=self._path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    np.savez(file, about=np.array(json.dumps(about)), **columns)
                Path(temporary).replace(self._path)
            finally:
                Path(temporary).unlink(missing_ok=True)
        except OSError as error:
            _LOG.info("columns of the log cannot be saved: %s", type(error).__name__)

    def remove(self) -> None:
        """From now on all is read from the database."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _LOG.info("columns of the log cannot be removed: %s", type(error).__name__)
