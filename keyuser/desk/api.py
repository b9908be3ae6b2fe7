"""The vendor API, as ``resources/vendor-api/openapi.yaml`` describes it, under ``/v1``."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from keyuser.desk.contract import KEY_PATTERN, REFERENCE_PATTERN, invalid, parse_comment, parse_manifest
from keyuser.desk.files import Receiving, WrongBytes
from keyuser.desk.model import Change, Client, EvidenceFile, Ticket, instant
from keyuser.desk.office import Office
from keyuser.desk.problems import Problem
from keyuser.desk.tickets import KeyReused

#: Largest bodies in bytes: thousands of long reports fit into a manifest, any sensible message into a comment.
MANIFEST_LIMIT = 32 * 2**20
COMMENT_LIMIT = 2**20

_CHUNK = 2**20

router = APIRouter(prefix="/v1")


def office(request: Request) -> Office:
    """The desk that this request came to."""
    found: Office = request.app.state.office
    return found


def authorised(request: Request) -> Client:
    """The client behind the bearer token; ``Problem`` 401 or 403 otherwise."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    client = office(request).accounts.client_of(token.strip()) if scheme.lower() == "bearer" else None
    if client is None:
        raise Problem(
            HTTPStatus.UNAUTHORIZED,
            "The token is missing or not known here.",
            headers={"WWW-Authenticate": 'Bearer realm="vendor desk"'},
        )
    if not client.enabled:
        raise Problem(HTTPStatus.FORBIDDEN, "The vendor has locked this client's access.")
    _refuse_unknown_parameters(request)
    return client


def ticket_of(request: Request, ticket: str, client: Annotated[Client, Depends(authorised)]) -> Ticket:
    """The client's ticket in the address; ``Problem`` 404 where there is none."""
    found = office(request).tickets.get(ticket, client)
    if found is None:
        raise Problem(HTTPStatus.NOT_FOUND, "You have no ticket of this number.")
    return found


Caller = Annotated[Client, Depends(authorised)]
CallersTicket = Annotated[Ticket, Depends(ticket_of)]


@router.get("/health", dependencies=[Depends(authorised)])
def health(request: Request) -> JSONResponse:
    """Says that the desk works, and its time."""
    return JSONResponse({"status": "ok", "time": instant(office(request).clock.now())})


@router.post("/tickets")
async def create_ticket(
    request: Request,
    client: Caller,
    idempotency_key: Annotated[str, Header(pattern=REFERENCE_PATTERN, max_length=64)],
) -> JSONResponse:
    """One ticket from a manifest, made now or before."""
    desk = office(request)
    body = await _read_body(request, MANIFEST_LIMIT)

    def create() -> tuple[Ticket, bool]:
        manifest = parse_manifest(body, idempotency_key, desk.largest_file)
        return desk.tickets.create(client, manifest, body, desk.clock.now())

    ticket, new = await run_in_threadpool(_once, create)
    if not new:
        return JSONResponse(_ticket_json(request, ticket))
    location = {"Location": f"/v1/tickets/{ticket.number}"}
    return JSONResponse(_ticket_json(request, ticket), HTTPStatus.CREATED, headers=location)


@router.get("/tickets")
def find_tickets(
    request: Request, client: Caller, ref: Annotated[str, Query(pattern=REFERENCE_PATTERN, max_length=64)]
) -> JSONResponse:
    """The client's tickets with that reference."""
    tickets = office(request).tickets.find(client, ref)
    return JSONResponse({"tickets": [_ticket_json(request, ticket) for ticket in tickets]})


@router.get("/tickets/{ticket}")
def get_ticket(request: Request, found: CallersTicket) -> JSONResponse:
    """One ticket."""
    return JSONResponse(_ticket_json(request, found))


@router.get("/tickets/{ticket}/evidence")
def list_evidence(request: Request, found: CallersTicket) -> JSONResponse:
    """The announced files and which of them are here."""
    files = office(request).tickets.evidence(found)
    return JSONResponse({"ticket": found.number, "evidence": [_evidence_json(file) for file in files]})


@router.put("/tickets/{ticket}/evidence/{sha256}")
async def put_evidence(request: Request, found: CallersTicket, sha256: str) -> JSONResponse:
    """Takes in the bytes of one announced file."""
    desk = office(request)
    files = await run_in_threadpool(desk.tickets.evidence, found)
    file = next((each for each in files if each.sha256 == sha256), None)
    if file is None:
        raise Problem(HTTPStatus.NOT_FOUND, "The ticket's manifest names no such evidence.")
    _require_media_type(request, "application/octet-stream")
    if file.received:
        async for _ in request.stream():
            pass  # answering before the body is read would cut the connection under the sender
        return JSONResponse(_evidence_json(file))
    try:
        with desk.files.receive(file.sha256, file.size) as receiving:
            await _take_in(request, receiving)
            await run_in_threadpool(receiving.finish)
    except WrongBytes as error:
        raise invalid([("", str(error))]) from error
    await run_in_threadpool(desk.tickets.mark_received, found, file.sha256)
    return JSONResponse(_evidence_json(file) | {"received": True}, HTTPStatus.CREATED)


@router.post("/tickets/{ticket}/comments")
async def add_comment(
    request: Request, client: Caller, found: CallersTicket, idempotency_key: Annotated[str, Header(pattern=KEY_PATTERN)]
) -> JSONResponse:
    """One message of the client, stored now or before."""
    desk = office(request)
    body = await _read_body(request, COMMENT_LIMIT)

    def add() -> tuple[Change, bool]:
        comment = parse_comment(body)
        if comment.item is not None and comment.item > len(found.items):
            raise invalid([("/item", f"the ticket has {len(found.items)} items")])
        return desk.tickets.comment(client, found, comment, key=idempotency_key, body=body, at=desk.clock.now())

    change, new = await run_in_threadpool(_once, add)
    return JSONResponse(_change_json(change), HTTPStatus.CREATED if new else HTTPStatus.OK)


@router.get("/changes")
def get_changes(
    request: Request,
    client: Caller,
    since: Annotated[str, Query(pattern=r"^[0-9]{1,18}$")] = "0",
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> JSONResponse:
    """A page of the client's log."""
    changes, more = office(request).tickets.changes(client, int(since), limit)
    cursor = str(changes[-1].id) if changes else since
    return JSONResponse({"changes": [_change_json(change) for change in changes], "next": cursor, "more": more})


def _once(work: Any) -> Any:
    try:
        return work()
    except KeyReused as error:
        raise Problem(
            HTTPStatus.CONFLICT, "This key was used before with another body; nothing was changed."
        ) from error


def _refuse_unknown_parameters(request: Request) -> None:
    """A misspelt parameter that is ignored would answer everything where a part was asked for."""
    route = request.scope["route"]
    known = {parameter.alias for parameter in route.dependant.query_params} if isinstance(route, APIRoute) else set()
    unknown = sorted(set(request.query_params) - known)
    if unknown:
        raise Problem(HTTPStatus.BAD_REQUEST, f"There is no parameter {unknown[0][:100]!r} here.")


async def _read_body(request: Request, limit: int) -> bytes:
    _require_media_type(request, "application/json")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body may have at most {limit} bytes.")
    return bytes(body)


async def _take_in(request: Request, receiving: Receiving) -> None:
    """Writes the body in large pieces, each off the event loop, so that memory stays flat and others are served."""
    pending = bytearray()
    async for chunk in request.stream():
        pending += chunk
        if len(pending) >= _CHUNK:
            await run_in_threadpool(receiving.write, bytes(pending))
            pending.clear()
    await run_in_threadpool(receiving.write, bytes(pending))


def _require_media_type(request: Request, wanted: str) -> None:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != wanted:
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"The Content-Type must be {wanted}.")


def _ticket_json(request: Request, ticket: Ticket) -> dict[str, Any]:
    return {
        "ticket": ticket.number,
        "ref": ticket.ref,
        "url": f"{_public_url(request)}/tickets/{ticket.number}",
        "status": ticket.status,
        "created_at": ticket.created_at,
        "manifest_sha256": ticket.manifest_sha256,
        "items": [
            {
                "item": item.item,
                "group": item.group,
                "title": item.title,
                "criticality": item.criticality,
                "status": item.status,
            }
            for item in ticket.items
        ],
        "missing": list(ticket.missing),
    }


def _public_url(request: Request) -> str:
    """The address for people: as configured, else where the desk listens (never the client's own Host header)."""
    host, port = request.scope.get("server") or ("localhost", 80)
    return office(request).public_url or f"http://{host}:{port}"


def _evidence_json(file: EvidenceFile) -> dict[str, Any]:
    return {
        "sha256": file.sha256,
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "received": file.received,
    }


def _change_json(change: Change) -> dict[str, Any]:
    return {
        "id": str(change.id),
        "ticket": change.ticket,
        "ref": change.ref,
        "item": change.item,
        "at": change.at,
        "type": change.type,
        "author": {"name": change.author, "role": change.role},
        "text": change.text,
        "status": change.status,
        "automatic": change.automatic,
        "public": True,
    }
