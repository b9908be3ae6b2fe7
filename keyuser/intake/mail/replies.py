"""What of a mail's text is new, what is a signature, what is quoted history, what is a forwarded mail.

Works on lines, in ru, kk, uk, pl and en. Nothing is ever removed: the result are stretches of the text. In doubt a line is
new text: history that stays visible is a nuisance, a report that is folded away is lost.
"""

import re
from dataclasses import dataclass
from enum import Enum

from keyuser.intake.mail import reply_words as words
from keyuser.records import Fold, FoldKind


class Part(Enum):
    """What a stretch of lines is."""

    REPLY = "reply"
    SIGNATURE = "signature"
    QUOTE = "quote"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Segment:
    """Lines of one kind at ``text[start:end]``, line ends included; segments cover the text without gaps."""

    part: Part
    start: int
    end: int


_LONGEST_TEXT = 500_000  # characters; below them everything is new text: a machine wrote it, and nobody reads that far
_MAX_ATTRIBUTION = 250
_RULE_CHARACTERS = ("-", "–", "—", "_", "*", "=", ">")
_MAX_SIGNATURE_LINES = 12
_MAX_SIGNATURE_WIDTH = 90
_LONGEST_LINE = 150
_SHORTEST_WRAPPED = 60  # characters of a header line that mailers may have broken
_LONGEST_BEGINNING = 300  # characters of a line in which a notice is recognised
_LONGEST_GAP = 60  # blank lines; what stands further apart does not belong together
_MAX_NAME_LINES = 5
_MAX_NAME_WIDTH = 60


def segments(text: str, *, forwarded: bool = False, sender_name: str = "") -> tuple[Segment, ...]:
    """The text cut into stretches. ``forwarded`` says that the subject announces a forward: then a bare block of header
    lines ("From: ... Sent: ...") begins the forwarded mail and not quoted history. A last paragraph that begins with
    ``sender_name`` is a signature."""
    lines = text[:_LONGEST_TEXT].splitlines(keepends=True)
    marks = _mark(lines, forwarded=forwarded)
    if not any(mark is Part.REPLY and line.strip() for mark, line in zip(marks, lines, strict=True)):
        # nothing new was written: a bare header block above is then a forward, which is the report itself
        marks = [Part.FORWARD if mark is Part.QUOTE else mark for mark in marks]
    _mark_signatures(lines, marks, _name_parts(sender_name))
    found: list[Segment] = []
    position = 0
    for line, mark in zip(lines, marks, strict=True):
        if found and found[-1].part is mark:
            found[-1] = Segment(mark, found[-1].start, position + len(line))
        else:
            found.append(Segment(mark, position, position + len(line)))
        position += len(line)
    if position < len(text):
        found.append(Segment(Part.REPLY, position, len(text)))
    return tuple(found)


def split_reply(text: str) -> tuple[str, str, str]:
    """New text, signature, and what is quoted or forwarded; together they hold every line of the text."""
    parts: dict[Part, str] = dict.fromkeys(Part, "")
    for segment in segments(text):
        part = Part.QUOTE if segment.part is Part.FORWARD else segment.part
        parts[part] += text[segment.start : segment.end]
    return parts[Part.REPLY].strip(), parts[Part.SIGNATURE].strip(), parts[Part.QUOTE].strip()


def find_folds(text: str, *, forwarded: bool = False, sender_name: str = "") -> tuple[Fold, ...]:
    """The stretches that a reader may skip: quoted history and signatures. A forwarded mail is the report: never folded."""
    kinds = {Part.QUOTE: FoldKind.QUOTE, Part.SIGNATURE: FoldKind.SIGNATURE}
    return tuple(
        Fold(kinds[segment.part], segment.start, segment.end)
        for segment in segments(text, forwarded=forwarded, sender_name=sender_name)
        if segment.part in kinds and text[segment.start : segment.end].strip()
    )


def _mark(lines: list[str], *, forwarded: bool) -> list[Part]:
    marks = [Part.REPLY] * len(lines)
    index = 0
    while index < len(lines):
        ends = _whole_mail_begins(lines, index, forwarded=forwarded)
        if ends is not None:
            marks[index:] = [ends] * (len(lines) - index)
            break
        attribution = _attribution(lines, index)
        if attribution:
            after = _skip_blank(lines, index + attribution)
            if after < len(lines) and not _is_quoted(lines[after]) and not _interleaved(lines, after):
                marks[index:] = [Part.QUOTE] * (len(lines) - index)
                break
            marks[index:after] = [Part.QUOTE] * (after - index)
            index = after
        elif _is_quoted(lines[index]):
            end = index + 1
            while end < len(lines) and (
                _is_quoted(lines[end]) or (not lines[end].strip() and _quoted_follows(lines, end))
            ):
                end += 1
            marks[index:end] = [Part.QUOTE] * (end - index)
            index = end
        else:
            index += 1
    return marks


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith((">", "»»")) and not line.lstrip().startswith(">>>")


def _quoted_follows(lines: list[str], index: int) -> bool:
    after = _skip_blank(lines, index)
    return after < len(lines) and _is_quoted(lines[after])


def _interleaved(lines: list[str], index: int) -> bool:
    """Whether quote marks come later: then what stands before them is an answer between quotes, not history."""
    return any(_is_quoted(line) for line in lines[index : index + 40])


def _skip_blank(lines: list[str], index: int) -> int:
    last = min(len(lines), index + _LONGEST_GAP)
    while index < last and not lines[index].strip():
        index += 1
    return index


def _whole_mail_begins(lines: list[str], index: int, *, forwarded: bool) -> Part | None:
    """QUOTE or FORWARD where an older mail with its header begins here and goes on to the end."""
    line = lines[index]
    if len(line) < _LONGEST_LINE and words.ANSWER_ABOVE.match(line):
        return Part.QUOTE
    if ":" not in line and not line.lstrip().startswith((*_RULE_CHARACTERS, "#")):
        return None
    if words.BEGIN_FORWARD.match(line):
        return Part.FORWARD
    ruled = words.RULED.match(line)
    if ruled:
        if re.search(words.FORWARD_WORDS, ruled["words"], re.IGNORECASE):
            return Part.FORWARD
        if re.search(words.ORIGINAL_WORDS, ruled["words"], re.IGNORECASE) and _has_header(lines, index + 1, enough=1):
            return Part.FORWARD if forwarded else Part.QUOTE
    starts = index + 1 if words.RULE.match(line) else index
    if _has_header(lines, starts, enough=3):
        return Part.FORWARD if forwarded else Part.QUOTE
    return None


def _has_header(lines: list[str], index: int, *, enough: int) -> bool:
    """Whether a block of mail header lines begins at ``index``: at least ``enough`` different ones, close together."""
    index = _skip_blank(lines, index) if enough == 1 else index
    seen: set[str] = set()
    misses, long_before, mail_like = 0, False, False
    for offset, line in enumerate(lines[index : index + 14]):
        match = words.FIELD_LINE.match(line)
        if match:
            seen.add(next(name for name, value in match.groupdict().items() if value))
            mail_like |= "@" in line or "f_subject" in seen
            misses = 0
        elif offset == 0:
            return False
        elif line.rstrip().endswith(":") and words.TIME.search(line) and words.ANGLE_ADDRESS.search(line):
            seen |= {"f_from", "f_sent"}  # a mailer that puts this line below To and Subject
            mail_like = True
        elif line.strip():
            # the rest of a long list of addresses, or a field of another name; prose ends the block
            misses += 1 if long_before or words.ANY_FIELD.match(line) else 2
        if len(seen) >= enough and (enough == 1 or (mail_like and {"f_from", "f_sent"} & seen)):
            return True
        if misses > 1:
            break
        long_before = len(line) > _SHORTEST_WRAPPED
    return False


def _attribution(lines: list[str], index: int) -> int:
    """How many lines from ``index`` say "on that day somebody wrote:"; 0 where they do not. Mailers wrap them."""
    if not lines[index].strip() or _is_quoted(lines[index]):
        return 0
    for count in (1, 2, 3):
        if index + count > len(lines) or not lines[index + count - 1].strip():
            return 0
        if not _may_end_attribution(lines[index + count - 1]):
            continue
        joined = " ".join(line.strip() for line in lines[index : index + count]).strip(" -")
        if len(joined) > _MAX_ATTRIBUTION or words.FIELD_LINE.match(joined):
            return 0
        dated, verb_at_end = words.TIME.search(joined), words.VERB_AT_END.search(joined)
        if (dated and words.ANGLE_ADDRESS.search(joined)) or (words.DAY.search(joined) and verb_at_end):
            return count
        named = dated or verb_at_end or words.VERB.search(joined) or words.MAIL_ADDRESS.search(joined)
        if named and _quoted_follows(lines, index + count):
            return count
    return 0


def _may_end_attribution(line: str) -> bool:
    """A cheap test that nearly every line of prose fails: ends with a colon or a verb of writing."""
    ending = line[-60:].rstrip(" \t\r\n-")
    if ending.endswith(":"):
        return True
    last_word = ending.split()[-1:]  # none where the line ends in no-break spaces
    return bool(last_word) and words.VERB_AT_END.match(last_word[0]) is not None


def _mark_signatures(lines: list[str], marks: list[Part], name: tuple[str, ...]) -> None:
    """Marks the signature of each stretch of new text, where its last lines are one."""
    end = len(lines)
    while end > 0:
        if marks[end - 1] is not Part.REPLY:
            end -= 1
            continue
        start = end
        while start > 0 and marks[start - 1] is Part.REPLY:
            start -= 1
        first = _signature_start(lines[start:end], name)
        if first is not None:
            marks[start + first : end] = [Part.SIGNATURE] * (end - start - first)
        end = start


def _signature_start(lines: list[str], name: tuple[str, ...]) -> int | None:
    """Where the signature begins, with the company's notice below it; ``None`` where there is neither."""
    notice = _notice_start(lines)
    closing = _closing_start(lines if notice is None else lines[:notice], name)
    return notice if closing is None else closing


def _notice_start(lines: list[str]) -> int | None:
    filled = [index for index, line in enumerate(lines) if line.strip()]
    for place, index in enumerate(filled):
        if (
            place
            and len(filled) - place <= _MAX_SIGNATURE_LINES
            and words.DISCLAIMER.match(lines[index][:_LONGEST_BEGINNING])
        ):
            ruled = place > 1 and words.RULE.match(lines[filled[place - 1]])
            return filled[place - 1] if ruled else index
    return None


def _closing_start(lines: list[str], name: tuple[str, ...]) -> int | None:
    filled = [index for index, line in enumerate(lines) if line.strip()]
    if not filled:
        return None
    last = filled[-_MAX_SIGNATURE_LINES:]
    for index in last:
        if len(lines[index]) > _LONGEST_LINE:  # prose; and the patterns below are made for short lines
            continue
        line, rest = lines[index].strip(), [lines[later] for later in filled if later > index]
        short = all(len(item.strip()) <= _MAX_SIGNATURE_WIDTH for item in rest)
        if words.SIGNATURE_MARK.match(line) and rest and (short or line == "--"):
            if lines[index].rstrip("\r\n") == "-- " or not _goes_on(
                rest
            ):  # the first is what RFC 3676 has mailers write
                return index
            continue
        if words.MOBILE.match(line) and len(line) <= _MAX_SIGNATURE_WIDTH and len(rest) <= 1:
            return index
        if _is_greeting(line) and short and not _goes_on(rest):
            return index
        if short and _is_thanks(line, rest) and not _goes_on(rest):
            return index
    return _name_start(lines, filled, name) if name else None


def _name_start(lines: list[str], filled: list[int], name: tuple[str, ...]) -> int | None:
    """Where the last paragraph is the sender's name and perhaps post and phone; never the only paragraph."""
    first = filled[-1]
    while first > 0 and lines[first - 1].strip():
        first -= 1
    last = [lines[index].strip() for index in filled if index >= first]
    signed = (
        _begins_with_name(last[0], name)
        and len(last) <= _MAX_NAME_LINES
        and all(len(line) <= _MAX_NAME_WIDTH for line in last)
    )
    return first if signed and first > filled[0] and not _goes_on(last) else None


def _name_parts(sender_name: str) -> tuple[str, ...]:
    """The parts of a name that a signature may begin with; initials are too common."""
    return tuple(part.lower() for part in re.findall(r"[^\W\d_]{3,}", sender_name))


def _begins_with_name(line: str, name: tuple[str, ...]) -> bool:
    line = line.lower()
    return any(line.startswith(part) and not line[len(part) : len(part) + 1].isalpha() for part in name)


def _is_greeting(line: str) -> bool:
    """A parting phrase on its own or with a name after it ("С уважением, Анна"), not the beginning of a sentence."""
    match = words.GREETING.match(line)
    return match is not None and (not match["name"] or match["name"][0].isupper())


def _is_thanks(line: str, rest: list[str]) -> bool:
    """Thanks with a name below; after an exclamation mark only what can be nothing but a name."""
    match = words.THANKS.match(line)
    if match is None or not 0 < len(rest) <= 3:
        return False
    first = rest[0].strip()
    return match["end"] == "," or (words.NAME.fullmatch(first) is not None and first.istitle())


def _goes_on(rest: list[str]) -> bool:
    """Whether text goes on after a greeting: a question, a postscript or several sentences are no signature."""
    return (
        any(item.strip().endswith("?") or words.POSTSCRIPT.match(item) for item in rest)
        or sum(len(item.split()) > 9 for item in rest) > 1
    )
