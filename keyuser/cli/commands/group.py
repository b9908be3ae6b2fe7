"""keyuser group: find duplicates, decide, undo."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb, whole_number
from keyuser.cli.output import Output, moment, table
from keyuser.errors import InputError
from keyuser.records import Criticality, Group, Reason, ReportKind, Suggestion, group_ref, id_from_ref, report_ref

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "group", "find duplicates and group them")
    verb(actions, "run", "join what is near-certain, suggest the rest", _run, records=True)
    verb(actions, "list", "open groups, the largest first", _list)
    verb(actions, "show", "one group and its reports", _show).add_argument("group", metavar="G-0001")
    suggestions = verb(actions, "suggestions", "pairs that wait for your decision", _suggestions)
    suggestions.add_argument("--limit", type=whole_number, default=20)
    for name, text, handler in (
        ("accept", "yes, the same problem", _accept),
        ("refuse", "no, never the same", _refuse),
    ):
        verb(actions, name, text, handler, records=True).add_argument("suggestion", type=whole_number)
    create = verb(actions, "create", "a new group of these reports", _create, records=True)
    create.add_argument("reports", nargs="+", metavar="R-000001")
    create.add_argument("--title", default="")
    join = verb(actions, "join", "put reports into a group", _join, records=True)
    join.add_argument("group", metavar="G-0001")
    join.add_argument("reports", nargs="+", metavar="R-000001")
    split = verb(actions, "split", "take reports out into a group of their own", _split, records=True)
    split.add_argument("reports", nargs="+", metavar="R-000001")
    merge = verb(actions, "merge", "make one group of several", _merge, records=True)
    merge.add_argument("groups", nargs="+", metavar="G-0001")
    undo = verb(actions, "undo", "take back the last decision, or a given one", _undo, records=True)
    undo.add_argument("operation", nargs="?", type=whole_number)
    why = verb(actions, "why", "what two reports share", _why)
    why.add_argument("reports", nargs=2, metavar="R-000001")
    update = verb(actions, "update", "complete a group", _update)
    update.add_argument("group", metavar="G-0001")
    update.add_argument("--title")
    update.add_argument("--description")
    update.add_argument("--wanted-result")
    update.add_argument("--criticality", type=Criticality, choices=list(Criticality))
    update.add_argument("--reason", help="why this criticality")
    update.add_argument("--kind", type=ReportKind, choices=list(ReportKind))


def _run(app: "App", _arguments: Namespace, output: Output) -> int:
    result = app.groups.run(output.progress)
    waiting = app.groups.suggestion_count()
    output.result(result, f"{result.joined} reports joined, {waiting} suggestions wait for you.")
    return 0


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    groups = app.groups.list()
    rows = [
        (
            group.ref,
            group.state,
            group.criticality,
            f"{group.report_count} reports",
            f"{group.organisation_count} org.",
            group.title[:70],
        )
        for group in groups
    ]
    output.result(groups, table(rows) or 'No groups yet. "keyuser group run" finds the duplicates.')
    return 0


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    group_id = id_from_ref(arguments.group, "G")
    group, members = app.groups.get(group_id), app.groups.members(group_id)
    rows = [(item.ref, moment(item.at), item.sender_name[:28], item.subject[:70]) for item in members]
    head = f"{group.ref} {group.title}\n{group.kind}, {group.criticality}: {group.criticality_reason}\n"
    text = f"{head}\n{group.description}\n\nWanted: {group.wanted_result or '-'}\n\n{table(rows)}"
    output.result({"group": group, "reports": members}, text)
    return 0


def _suggestions(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.groups.suggestions(arguments.limit)
    output.result(found, "\n".join(_suggestion_line(item) for item in found) or "Nothing waits for a decision.")
    return 0


def _suggestion_line(item: Suggestion) -> str:
    place = f" in {group_ref(item.group_id)}" if item.group_id else ""
    pair = f"{report_ref(item.report_id)} looks like {report_ref(item.other_report_id)}{place}"
    return f"{item.id:5d}  {item.score:.2f}  {pair}: {_reasons(item.reasons)}"


def _reasons(reasons: tuple[Reason, ...]) -> str:
    return ", ".join(f"{reason.text or reason.feature} ({reason.share:.0%})" for reason in reasons[:5])


def _accept(app: "App", arguments: Namespace, output: Output) -> int:
    return _print_group(app.groups.accept(arguments.suggestion), output)


def _refuse(app: "App", arguments: Namespace, output: Output) -> int:
    app.groups.refuse(arguments.suggestion)
    output.result({"refused": arguments.suggestion}, "Remembered: these two are never joined automatically.")
    return 0


def _create(app: "App", arguments: Namespace, output: Output) -> int:
    return _print_group(app.groups.create(_report_ids(arguments), arguments.title), output)


def _join(app: "App", arguments: Namespace, output: Output) -> int:
    return _print_group(app.groups.join(_report_ids(arguments), id_from_ref(arguments.group, "G")), output)


def _split(app: "App", arguments: Namespace, output: Output) -> int:
    return _print_group(app.groups.split(_report_ids(arguments)), output)


def _merge(app: "App", arguments: Namespace, output: Output) -> int:
    return _print_group(app.groups.merge([id_from_ref(item, "G") for item in arguments.groups]), output)


def _undo(app: "App", arguments: Namespace, output: Output) -> int:
    result = app.groups.undo(arguments.operation)
    output.result(result, "There is nothing to undo." if result is None else "Undone.")
    return 0


def _why(app: "App", arguments: Namespace, output: Output) -> int:
    first, second = _report_ids(arguments)
    if first == second:
        raise InputError("These are one and the same report.", "Name two different reports.")
    match = app.groups.why(first, second)
    rows = [(f"{reason.share:.0%}", reason.feature, reason.text) for reason in match.reasons]
    output.result(match, f"likeness {match.score:.2f}\n{table(rows)}")
    return 0


def _update(app: "App", arguments: Namespace, output: Output) -> int:
    group = app.groups.update(
        id_from_ref(arguments.group, "G"),
        title=arguments.title,
        description=arguments.description,
        wanted_result=arguments.wanted_result,
        criticality=arguments.criticality,
        reason=arguments.reason,
        kind=arguments.kind,
    )
    return _print_group(group, output)


def _report_ids(arguments: Namespace) -> list[int]:
    return [id_from_ref(item, "R") for item in arguments.reports]


def _print_group(group: Group, output: Output) -> int:
    output.result(group, f"{group.ref} {group.title}: {group.report_count} reports")
    return 0
