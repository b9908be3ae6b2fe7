"""Taking an operation back at any depth: what of it can be undone now, and what that entails."""

from dataclasses import dataclass

from keyuser.group import rules
from keyuser.intake import threads
from keyuser.records import GroupOperation, Place, PlaceChange
from keyuser.store import UnitOfWork


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The ``moves`` between groups and the changes of ``places`` to carry out, and the reports that ``stay`` where they are
    because they were moved since."""

    moves: rules.Moves
    places: tuple[PlaceChange, ...]
    stay: tuple[int, ...]


def take_back(db: UnitOfWork, operation: GroupOperation) -> TakenBack:
    """What undoing the operation does, computed on what stands now. A later decision wins over an older one's undo."""
    changes = operation.places
    named = {change.report_id for change in changes} | {move[0] for move in operation.moves}
    named |= {change.before.answers for change in changes if change.before.answers is not None}
    places = db.conversations.places(named)
    back = _with_followers(db, rules.undo_places(places, changes))
    standing = places | {change.report_id: change.after for change in back}
    undone = rules.undo(db.groups.links(move[0] for move in operation.moves), operation.moves)
    # only a report of its own in the inbox is in a group
    moves = tuple(move for move in undone.moves if move[2] is None or standing[move[0]] == Place())
    kept = {change.report_id for change in changes} - {change.report_id for change in back}
    kept |= {move[0] for move in undone.moves} - {move[0] for move in moves}
    return TakenBack((*moves, *_leaving(db, moves, back)), back, tuple(sorted({*undone.stay, *kept})))


def _with_followers(db: UnitOfWork, back: tuple[PlaceChange, ...]) -> tuple[PlaceChange, ...]:
    """With what came to answer a report since that goes on with a conversation again: conversations are flat."""
    changes = {change.report_id: change for change in back}
    for change in back:
        if change.after.answers is not None:
            followers = [item for item in db.conversations.replies([change.report_id]) if item not in changes]
            hung = threads.hang(followers, change.after.answers, db.conversations.places(followers))
            changes |= {item.report_id: item for item in hung}
    return tuple(changes.values())


def _leaving(db: UnitOfWork, moves: rules.Moves, back: tuple[PlaceChange, ...]) -> rules.Moves:
    """Moves of reports that were put into groups since and are none of their own any more."""
    roots = {change.report_id: change.after.answers for change in back if change.after != Place()}
    links = rules.apply(db.groups.links({*roots, *(move[0] for move in moves), *filter(None, roots.values())}), moves)
    leaving: rules.Moves = ()
    for report_id, root in roots.items():
        if report_id in links:
            out = threads.follow(links, [report_id], root) if root else ((report_id, links[report_id], None),)
            links = rules.apply(links, out)
            leaving += out
    return leaving
