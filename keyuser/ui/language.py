"""The language of the window: which there are, which to begin with, and changing it while the window is open."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from keyuser.paths import resource

#: Language code to its own name, in the order of the menu.
LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша", "uk": "Українська", "pl": "Polski"}


def language_to_begin_with(chosen: str) -> str:
    """The user's choice, else the first of the system's languages that we speak, else English."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Speech:
    """Holds the translators that are installed; ``speak`` replaces them, and Qt tells every widget."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        #: Qt reads the translations where they lie, so they are kept here; from a file it would map, and an update of the
        #: program while the window is open would pull it away.
        self._texts: list[bytes] = []
        self.language = "en"

    def speak(self, language: str) -> None:
        """Changes the language of every text of the window, and how numbers and dates are written."""
        self.language = language
        QLocale.setDefault(QLocale(language))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt_folder / f"qtbase_{language}.qm", resource("i18n", f"keyuser_{language}.qm"))
        self._texts = [file.read_bytes() for file in files if file.is_file()]
        for text in self._texts:
            translator = QTranslator()
            translator.load(text)
            self._application.installTranslator(translator)
            self._translators.append(translator)
