"""What a badge says; ``widgets.badge`` paints it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """``tone`` is a colour token of ``theme.Colours``. ``plain`` has no ground: for lists full of them."""

    word: str
    glyph: str
    tone: str = "quiet"
    plain: bool = False
