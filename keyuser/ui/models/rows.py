"""How groups look in a list, wherever they are listed."""

from datetime import datetime

from keyuser.ui import words
from keyuser.ui.models.row import Row
from keyuser.ui.queries import GroupLine


def group_row(item: GroupLine, now: datetime) -> Row:
    """Title and criticality, then size; the meter tells how complete it is."""
    group = item.group
    facts = [words.criticality(group.criticality), group.ref, words.reports(group.report_count)]
    if group.organisation_count:
        facts.append(words.organisations(group.organisation_count))
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
