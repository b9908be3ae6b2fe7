"""keyuser topic: what staff are asked, what a report's form was told, and the form that they fill in offline."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, table
from keyuser.errors import InputError
from keyuser.records import id_from_ref
from keyuser.settings import LANGUAGES

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "topic", "what staff are asked, and the form they fill in offline")
    listing = verb(actions, "list", "the topics, and the files that cannot be used", _list)
    listing.add_argument("--language", choices=LANGUAGES, help="language of the titles (default: yours)")
    answers = verb(actions, "answers", "what the form of a report was told, IINs masked", _answers)
    answers.add_argument("report", metavar="R-000001")
    reveal = verb(actions, "reveal", "an IIN of a report's form in full; the ledger notes it", _reveal, records=True)
    reveal.add_argument("report", metavar="R-000001")
    reveal.add_argument("field", help='as "answers" names it')
    reveal.add_argument("--purpose", required=True, metavar="TEXT", help="what it is needed for")
    form = verb(actions, "form", "write the form that staff fill in offline and mail back: one HTML file", _form)
    form.add_argument("file", type=path, metavar="OUT.html")
    form.add_argument("--language", choices=LANGUAGES, help="the language it opens in (default: yours)")
    form.add_argument(
        "--topics", nargs="+", default=(), metavar="TOPIC", help="only these, in this order (default: all)"
    )
    form.add_argument("--mail-to", default="", metavar="ADDRESS", help="where the filled forms are to be mailed")
    form.add_argument("--company", default="", metavar="NAME", help="the name above the form (default: your company's)")


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    from keyuser.intake.topics.values import words_in  # noqa: PLC0415  (a stage: not loaded for --help)

    found = app.topics.topics()
    language = _language(app, arguments)
    rows = [
        (topic.id, words_in(topic.title, language), topic.kind, topic.criticality, "urgent" if topic.hot else "")
        for topic in found.topics
    ]
    lines = [table(rows), *(f"{failure.reason} {failure.hint}".rstrip() for failure in found.failures)]
    output.result(found, "\n".join(lines))
    return InputError.exit_code if found.failures else 0


def _answers(app: "App", arguments: Namespace, output: Output) -> int:
    form = app.topics.fields_of(id_from_ref(arguments.report, "R"))
    if form is None:
        output.result(None, "The report did not come through a form.")
        return InputError.exit_code
    output.result(form, table([(item.field, item.label, item.text) for item in form.answers]))
    return 0


def _reveal(app: "App", arguments: Namespace, output: Output) -> int:
    iin = app.people.reveal_answer(id_from_ref(arguments.report, "R"), arguments.field, arguments.purpose)
    output.result({"iin": iin}, iin, bare=True)
    return 0


def _form(app: "App", arguments: Namespace, output: Output) -> int:
    from keyuser.export.files import replacing  # noqa: PLC0415  (see _list)

    found = app.topics.topics()
    topics = tuple(map(found.get, arguments.topics)) or found.topics
    page = app.topics.form(
        topics,
        language=_language(app, arguments),
        mail_to=arguments.mail_to,
        company=arguments.company or app.settings.client.name,
    )
    with replacing(arguments.file) as target:
        target.write_bytes(page)
    left_out = [f"Left out: {failure.reason} {failure.hint}".rstrip() for failure in found.failures]
    names = ", ".join(topic.id for topic in topics)
    output.result(
        {"file": arguments.file, "topics": [topic.id for topic in topics], "failures": found.failures},
        "\n".join([f"Written: {arguments.file} ({names})", *left_out]),
    )
    return 0


def _language(app: "App", arguments: Namespace) -> str:
    return arguments.language or app.settings.language or "en"
