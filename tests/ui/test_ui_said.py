"""Errors and reasons of the stages in the user's language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import keyuser
from keyuser.errors import AuthorisationFailed
from keyuser.orgs.rules import check_id
from keyuser.records import IdKind
from keyuser.ui.language import Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.said import SENTENCES, said
from keyuser.ui.tasks import Failure


def spoken() -> Iterator[str]:
    """Every text of the stages, with a mark where a part varies."""
    package = Path(keyuser.__file__).parent
    for path in package.rglob("*.py"):
        if package / "ui" in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def test_every_sentence_is_still_said_by_a_stage() -> None:
    texts = list(spoken())
    for sentence in SENTENCES:
        wanted = re.sub(r"%\d", "{}", sentence)
        assert any(text.startswith(wanted) for text in texts), sentence


def test_a_known_sentence_keeps_its_parts_and_what_follows(speech: Speech) -> None:
    speech.speak("ru")
    text = said("The vendor's system is not available now (503). Down for an hour.")
    assert text == "Система поставщика сейчас недоступна (503). Down for an hour."


def test_an_unknown_sentence_stays_as_it_was_said(speech: Speech) -> None:
    speech.speak("ru")
    assert said("Something else happened.") == "Something else happened."


@pytest.mark.parametrize("typed", ["081140000437", "08114", "08114000043x", "111111111111"])
def test_what_is_wrong_with_a_bin_is_said_in_russian(typed: str, speech: Speech) -> None:
    speech.speak("ru")
    assert said(check_id(typed, IdKind.BIN).reason).isascii() is False


def test_the_message_bar_speaks_the_language_of_the_window(window: MainWindow, speech: Speech) -> None:
    speech.speak("pl")
    window.shell.fail(Failure(AuthorisationFailed("The vendor does not accept our token.", "Ask."), lambda: None))
    assert window.messages._text.text() == "Dostawca nie przyjmuje naszego tokenu."
