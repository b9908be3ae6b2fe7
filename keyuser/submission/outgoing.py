"""From a frozen ``.kub`` file to what a vendor adapter sends."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any, Protocol

from keyuser.errors import MachineError
from keyuser.records import Bundle, Criticality, TicketItem
from keyuser.submission.port import OutgoingBundle, OutgoingFile


class OpenedBundle(Protocol):
    """An opened ``.kub`` file: the manifest's bytes and the evidence as streams."""

    manifest_bytes: bytes

    def evidence(self, sha256: str) -> AbstractContextManager[IO[bytes]]: ...


#: Opens a ``.kub`` file; it stays open for the block.
OpenBundle = Callable[[Path], AbstractContextManager[OpenedBundle]]


@contextmanager
def outgoing(bundle: Bundle, folder: Path, open_bundle: OpenBundle) -> Iterator[OutgoingBundle]:
    """The frozen bundle, ready to send; ``MachineError`` where its file is gone or is not the one that was frozen."""
    with open_bundle(folder / bundle.file_name) as opened:
        manifest = opened.manifest_bytes
        sha256 = hashlib.sha256(manifest).hexdigest()
        if sha256 != bundle.manifest_sha256:
            raise MachineError(
                f"The file of bundle {bundle.ref} is not the one that was frozen.",
                "Restore it from a backup; nothing was sent.",
                f"manifest {sha256}, frozen {bundle.manifest_sha256}",
            )
        files = tuple(
            OutgoingFile(
                file["sha256"],
                file["name"],
                file["media_type"],
                file["size"],
                partial(opened.evidence, file["sha256"]),
            )
            for file in json.loads(manifest)["evidence"]
        )
        yield OutgoingBundle(bundle.ref, bundle.title, manifest, sha256, files)


def ticket_items(bundle: Bundle, manifest: bytes) -> list[TicketItem]:
    """The items that the vendor's ticket has: the bundle's groups in their order."""
    items: list[dict[str, Any]] = json.loads(manifest)["items"]
    return [
        TicketItem(item["item"], group_id, item["group"], item["title"], Criticality(item["criticality"]))
        for group_id, item in zip(bundle.group_ids, items, strict=True)
    ]
