"""HTML to the text that a person reads, lines kept; nothing is ever loaded or run."""

import re
from html import unescape

from lxml import etree, html

_SKIPPED = frozenset({"script", "style", "head", "meta", "link", "template", "svg"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
})  # fmt: skip
_FILLED_IN = frozenset({"text", "email", "number", "tel", "date", "time", "url", "search"})
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_QUOTE_CLASSES = ("gmail_quote", "yahoo_quoted", "moz-cite", "protonmail_quote")
_EMBEDDED = re.compile(r"data:[\w/.+-]{1,60};base64,[A-Za-z0-9+/=%\s]{200,}")
_LONGEST = 5_000_000  # characters without the pictures embedded in it; seconds of work, and more than anybody writes
_MAX_OPEN = 100_000


class _Writer:
    """Collects text the way a browser lays it out: runs of blanks are one, blocks begin lines, a quote's lines get "> "."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._blank = False
        self.quote = 0

    def text(self, value: str, *, preformatted: bool) -> None:
        if preformatted:
            first, *rest = value.splitlines() or [""]
            self._line.append(first)
            for line in rest:
                self.newline()
                self._line.append(line)
            return
        collapsed = re.sub(r"[ \t\r\n\f]+", " ", value)
        if collapsed[:1] == " ":
            self._blank = True
            collapsed = collapsed[1:]
        if collapsed:
            if self._blank and self._line:
                self._line.append(" ")
            self._blank = collapsed[-1] == " "
            self._line.append(collapsed.rstrip(" ") if self._blank else collapsed)

    def newline(self) -> None:
        self.lines.append("> " * self.quote + "".join(self._line).replace("\u00a0", " ").rstrip())
        self._line, self._blank = [], False

    def block(self) -> None:
        if self._line:
            self.newline()

    def finish(self) -> str:
        self.block()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n")


def html_to_text(source: str) -> str:
    """The readable text of an HTML document or fragment; an empty string where there is none."""
    cleaned = _EMBEDDED.sub("", source)[:_LONGEST]
    cleaned = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "", cleaned)
    cleaned = re.sub(r"^\s*<\?xml[^>]*\?>", "", cleaned)
    if not cleaned.strip():
        return ""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(cleaned.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return _without_tags(cleaned)
    if any("depth" in error.message for error in parser.error_log):  # below about 2,000 levels the parser stops reading
        return _without_tags(cleaned)
    writer = _Writer()
    _walk(root, writer)
    return writer.finish()


def _without_tags(source: str) -> str:
    """All text without any layout, where the structure is beyond reading."""
    lines = unescape(re.sub(r"<[^<>]*>", "\n", source)).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


def _walk(root: html.HtmlElement, writer: _Writer) -> None:
    """Depth first without recursion: mails nest tables deeper than Python's stack."""
    stack: list[tuple[html.HtmlElement, bool, bool]] = [(root, False, False)]
    while stack:
        element, leaving, preformatted = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            _leave(element, tag, writer)
            if element.tail and element is not root:
                writer.text(element.tail, preformatted=preformatted)
            continue
        if not tag or tag in _SKIPPED or _HIDDEN.search(element.get("style") or "") or len(stack) > _MAX_OPEN:
            if element.tail and element is not root:
                writer.text(element.tail, preformatted=preformatted)
            continue
        stack.append((element, True, preformatted))
        inner = preformatted or tag in ("pre", "textarea")
        _enter(element, tag, writer)
        if element.text:
            writer.text(element.text, preformatted=inner)
        stack.extend((child, False, inner) for child in reversed(element))


def _enter(element: html.HtmlElement, tag: str, writer: _Writer) -> None:
    if tag == "br":
        writer.newline()
    elif tag in _BLOCKS:
        writer.block()
        if tag in ("p", "h1", "h2", "h3", "h4", "table") and writer.lines and writer.lines[-1].strip("> "):
            writer.newline()
        if tag == "li":
            writer.text("- ", preformatted=False)
        if _is_quote(element, tag):
            writer.quote += 1
    elif tag in ("td", "th"):
        writer.text(" ", preformatted=False)
    elif tag == "input" and (element.get("type") or "text").lower() in _FILLED_IN:
        writer.text(f" {element.get('value') or ''} ", preformatted=False)


def _leave(element: html.HtmlElement, tag: str, writer: _Writer) -> None:
    if tag in _BLOCKS:
        writer.block()
        if _is_quote(element, tag):
            writer.quote -= 1


def _is_quote(element: html.HtmlElement, tag: str) -> bool:
    """A quotation of an earlier mail, not a mere indentation."""
    if tag != "blockquote":
        return False
    marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return (
        element.get("type") == "cite"
        or element.get("cite") is not None
        or any(name in marks for name in _QUOTE_CLASSES)
    )
