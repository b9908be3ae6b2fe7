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
    QT_TRANSLATE_NOOP("said", "This mail was sent by this program and came back."),
    QT_TRANSLATE_NOOP("said", "This is a notice that a mail could not be delivered."),
    QT_TRANSLATE_NOOP("said", "This is a read receipt."),
    QT_TRANSLATE_NOOP("said", "This is an out-of-office notice."),
    QT_TRANSLATE_NOOP("said", "This is an automatic reply."),
    QT_TRANSLATE_NOOP("said", "This is a calendar's answer to an invitation."),
    QT_TRANSLATE_NOOP("said", "This mail came through a mailing list."),
    QT_TRANSLATE_NOOP("said", "This mail was written by a machine."),
    QT_TRANSLATE_NOOP("said", "This mail is encrypted; its text cannot be read here."),
    QT_TRANSLATE_NOOP(
        "said",
        "This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.",
    ),
    QT_TRANSLATE_NOOP("said", "A part of winmail.dat is damaged; what could be read of it was taken."),
    QT_TRANSLATE_NOOP("said", "Parts of this Outlook message are damaged and could not be read."),
    QT_TRANSLATE_NOOP(
        "said",
        "This computer has no keychain: the key that IINs are encrypted with is in %1, which only your account can read. "
        "Whoever copies the whole profile folder has the key too.",
    ),
    QT_TRANSLATE_NOOP("said", "This is not a mail: it holds binary data."),
    QT_TRANSLATE_NOOP("said", "Another program is using the data for longer than we can wait."),
    QT_TRANSLATE_NOOP("said", "Close other windows of keyuser or tools that have the file open, then try again."),
    QT_TRANSLATE_NOOP("said", "The disk is full; nothing of this step was stored."),
    QT_TRANSLATE_NOOP("said", "Free disk space, then start the same work again: it continues where it stopped."),
    QT_TRANSLATE_NOOP("said", "No column gives the subject or the text of a report."),
    QT_TRANSLATE_NOOP("said", "The table is empty."),
    QT_TRANSLATE_NOOP("said", "Export it again."),
    QT_TRANSLATE_NOOP("said", "Row %1 is empty or too far down to hold the headings."),
    QT_TRANSLATE_NOOP("said", "Name another row, or 0 for none."),
    QT_TRANSLATE_NOOP("said", "The heading “%1” says so."),
    QT_TRANSLATE_NOOP("said", "The heading “%1” says so, and its values are like that."),
    QT_TRANSLATE_NOOP("said", "The heading “%1” says otherwise, but its values are like that."),
    QT_TRANSLATE_NOOP("said", "The heading “%1” says so, but few of its values are like that."),
    QT_TRANSLATE_NOOP("said", "Its values are like that."),
    QT_TRANSLATE_NOOP("said", "Nothing says what it is: it stands below the text with its heading."),
    QT_TRANSLATE_NOOP("said", "Another column gives this."),
    QT_TRANSLATE_NOOP("said", "The row has neither a subject nor a description."),
    QT_TRANSLATE_NOOP("said", "Fill one in, or delete the row."),
    QT_TRANSLATE_NOOP("said", "The cell %1 holds a formula without a saved result."),
    QT_TRANSLATE_NOOP("said", "Open the table in the spreadsheet program, save it and take it in again."),
    QT_TRANSLATE_NOOP("said", "The cell %1 shows the error %2."),
    QT_TRANSLATE_NOOP("said", "Correct the formula."),
    QT_TRANSLATE_NOOP("said", "The date %1 cannot be read."),
    QT_TRANSLATE_NOOP("said", "Write it like 2026-11-30 09:30."),
    QT_TRANSLATE_NOOP("said", "The %1 %2 has lost its leading zeros; %3 is meant."),
    QT_TRANSLATE_NOOP("said", "%1 is no valid %2."),
    QT_TRANSLATE_NOOP("said", "Correct the number."),
    QT_TRANSLATE_NOOP("said", "%1 is no mail address."),
    QT_TRANSLATE_NOOP("said", "Correct the address."),
    QT_TRANSLATE_NOOP("said", "%1 is no known kind of report; it counts as an incident."),
    QT_TRANSLATE_NOOP("said", "The row is hidden in the table."),
    QT_TRANSLATE_NOOP("said", "“%1” is no telephone number that can be called."),
    QT_TRANSLATE_NOOP("said", "Write it like 8 701 222 33 44 or +380 67 123 45 67."),
    QT_TRANSLATE_NOOP("said", "These messages are here already."),
    QT_TRANSLATE_NOOP("said", "This note is here already."),
    QT_TRANSLATE_NOOP("said", "Look for it in the list of reports."),
    QT_TRANSLATE_NOOP("said", "There is no password for the mailbox %1."),
    QT_TRANSLATE_NOOP("said", 'Enter it in the settings or with "keyuser mailbox set ID --password-stdin".'),
    QT_TRANSLATE_NOOP("said", "%1 does not accept the user name or password."),
    QT_TRANSLATE_NOOP(
        "said",
        "Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password "
        "for mail programs, and IMAP to be switched on in the mailbox's settings.",
    ),
    QT_TRANSLATE_NOOP("said", "%1 does not let us in now."),
    QT_TRANSLATE_NOOP("said", "Keyuser tries again by itself. If it lasts, check the network and ask your IT."),
    QT_TRANSLATE_NOOP("said", "Keyuser tries again by itself. If it lasts, ask your IT."),
    QT_TRANSLATE_NOOP("said", "Check the server's name and port, and the network. Keyuser tries again by itself."),
    QT_TRANSLATE_NOOP("said", "There is no server with the name %1, or no network."),
    QT_TRANSLATE_NOOP("said", "%1 did not answer in time."),
    QT_TRANSLATE_NOOP("said", "%1 does not speak TLS as expected."),
    QT_TRANSLATE_NOOP(
        "said",
        "Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.",
    ),
    QT_TRANSLATE_NOOP("said", "Ask your IT to install the certificate authority, or check the server's name."),
    QT_TRANSLATE_NOOP("said", "The connection to %1 broke."),
    QT_TRANSLATE_NOOP("said", "%1 offers no encryption (STARTTLS)."),
    QT_TRANSLATE_NOOP("said", "Choose SSL (usual port 993) or ask your IT which encryption the server offers."),
    QT_TRANSLATE_NOOP("said", "The answer of %1 is not understood."),
    QT_TRANSLATE_NOOP("said", "Check that this is a mail server (IMAP)."),
    QT_TRANSLATE_NOOP("said", "There is no password for %1."),
    QT_TRANSLATE_NOOP("said", "Enter the password for outgoing mail."),
    QT_TRANSLATE_NOOP("said", "%1 does not accept the user name or password for outgoing mail."),
    QT_TRANSLATE_NOOP("said", "Enter them again; many providers want an app password instead of the usual one."),
    QT_TRANSLATE_NOOP("said", "There is no server for outgoing mail."),
    QT_TRANSLATE_NOOP("said", "Enter the server for outgoing mail first."),
    QT_TRANSLATE_NOOP("said", "Receipts need a server that sends them."),
    QT_TRANSLATE_NOOP("said", "Without encryption the password and the mails could be read on the way to %1."),
    QT_TRANSLATE_NOOP("said", "Choose SSL or STARTTLS; none is for a server on this computer only."),
    QT_TRANSLATE_NOOP("said", "Check that it is there and may be read."),
    QT_TRANSLATE_NOOP("said", "Taken mails cannot move to the folder they are taken from."),
    QT_TRANSLATE_NOOP("said", "Choose another folder."),
    QT_TRANSLATE_NOOP("said", "The mailbox on %1 is full."),
    QT_TRANSLATE_NOOP("said", "Make room in it: move or delete old mails there."),
    QT_TRANSLATE_NOOP("said", "The folder %1 cannot be looked into:"),
    QT_TRANSLATE_NOOP("said", "%1 errors in %2 rows."),
    QT_TRANSLATE_NOOP("said", '"%1" is not the name of a server.'),
    QT_TRANSLATE_NOOP("said", "Write it like imap.company.kz, without https://."),
    QT_TRANSLATE_NOOP("said", '"%1" is not a mail address to send from.'),
    QT_TRANSLATE_NOOP("said", "Write it like help@company.kz."),
    QT_TRANSLATE_NOOP("said", "Suggestion %1 does not wait any more."),
    QT_TRANSLATE_NOOP("said", "It was decided meanwhile; look at the list again."),
    QT_TRANSLATE_NOOP("said", "An IIN is shown in full only for a purpose."),
    QT_TRANSLATE_NOOP("said", "An organisation needs a name."),
    QT_TRANSLATE_NOOP("said", "A person needs a name or a mail address."),
    QT_TRANSLATE_NOOP("said", "Fill in one of them."),
    QT_TRANSLATE_NOOP("said", "Fill it in."),
    QT_TRANSLATE_NOOP("said", "Open that entry instead."),
)

#: Parts of sentences that have a name of their own in other languages.
_NAMES = (QT_TRANSLATE_NOOP("said", "BIN"), QT_TRANSLATE_NOOP("said", "IIN"))


def said(text: str) -> str:
    """That sentence in the user's language. What follows it (the vendor's own reason, a path) stays as it is."""
    for sentence, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            result = QCoreApplication.translate("said", sentence)
            *parts, rest = match.groups("")
            for number, part in enumerate(parts, start=1):
                word = QCoreApplication.translate("said", part) if part in _NAMES else part
                result = result.replace(f"%{number}", word)
            return result + rest
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sentence with what finds it: its varying parts are groups, and the last group is what follows."""
    return tuple((sentence, re.compile(_pattern(sentence) + r"(\s.*)?", re.DOTALL)) for sentence in SENTENCES)


def _pattern(sentence: str) -> str:
    """A part that varies is one word, or what stands in quotation marks."""
    quoted = re.sub(r"“%\d”", "“([^”]*)”", re.escape(sentence))
    return re.sub(r"%\d", r"""(\\S+|'[^'\\n]*'|"[^"\\n]*")""", quoted)
