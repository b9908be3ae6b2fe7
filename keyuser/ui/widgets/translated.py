"""Widgets that speak another language when the user chooses one."""

from PySide6.QtCore import QEvent


class Translated:
    """Mix-in before a QWidget class: calls ``retranslate`` when the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]

    def retranslate(self) -> None:
        """Sets every text again."""
