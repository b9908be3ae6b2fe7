"""The advisor's pages: sign in, the queue, one ticket with its bundle, and the form to answer."""

import secrets
from http import HTTPStatus
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Depends, Form, Request
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from pydantic import BaseModel, Field
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from keyuser.desk.accounts import SESSION_DURATION, Session
from keyuser.desk.model import ANSWERS, ChangeType, EvidenceFile, Status, Ticket, criticality_order, is_finished
from keyuser.desk.office import Office
from keyuser.desk.problems import Problem
from keyuser.desk.reading import day_and_time, read_bundle, read_history, size_text
from keyuser.errors import InputError

COOKIE = "desk_session"
#: Nothing from elsewhere, no scripts at all; pictures and the style sheet from the desk itself.
PAGE_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
#: Evidence is shown in the page only as one of these; everything else, SVG and HTML above all, is a download.
SAFE_PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})

_EVIDENCE_POLICY = "default-src 'none'; sandbox"
_LONGEST_ANSWER = 100_000

router = APIRouter()
_TEMPLATES = Environment(
    loader=PackageLoader("keyuser.desk"),
    autoescape=select_autoescape(default=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters.update(moment=day_and_time, size=size_text)
_TEMPLATES.globals.update(finished=is_finished, Status=Status)


class AnswerForm(BaseModel):
    """What the advisor fills in. Empty ``item``: the whole ticket; empty ``status``: the usual one for this kind."""

    csrf: Annotated[str, Field(max_length=200)] = ""
    item: Annotated[str, Field(pattern=r"^[0-9]{0,4}$")] = ""
    kind: ChangeType = ChangeType.REPLY
    status: Status | Literal[""] = ""
    text: Annotated[str, Field(max_length=_LONGEST_ANSWER)] = ""


class SignInFirst(Exception):
    """The page needs a signed-in advisor."""


def _office(request: Request) -> Office:
    found: Office = request.app.state.office
    return found


def signed_in(request: Request) -> Session:
    """The advisor's session; ``SignInFirst`` where there is none."""
    office = _office(request)
    session = office.accounts.session(request.cookies.get(COOKIE, ""), office.clock.now())
    if session is None:
        raise SignInFirst
    return session


def ticket_of(request: Request, number: str) -> Ticket:
    """The ticket in the address; ``Problem`` 404 where there is none."""
    ticket = _office(request).tickets.get(number)
    if ticket is None:
        raise Problem(HTTPStatus.NOT_FOUND, "There is no ticket of this number.")
    return ticket


def own_form(request: Request) -> None:
    """Refuses a form that another site posted."""
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise Problem(HTTPStatus.FORBIDDEN, "This form was sent from another site.")


Advisor = Annotated[Session, Depends(signed_in)]
AddressedTicket = Annotated[Ticket, Depends(ticket_of)]


@router.get("/")
def start() -> Response:
    """The queue is where an advisor begins."""
    return RedirectResponse("/queue", HTTPStatus.SEE_OTHER)


@router.get("/desk.css")
def style_sheet() -> Response:
    """The one style sheet."""
    return Response(_TEMPLATES.get_template("desk.css").render(), media_type="text/css")


@router.get("/sign-in")
def sign_in_page() -> Response:
    """Asks for the access key."""
    return _page("sign_in.html", wrong=False)


@router.post("/sign-in", dependencies=[Depends(own_form)])
def sign_in(request: Request, key: Annotated[str, Form(max_length=500)] = "") -> Response:
    """Starts a session."""
    office = _office(request)
    cookie = office.accounts.sign_in(key, office.clock.now())
    if cookie is None:
        return _page("sign_in.html", HTTPStatus.UNAUTHORIZED, wrong=True)
    response = RedirectResponse("/queue", HTTPStatus.SEE_OTHER)
    response.set_cookie(
        COOKIE,
        cookie,
        max_age=int(SESSION_DURATION.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=office.public_url.startswith("https:"),
    )
    return response


@router.post("/sign-out", dependencies=[Depends(own_form)])
def sign_out(request: Request, advisor: Advisor, csrf: Annotated[str, Form(max_length=200)] = "") -> Response:
    """Ends the session."""
    _check(advisor, csrf)
    _office(request).accounts.sign_out(request.cookies.get(COOKIE, ""))
    response = to_sign_in()
    response.delete_cookie(COOKIE)
    return response


@router.get("/queue")
def queue(request: Request, advisor: Advisor) -> Response:
    """All tickets by who has to act, the most urgent first."""
    tickets = sorted(_office(request).tickets.queue(), key=lambda each: (criticality_order(each.criticality), each.id))
    return _page(
        "queue.html",
        advisor=advisor,
        waiting=[each for each in tickets if not is_finished(each.status) and not _with_client(each)],
        asked=[each for each in tickets if _with_client(each)],
        done=sorted((each for each in tickets if is_finished(each.status)), key=lambda each: -each.id),
    )


@router.get("/tickets/{number}")
def ticket_page(request: Request, advisor: Advisor, ticket: AddressedTicket) -> Response:
    """The bundle, its history and the form to answer."""
    return _ticket_page(request, advisor, ticket)


@router.post("/tickets/{number}/answer", dependencies=[Depends(own_form)])
def answer(
    request: Request, advisor: Advisor, ticket: AddressedTicket, form: Annotated[AnswerForm, Form()]
) -> Response:
    """Stores an answer, or shows the form again with what is wrong."""
    _check(advisor, form.csrf)
    office = _office(request)
    try:
        office.tickets.answer(
            ticket.number,
            item=int(form.item) if form.item else None,
            kind=form.kind,
            text=form.text,
            status=Status(form.status) if form.status else ANSWERS.get(form.kind),
            author=advisor.advisor,
            at=office.clock.now(),
        )
    except InputError as error:
        return _ticket_page(request, advisor, ticket, form, str(error))
    return RedirectResponse(f"/tickets/{ticket.number}#history", HTTPStatus.SEE_OTHER)


@router.get("/tickets/{number}/evidence/{sha256}", dependencies=[Depends(signed_in)])
def evidence(request: Request, ticket: AddressedTicket, sha256: str) -> Response:
    """The bytes of one file: a safe picture to look at, anything else to download."""
    office = _office(request)
    file = next((each for each in office.tickets.evidence(ticket) if each.sha256 == sha256 and each.received), None)
    if file is None:
        raise Problem(HTTPStatus.NOT_FOUND, "This evidence has not arrived.")
    return _evidence_response(office, file)


def to_sign_in() -> Response:
    """Sends the browser to the sign-in page."""
    return RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)


def error_page(problem: Problem) -> Response:
    """What went wrong, for a person."""
    response = _page("error.html", problem.status, problem=problem, title=HTTPStatus(problem.status).phrase)
    response.headers.update(problem.headers)
    return response


def _ticket_page(
    request: Request, advisor: Session, ticket: Ticket, form: AnswerForm | None = None, wrong: str = ""
) -> Response:
    tickets = _office(request).tickets
    return _page(
        "ticket.html",
        HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK,
        advisor=advisor,
        ticket=ticket,
        bundle=read_bundle(tickets.manifest(ticket.number), ticket, tickets.evidence(ticket)),
        history=read_history(tickets.history(ticket)),
        answers=ANSWERS,
        said=form or AnswerForm(item="1" if len(ticket.items) == 1 else ""),
        wrong=wrong,
        pictures=SAFE_PICTURES,
    )


def _evidence_response(office: Office, file: EvidenceFile) -> Response:
    picture = file.media_type.lower() in SAFE_PICTURES
    name = quote(file.name.replace("/", "_").replace("\\", "_"), safe="")
    return FileResponse(
        office.files.path(file.sha256),
        media_type=file.media_type.lower() if picture else "application/octet-stream",
        headers={
            "Content-Disposition": f"{'inline' if picture else 'attachment'}; filename*=UTF-8''{name}",
            "Content-Security-Policy": _EVIDENCE_POLICY,
        },
    )


def _with_client(ticket: Ticket) -> bool:
    return ticket.status is Status.WAITING_FOR_CLIENT


def _check(advisor: Session, csrf: str) -> None:
    if not secrets.compare_digest(csrf.encode(), advisor.csrf.encode()):
        raise Problem(HTTPStatus.FORBIDDEN, "The form is out of date. Open the page again.")


def _page(template: str, status: int = HTTPStatus.OK, **values: Any) -> Response:
    values.setdefault("advisor", None)
    return HTMLResponse(_TEMPLATES.get_template(template).render(values), status)
