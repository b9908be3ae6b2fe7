"""JSON files that only the user can read: settings, and secrets where the machine has no keychain."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from keyuser.errors import MachineError


def write_private_json(path: Path, data: Any) -> None:
    """Replaces a JSON file in one step; only the user can read it. Of two programs that write at once, one wins whole."""
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # readable by the user only
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(data, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror or error}.") from error
