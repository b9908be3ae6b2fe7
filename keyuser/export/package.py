"""An Office package with the same bytes for the same data."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

#: The earliest date that a zip entry can carry; the real date is in the document's properties.
_ENTRY_DATE = (1980, 1, 1, 0, 0, 0)

_BLOCK = 1 << 20


class FixedPackage(ZipFile):
    """A zip for openpyxl's writer whose entries carry neither the time of writing nor the system it was written on.

    ``patches`` maps the name of a part to a function that gets its bytes and returns those to be stored; ``streams`` does so for
    large parts, block by block.
    """

    def __init__(
        self,
        path: Path,
        patches: Mapping[str, Callable[[bytes], bytes]],
        streams: Mapping[str, Callable[[Iterable[bytes]], Iterable[bytes]]] | None = None,
    ) -> None:
        super().__init__(path, "w", ZIP_DEFLATED, allowZip64=True)
        self._patches = patches
        self._streams = streams or {}

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_args: Any, **_options: Any) -> None:
        """Stores a part given as text or bytes."""
        name = str(zinfo_or_arcname)
        content = data.encode("utf-8") if isinstance(data, str) else data
        if patch := self._patches.get(name):
            content = patch(content)
        super().writestr(_entry(name), content)

    def write(self, filename: str | PathLike[str], arcname: str | PathLike[str] | None = None, *_args: Any) -> None:
        """Stores a part that was written to a file."""
        name = str(arcname or filename)
        if name in self._patches:
            self.writestr(name, Path(filename).read_bytes())
            return
        with Path(filename).open("rb") as source, self.open(_entry(name), "w", force_zip64=True) as part:
            blocks = iter(lambda: source.read(_BLOCK), b"")
            for block in self._streams.get(name, _as_it_is)(blocks):
                part.write(block)


def _as_it_is(blocks: Iterable[bytes]) -> Iterator[bytes]:
    yield from blocks


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _ENTRY_DATE)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry
