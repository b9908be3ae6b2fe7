"""How groups look in a list, wherever they are listed."""

from datetime import datetime

from keyuser.ui import words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row
from keyuser.ui.queries import GroupLine, Likeness


def group_row(item: GroupLine, now: datetime) -> Row:
    """Title and criticality, then size; the meter tells how complete it is."""
    group = item.group
    facts = [words.criticality(group.criticality), group.ref, words.reports(group.report_count)]
    if item.draft:
        facts.append(item.draft)
    share = item.filled / item.required if item.required else 1.0
    return Row(
        who=group.title,
        what=" · ".join(facts),
        when=words.when(group.last_seen, now) if group.last_seen else "",
        glyph=group.criticality.value,
        tone=group.criticality.value,
        hot=group.criticality.rank >= 2,
        meter=(share, f"{item.filled}/{item.required}") if item.required else None,
        tip=group.title,
    )


def pair_row(item: Likeness, now: datetime) -> Row:
    """A suggestion: what was asked about, what it looks like, how sure that is."""
    report, other, group = item.report, item.other, item.group
    subject = report.subject.strip() or report.ref
    like = f"{group.ref} · {group.title}" if group else f"{other.ref} · {other.subject.strip() or other.sender_name}"
    return Row(
        who=subject,
        what=like,
        when=words.when(report.at, now),
        glyph="alike",
        badges=(Badge(words.whole_percent(item.suggestion.score), "alike", "accent"),),
        tip=subject,
    )
