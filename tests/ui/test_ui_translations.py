"""The window speaks five languages, completely, and changes while it is open."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from keyuser.records import (
    Channel,
    Criticality,
    GroupState,
    Metric,
    OperationKind,
    Outcome,
    ReportKind,
    SubmissionState,
)
from keyuser.ui import words
from keyuser.ui.language import LANGUAGES, Speech
from keyuser.ui.main_window import MainWindow
from tests.ui.conftest import Take

UPDATE = Path(__file__).parents[2] / "resources" / "i18n" / "update.py"


def test_every_text_is_translated_and_compiled() -> None:
    done = subprocess.run([sys.executable, str(UPDATE), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1 report", "2 reports", "5 reports", "21 reports"]),
        ("ru", ["1 обращение", "2 обращения", "5 обращений", "21 обращение"]),
        ("kk", ["1 өтініш", "2 өтініш", "5 өтініш", "21 өтініш"]),
        ("uk", ["1 звернення", "2 звернення", "5 звернень", "21 звернення"]),
        ("pl", ["1 zgłoszenie", "2 zgłoszenia", "5 zgłoszeń", "21 zgłoszeń"]),
    ],
)
def test_numbers_take_the_right_form(language: str, expected: list[str], speech: Speech) -> None:
    speech.speak(language)
    assert [words.reports(count) for count in (1, 2, 5, 21)] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_records_has_a_name(language: str, speech: Speech) -> None:
    speech.speak(language)
    named = [
        *map(words.criticality, Criticality),
        *map(words.kind, ReportKind),
        *map(words.channel, Channel),
        *map(words.group_state, GroupState),
        *map(words.submission_state, SubmissionState),
        *map(words.metric, Metric),
        *map(words.outcome, Outcome),
        *(words.operation(kind, 2) for kind in OperationKind),
    ]
    assert all(named)


def test_the_open_window_changes_its_language(take: Take, window: MainWindow, qapp: QApplication) -> None:
    take("Печать", "не печатает")
    window.refresh()
    window._choose_language("ru")
    qapp.processEvents()
    texts = {label.text() for label in window.findChildren(QLabel)}
    texts |= {button.text() for button in window.findChildren(QPushButton)}
    assert {"Новая группа", "Добавить в группу…"} <= texts
    assert window.pages["inbox"].name() == "Входящие"
    window._choose_language("kk")
    qapp.processEvents()
    assert "Жаңа топ" in {button.text() for button in window.findChildren(QPushButton)}


def test_the_language_is_remembered(window: MainWindow) -> None:
    window._choose_language("uk")
    assert window.shell.preferences.value("language") == "uk"
