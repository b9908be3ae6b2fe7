"""What a page gets from the window around it: the services, the tasks, and ways to speak to the user and to other pages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Flag, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from keyuser.errors import InputError
from keyuser.intake.folders.service import FolderLook
from keyuser.records import Attachment
from keyuser.ui.tasks import Failure, Tasks

if TYPE_CHECKING:
    from keyuser.app import App


class Changed(Flag):
    """What an operation changed; each page decides for itself whether that concerns it."""

    REPORTS = auto()
    GROUPS = auto()
    BUNDLES = auto()
    OUTBOX = auto()
    TICKETS = auto()
    SETTINGS = auto()
    DIRECTORY = auto()
    INTAKE = auto()  # mailboxes, watched folders, callbacks
    EVERYTHING = REPORTS | GROUPS | BUNDLES | OUTBOX | TICKETS | SETTINGS | DIRECTORY | INTAKE


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the message bar. ``glyph`` is an icon's name, ``tone`` a colour token of ``theme.Colours``.

    ``action`` and ``act`` make a button of it (Retry, Undo, Open). Without ``stays`` it leaves by itself. While one about the
    same ``topic`` is shown, the sentence stands behind it.
    """

    text: str
    hint: str = ""
    glyph: str = "information"
    tone: str = "accent"
    action: str = ""
    act: Callable[[], None] | None = None
    stays: bool = False
    topic: str = ""

    def after(self, shown: "Notice") -> "Notice":
        """Both sentences; look and button are of the one that needs the user, or else of the one that has a button."""
        first = (shown.stays and not self.stays) or (shown.act is not None and not self.stays)
        lead = shown if first else self
        return replace(
            lead, text=f"{shown.text} {self.text}", hint="\n".join(filter(None, dict.fromkeys((shown.hint, self.hint))))
        )


@dataclass(frozen=True, slots=True)
class Destination:
    """A page by its key, and what to show there, if anything: an id of the page's own kind, or else what is ``waiting``."""

    page: str
    target: int | None = None
    waiting: bool = False


class Shell(QObject):
    """The window as its pages see it."""

    changed = Signal(object)  # Changed
    noticed = Signal(object)  # Notice
    wanted = Signal(object)  # Destination
    pictured = Signal(object)  # Attachment

    def __init__(self, app: "App", tasks: Tasks, preferences: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.tasks = tasks
        self.preferences = preferences
        #: Takes the last decision back where that was no change of groups; ``None`` where it was one.
        self.take_back: Callable[[], None] | None = None
        #: What the last look at each watched folder brought.
        self.looks: tuple[FolderLook, ...] = ()

    def say(self, notice: Notice) -> None:
        """Shows a sentence in the message bar; nothing modal."""
        self.noticed.emit(notice)

    def go(self, page: str, target: int | None = None, *, waiting: bool = False) -> None:
        """Opens another page, at that thing or at what waits for the user there."""
        self.wanted.emit(Destination(page, target, waiting))

    def show_picture(self, file: Attachment) -> None:
        """Opens a picture as large as fits."""
        self.pictured.emit(file)

    def tell(self, changed: Changed) -> None:
        """Tells every page what an operation has changed."""
        self.changed.emit(changed)

    def fail(self, failure: Failure) -> None:
        """Shows an expected error with what to do; what the user does not have to correct first can be tried again."""
        correct_first = isinstance(failure.error, InputError)
        self.say(
            Notice(
                failure.error.message,
                failure.error.hint,
                glyph="error",
                tone="missed",
                action="" if correct_first else self.tr("Try again"),
                act=None if correct_first else failure.again,
                stays=True,
            )
        )
