"""The values that a large worksheet stores beside its formulas.

openpyxl writes a formula without its value, and a preview, a phone or a script would show nothing. A sheet of a hundred thousand
rows is never held whole: its XML goes by, and each formula gets the value that keyuser computed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

_ROW_END = b"</row>"
_FORMULA = re.compile(rb'(<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)')


def with_stored_values(blocks: Iterable[bytes], values: Mapping[str, float]) -> Iterator[bytes]:
    """The worksheet's XML with the value of each formula, by the coordinate of its cell. Cuts only between rows."""

    def stored(found: re.Match[bytes]) -> bytes:
        value = values.get(found[2].decode("ascii"))
        return found[0] if value is None else found[1] + b"<v>" + repr(value).encode("ascii") + b"</v>"

    rest = b""
    for block in blocks:
        whole, end, rest = (rest + block).rpartition(_ROW_END)
        if whole:
            yield _FORMULA.sub(stored, whole + end)
    yield rest
