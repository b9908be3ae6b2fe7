"""A mail that was signed so that only its signature can be seen (smime.p7m): takes out what was signed; checks nothing.

Source: RFC 8551 (S/MIME), RFC 5652 (CMS: ContentInfo, SignedData, EncapsulatedContentInfo), X.690 (BER).
"""

from collections.abc import Iterator

MEDIA_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})

_SEQUENCE, _OID, _OCTETS, _OCTETS_IN_PIECES, _CONTEXT_0 = 0x30, 0x06, 0x04, 0x24, 0xA0
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DEEPEST = 12

#: Tag, and where the content stands.
Element = tuple[int, int, int]


class _Damaged(Exception):
    """This is no BER, or not all of it."""


def is_signed(raw: bytes) -> bool:
    """Whether this says of itself that it is signed; else it is encrypted, or no CMS."""
    return _SIGNED_DATA in raw[:64]


def signed_content(raw: bytes) -> bytes | None:
    """The MIME entity that was signed; ``None`` where there is none to be read: encrypted, damaged, or something else."""
    try:
        outer = _child(raw, (0, 0, len(raw)), _SEQUENCE)
        kind = _child(raw, outer, _OID)
        if raw[kind[1] : kind[2]] != _SIGNED_DATA:
            return None
        signed = _child(raw, _child(raw, outer, _CONTEXT_0), _SEQUENCE)
        inside = _child(raw, _child(raw, signed, _SEQUENCE), _CONTEXT_0)
        content = next(_children(raw, inside, 0), None)
        return b"".join(_octets(raw, content, 0)) if content else None
    except _Damaged:
        return None


def _child(raw: bytes, parent: Element, tag: int) -> Element:
    """The first child with this tag."""
    for found in _children(raw, parent, 0):
        if found[0] == tag:
            return found
    raise _Damaged


def _children(raw: bytes, parent: Element, depth: int) -> Iterator[Element]:
    _, position, end = parent
    while position < end:
        element, position = _element(raw, position, end, depth)
        yield element


def _octets(raw: bytes, element: Element, depth: int) -> Iterator[bytes]:
    tag, start, end = element
    if tag == _OCTETS:
        yield raw[start:end]
    elif tag == _OCTETS_IN_PIECES and depth < _DEEPEST:
        for piece in _children(raw, element, depth):
            yield from _octets(raw, piece, depth + 1)
    else:
        raise _Damaged


def _element(raw: bytes, position: int, end: int, depth: int) -> tuple[Element, int]:
    """The element at ``position`` and where the next one begins."""
    if position + 2 > end or depth > _DEEPEST:
        raise _Damaged
    tag, length = raw[position], raw[position + 1]
    start = position + 2
    if length == 0x80:  # as long as there are elements
        inner = start
        while raw[inner : inner + 2] != b"\x00\x00":
            _, inner = _element(raw, inner, end, depth + 1)
        return (tag, start, inner), inner + 2
    if length > 0x80:
        size = length & 0x7F
        length = int.from_bytes(raw[start : start + size], "big")
        start += size
    if start + length > end:
        raise _Damaged
    return (tag, start, start + length), start + length
