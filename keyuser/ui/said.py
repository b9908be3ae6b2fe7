"""What the stages say (errors and reasons, in English) in the user's language.

The stages know no languages, and the command line and the log want one that support can read. So the sentences that a user
meets most are translated here, each as a whole; any other is shown as it was said. ``%1`` stands for a part that varies.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SENTENCES = (
    QT_TRANSLATE_NOOP("said", "The vendor does not accept our token."),
    QT_TRANSLATE_NOOP("said", "Enter a valid token for this vendor; what is queued is kept and sent afterwards."),
    QT_TRANSLATE_NOOP("said", "There is no token for the vendor %1."),
    QT_TRANSLATE_NOOP("said", 'Enter it in the settings or with "keyuser vendor set ID --token-stdin".'),
    QT_TRANSLATE_NOOP("said", "The vendor's system is not available now (%1)."),
    QT_TRANSLATE_NOOP("said", "Keyuser tries again by itself. If it lasts, check the network and ask the vendor."),
    QT_TRANSLATE_NOOP("said", "%1 cannot be reached."),
    QT_TRANSLATE_NOOP("said", "The connection to %1 broke before the answer was complete."),
    QT_TRANSLATE_NOOP("said", "The certificate of %1 is not trusted by this computer."),
    QT_TRANSLATE_NOOP("said", "Ask your IT to install the certificate authority, or check the address."),
    QT_TRANSLATE_NOOP("said", "The vendor's address answered %1 with %2 instead of JSON."),
    QT_TRANSLATE_NOOP(
        "said", "Check the vendor's address; a proxy or sign-in page of your network may have answered in its place."
    ),
    QT_TRANSLATE_NOOP("said", "The vendor refused it (%1)."),
    QT_TRANSLATE_NOOP("said", "The name of your company is not set."),
    QT_TRANSLATE_NOOP("said", "Enter it in the settings; it stands in every bundle."),
    QT_TRANSLATE_NOOP("said", "The check digit is wrong: at least one digit was mistyped."),
    QT_TRANSLATE_NOOP("said", "%1 digits; a BIN or IIN has 12."),
    QT_TRANSLATE_NOOP("said", "Not only digits."),
    QT_TRANSLATE_NOOP("said", "All digits are the same."),
    QT_TRANSLATE_NOOP("said", "This is an IIN (a person's number), not a BIN."),
    QT_TRANSLATE_NOOP("said", "This kind of file cannot be taken in."),
    QT_TRANSLATE_NOOP("said", "This is not a mail: it holds binary data."),
    QT_TRANSLATE_NOOP("said", "Another program is using the data for longer than we can wait."),
    QT_TRANSLATE_NOOP("said", "Close other windows of keyuser or tools that have the file open, then try again."),
    QT_TRANSLATE_NOOP("said", "The disk is full; nothing of this step was stored."),
    QT_TRANSLATE_NOOP("said", "Free disk space, then start the same work again: it continues where it stopped."),
    QT_TRANSLATE_NOOP("said", "Suggestion %1 does not wait any more."),
    QT_TRANSLATE_NOOP("said", "It was decided meanwhile; look at the list again."),
)


def said(text: str) -> str:
    """That sentence in the user's language. What follows it (the vendor's own reason, a path) stays as it is."""
    for sentence, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            result = QCoreApplication.translate("said", sentence)
            *parts, rest = match.groups("")
            for number, part in enumerate(parts, start=1):
                result = result.replace(f"%{number}", part)
            return result + rest
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sentence with what finds it: its varying parts are groups, and the last group is what follows."""
    return tuple(
        (sentence, re.compile(re.sub(r"%\d", r"(\\S+)", re.escape(sentence)) + r"(\s.*)?", re.DOTALL))
        for sentence in SENTENCES
    )
