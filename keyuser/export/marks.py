"""Vector marks of the verdicts: the text font has no such symbols, and a drawn mark is the same on every printer."""

from typing import Any

from reportlab.lib.colors import Color, HexColor

from keyuser.export.look import LOOKS, WHITE, Verdict


def colour(rrggbb: str) -> Color:
    """reportlab's colour of an RRGGBB text."""
    return HexColor(f"#{rrggbb}")


def draw_mark(canvas: Any, verdict: Verdict, x: float, y: float, size: float) -> None:
    """Draws the mark into the square of ``size`` points whose lower left corner is (x, y)."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setStrokeColor(colour(LOOKS[verdict].ink))
    canvas.setFillColor(colour(LOOKS[verdict].ink))
    canvas.setLineWidth(0.14)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    _DRAWINGS[verdict](canvas)
    canvas.restoreState()


def _check(canvas: Any) -> None:
    _strokes(canvas, ((0.1, 0.45), (0.38, 0.17), (0.9, 0.82)))


def _cross(canvas: Any) -> None:
    _strokes(canvas, ((0.17, 0.17), (0.83, 0.83)))
    _strokes(canvas, ((0.17, 0.83), (0.83, 0.17)))


def _warning(canvas: Any) -> None:
    path = canvas.beginPath()
    path.moveTo(0.05, 0.1)
    path.lineTo(0.95, 0.1)
    path.lineTo(0.5, 0.93)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setStrokeColor(colour(WHITE))
    canvas.setFillColor(colour(WHITE))
    canvas.setLineWidth(0.11)
    canvas.line(0.5, 0.62, 0.5, 0.4)
    canvas.circle(0.5, 0.23, 0.065, stroke=0, fill=1)


def _clock(canvas: Any) -> None:
    canvas.setLineWidth(0.11)
    canvas.circle(0.5, 0.5, 0.42, stroke=1, fill=0)
    _strokes(canvas, ((0.5, 0.76), (0.5, 0.5), (0.7, 0.4)))


def _bars(canvas: Any) -> None:
    canvas.rect(0.2, 0.12, 0.2, 0.76, stroke=0, fill=1)
    canvas.rect(0.6, 0.12, 0.2, 0.76, stroke=0, fill=1)


def _dash(canvas: Any) -> None:
    _strokes(canvas, ((0.2, 0.5), (0.8, 0.5)))


def _circle(canvas: Any) -> None:
    canvas.setLineWidth(0.09)
    canvas.circle(0.5, 0.5, 0.3, stroke=1, fill=0)


def _barred(canvas: Any) -> None:
    _circle(canvas)
    _strokes(canvas, ((0.3, 0.3), (0.7, 0.7)))


def _strokes(canvas: Any, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)


_DRAWINGS = {
    Verdict.MET: _check,
    Verdict.MISSED: _cross,
    Verdict.OVERDUE: _warning,
    Verdict.RUNNING: _clock,
    Verdict.PAUSED: _bars,
    Verdict.NO_REPLY: _dash,
    Verdict.CANCELLED: _barred,
    Verdict.NO_TARGET: _circle,
}
