"""keyuser people: the directory of people, their IINs, and the key that these are encrypted with."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb, whole_number
from keyuser.cli.output import Output, table
from keyuser.errors import InputError

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "people", "the directory of people")
    taking = verb(actions, "import", "import people, sites or departments from a table", _import)
    taking.add_argument("path", type=path)
    what = taking.add_mutually_exclusive_group()
    what.add_argument("--sites", action="store_true", help="the table lists sites")
    what.add_argument("--departments", action="store_true", help="the table lists departments")
    search = verb(actions, "search", "people by the beginnings of words, in Cyrillic or Latin", _search)
    search.add_argument("words", nargs="*")
    search.add_argument("--limit", type=whole_number, default=50, metavar="N")
    verb(actions, "show", "one person, the IIN masked", _show).add_argument("person", type=whole_number, metavar="N")
    reveal = verb(actions, "reveal", "the IIN in full; the ledger notes it", _reveal, records=True)
    reveal.add_argument("person", type=whole_number, metavar="N")
    reveal.add_argument("--purpose", required=True, metavar="TEXT", help="what it is needed for")
    verb(actions, "sender", "which organisation a mail address speaks for", _sender).add_argument("address")
    key = verb(actions, "key", "the key that IINs are encrypted with", _key)
    care = key.add_mutually_exclusive_group()
    care.add_argument("--export", type=path, metavar="FILE", help="write a copy, to be kept apart from backups")
    care.add_argument("--import", type=path, dest="import_", metavar="FILE", help="bring a key to this computer")
    care.add_argument("--new", action="store_true", help="encrypt all IINs with a new key")


def _import(app: "App", arguments: Namespace, output: Output) -> int:
    if arguments.sites:
        result, noun_ = app.people.import_sites(arguments.path, output.progress), "sites"
    elif arguments.departments:
        result, noun_ = app.people.import_departments(arguments.path, output.progress), "departments"
    else:
        result, noun_ = app.people.import_people(arguments.path, output.progress), "people"
    lines = [f"{result.added} {noun_} added, {result.changed} changed, {result.unchanged} as they were."]
    lines += [f"  {failure.source}: {failure.reason}" for failure in result.failed]
    lines += [f"  note: {note.source}: {note.reason}" for note in result.notes]
    if notice := app.keys.state().notice:
        lines.append(notice)
    output.result(result, "\n".join(lines))
    return InputError.exit_code if result.failed else 0


def _search(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.people.search(" ".join(arguments.words), arguments.limit)
    rows = [(str(item.id), item.name, item.email, item.phone, item.organisation, item.position) for item in found]
    output.result(found, table(rows) or "Nobody found.")
    return 0


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    person, iin = app.people.get(arguments.person), app.people.mask(arguments.person)
    facts = (
        ("mail", person.email),
        ("phone", person.phone),
        ("position", person.position),
        ("organisation", person.organisation),
        ("site", person.site),
        ("department", person.department),
        ("IIN", iin),
    )
    lines = [person.name, table([(f"  {name}", value) for name, value in facts if value])]
    output.result({"person": person, "iin": iin}, "\n".join(filter(None, lines)))
    return 0


def _reveal(app: "App", arguments: Namespace, output: Output) -> int:
    iin = app.people.reveal(arguments.person, arguments.purpose)
    output.result({"iin": iin}, iin, bare=True)
    return 0


def _sender(app: "App", arguments: Namespace, output: Output) -> int:
    origin = app.people.organisation_of_sender(arguments.address)
    text = "Not known." if origin is None else " ".join(filter(None, (origin.organisation, origin.site)))
    output.result(origin, text)
    return 0 if origin else InputError.exit_code


def _key(app: "App", arguments: Namespace, output: Output) -> int:
    if arguments.export:
        app.keys.export_key(arguments.export)
        output.result({"file": arguments.export}, f"Written to {arguments.export}. Whoever has it can read the IINs.")
    elif arguments.import_:
        key_id = app.keys.import_key(arguments.import_)
        output.result({"key_id": key_id}, f"The key {key_id} is on this computer now.")
    elif arguments.new:
        change = app.keys.renew()
        lost = f"; {change.unreadable} could not be opened and stay as they are" if change.unreadable else ""
        output.result(change, f"{change.sealed} IINs are encrypted with the new key {change.key_id}{lost}.")
    else:
        state = app.keys.state()
        first = f"{state.sealed} IINs, key {state.key_id}" if state.key_id else "No IIN is stored yet."
        output.result(state, "\n".join(filter(None, (first, state.problem, state.hint, state.notice))))
    return 0
