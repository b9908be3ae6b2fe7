"""Reads big XML parts of an archive element by element, in little memory."""

import re
import zipfile
from collections.abc import Iterator, Sequence

from lxml import etree

from keyuser.errors import InputError

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def elements(archive: zipfile.ZipFile, part: str, names: Sequence[str]) -> Iterator[etree._Element]:
    """The elements with these local names (outermost ones; they must not nest), each to be used before the next is asked for.

    ``InputError`` where the part is missing or no XML.
    """
    try:
        with archive.open(part) as stream:
            walker = etree.iterparse(
                stream,
                events=("end",),
                tag=[f"{{*}}{name}" for name in names],
                resolve_entities=False,
                no_network=True,
                huge_tree=True,
            )
            for _, element in walker:
                yield element
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
    except (KeyError, etree.XMLSyntaxError, zipfile.BadZipFile, NotImplementedError, OSError, EOFError) as error:
        raise damaged(error) from error


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child of that local name."""
    return next((each for each in element if local(each) == name), None)


def attribute(element: etree._Element, name: str) -> str:
    """An attribute by its local name, whatever its namespace; empty where it is absent."""
    value = element.get(name)
    if value is not None:
        return str(value)
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def unescaped(text: str) -> str:
    """Text without the ``_x000D_`` that stand for characters which XML does not take."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def damaged(error: Exception) -> InputError:
    """What to say where a workbook cannot be read."""
    hint = "Open it in the spreadsheet program and save it again as .xlsx."
    return InputError("The workbook is damaged and cannot be read.", hint, f"{type(error).__name__}: {error}")
