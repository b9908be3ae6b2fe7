"""Brings the window's translations up to date: ``python resources/i18n/update.py [--check]``.

Reads every text of ``keyuser/ui`` into ``keyuser_LANGUAGE.ts`` (new ones marked unfinished, vanished ones dropped) and compiles
the ``.qm`` files that the window loads. Translations are written into the ``.ts`` files, by hand or with Qt Linguist. English
has only the plural forms. ``--check`` changes nothing and fails where a file is not up to date or a text is not translated.

The texts are read with Python's own parser: Qt's ``lupdate`` overlooks Python calls inside f-strings and plurals whose number
is more than a name. Only ``lrelease`` of Qt is used.
"""

import argparse
import ast
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "keyuser" / "ui"
#: Language to its number of plural forms, as Qt counts them.
LANGUAGES = {"en": 2, "ru": 3, "kk": 2, "uk": 3, "pl": 3}

#: (context, text); a text with %n is a plural.
Key = tuple[str, str]


def main(arguments: list[str] | None = None) -> int:
    """Updates or checks; 0 where everything is translated."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, fail where something is missing")
    check = parser.parse_args(arguments).check
    texts = sorted(set(texts_of_window()))
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) if check else HERE
        for language, forms in LANGUAGES.items():
            wanted = [key for key in texts if language != "en" or "%n" in key[1]]
            known = read_translations(HERE / f"keyuser_{language}.ts")
            ts = target / f"keyuser_{language}.ts"
            ts.write_bytes(render(language, wanted, known, forms))
            qm = compile_(ts)
            complaints += [
                f"{ts.name}: “{text}” ({context}) is not translated"
                for context, text in wanted
                if not all(known.get((context, text), [""]))
            ]
            complaints += [f"{file.name} is not up to date" for file in (ts, qm) if not _same(file, HERE / file.name)]
    print(  # noqa: T201 - a command's output
        "\n".join(complaints) or f"{len(texts)} texts are translated into every language."
    )
    return 1 if complaints else 0


def texts_of_window() -> Iterator[Key]:
    """Every text that the window's code hands to Qt's translation."""
    for path in sorted(SOURCES.rglob("*.py")):
        yield from _texts(ast.parse(path.read_text("utf-8"), str(path)), "")


def read_translations(ts: Path) -> dict[Key, list[str]]:
    """The forms of each text that is translated already: one, or one for each plural form."""
    if not ts.is_file():
        return {}
    found = {}
    for context in ET.parse(ts).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = forms or [message.findtext("translation") or ""]
    return found


def render(language: str, wanted: list[Key], known: dict[Key, list[str]], forms: int) -> bytes:
    """A ``.ts`` file with those texts in order, as Qt Linguist writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context: ET.Element | None = None
    for name, text in wanted:
        if context is None or context.findtext("name") != name:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        plural = "%n" in text
        message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ET.SubElement(message, "source").text = text
        translated = known.get((name, text), [""])
        finished = all(translated)
        translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
        if plural:
            for number in range(forms):
                ET.SubElement(translation, "numerusform").text = translated[min(number, len(translated) - 1)]
        else:
            translation.text = translated[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def compile_(ts: Path) -> Path:
    """The ``.qm`` file beside a ``.ts`` file, put there in one step: a running window has the old one mapped into memory."""
    qm, new = ts.with_suffix(".qm"), ts.with_suffix(".new")
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    subprocess.run([str(program), "-silent", "-nounfinished", str(ts), "-qm", str(new)], check=True)  # noqa: S603 - Qt's own tool
    new.replace(qm)
    return qm


def _texts(node: ast.AST, context: str) -> Iterator[Key]:
    """Texts below a node; the context is the class around ``self.tr``, or the first argument of ``translate``."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        literals = [item.value for item in node.args if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        if name == "tr" and literals:
            yield context, literals[0]
        elif name in {"translate", "_tr", "QT_TRANSLATE_NOOP"} and len(literals) >= 2:
            yield literals[0], literals[1]
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, context)


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
