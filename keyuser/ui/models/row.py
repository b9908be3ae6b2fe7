"""How a list shows one record: two lines, badges and perhaps a meter."""

from dataclasses import dataclass

from keyuser.ui.models.badge import Badge


@dataclass(frozen=True, slots=True)
class Row:
    """``who`` and ``when`` stand on the first line, ``what`` and the badges on the second.

    ``glyph`` is the icon at the left in the colour token ``tone``. ``hot`` rows are bold: they wait for the user. ``meter`` is a
    share 0..1 with its word (``"4/5"``), ``None`` for no meter.
    """

    who: str
    what: str
    when: str = ""
    glyph: str = "mail"
    tone: str = "quiet"
    hot: bool = False
    badges: tuple[Badge, ...] = ()
    meter: tuple[float, str] | None = None
    tip: str = ""

    def spoken(self) -> str:
        """The row for a screen reader."""
        words = [
            self.who,
            self.what,
            *(badge.word for badge in self.badges),
            self.meter[1] if self.meter else "",
            self.when,
        ]
        return ", ".join(word for word in words if word)
