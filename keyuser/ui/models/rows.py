"""How groups, pairs and clocks look in a list, wherever they are listed."""

from datetime import datetime

from keyuser.ui import icons, words
from keyuser.ui.models import sla_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row
from keyuser.ui.models.sla_queries import Attention, Need
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


def need_row(item: Attention, now: datetime, tip: str = "") -> Row:
    """A clock of a ticket that needs the user: which ticket, what is wrong with it, since or until when."""
    need, level = sla_words.need_badge(item.need), item.row.criticality
    return Row(
        who=item.row.title,
        what=f"{words.metric(item.measure.metric)}: {sla_words.due(item.measure, now)}",
        when=item.row.remote_id or item.row.ticket_ref,
        glyph=icons.glyph_of_criticality(level),
        tone=level.value,
        hot=item.need is not Need.MISSED,
        badges=(Badge(need.word, need.glyph, need.tone),),
        tip=tip or item.row.title,
    )
