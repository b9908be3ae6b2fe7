"""The desk as a web application: the API, the advisor's pages, and one way to answer errors."""

import logging
import sqlite3
from http import HTTPStatus
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from keyuser.clock import Clock
from keyuser.desk import api, pages
from keyuser.desk.office import LARGEST_FILE, open_office
from keyuser.desk.problems import Problem, unavailable

_LOG = logging.getLogger(__name__)

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": pages.PAGE_POLICY,
}


def create_app(data_dir: Path, clock: Clock, *, public_url: str = "", largest_file: int = LARGEST_FILE) -> FastAPI:
    """The desk that keeps its data in ``data_dir`` and takes the time from ``clock``."""
    app = FastAPI(title="Vendor desk", openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.office = open_office(data_dir, clock, public_url=public_url, largest_file=largest_file)
    app.include_router(api.router)
    app.include_router(pages.router)
    app.add_middleware(_SafeHeaders)
    _handle_errors(app)
    return app


def _handle_errors(app: FastAPI) -> None:
    @app.exception_handler(Problem)
    async def problem(request: Request, error: Problem) -> Response:
        return _answer(request, error)

    @app.exception_handler(RequestValidationError)
    async def bad_parameter(request: Request, error: RequestValidationError) -> Response:
        found = [f"{'.'.join(str(part) for part in entry['loc'])}: {entry['msg']}" for entry in error.errors()]
        return _answer(request, Problem(HTTPStatus.BAD_REQUEST, "; ".join(found)[:1000]))

    @app.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> Response:
        headers = dict(error.headers or {})
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            headers["Allow"] = ", ".join(_methods(request))
        return _answer(request, Problem(error.status_code, str(error.detail), headers=headers))

    @app.exception_handler(ClientDisconnect)
    async def gone(_request: Request, _error: ClientDisconnect) -> Response:
        return Response(status_code=HTTPStatus.BAD_REQUEST)  # the sender hung up; nobody reads this

    @app.exception_handler(sqlite3.OperationalError)
    @app.exception_handler(OSError)
    async def cannot_store(request: Request, error: Exception) -> Response:
        _LOG.error("The desk cannot read or write its data: %s", error)
        return _answer(request, unavailable("The desk cannot read or write its data now; nothing was changed."))

    @app.exception_handler(pages.SignInFirst)
    async def sign_in_first(_request: Request, _error: pages.SignInFirst) -> Response:
        return pages.to_sign_in()


def _methods(request: Request) -> list[str]:
    """All methods of the address; the framework itself names only those of the first route that fits."""
    routes = [*api.router.routes, *pages.router.routes]
    fitting = [route for route in routes if isinstance(route, APIRoute) and route.path_regex.match(request.url.path)]
    return sorted({method for route in fitting for method in route.methods or ()})


def _answer(request: Request, problem: Problem) -> Response:
    """Problem JSON for programs, a page for people."""
    if request.url.path.startswith("/v1/"):
        return problem.response()
    return pages.error_page(problem)


class _SafeHeaders:
    """Adds the headers that keep a browser from guessing, caching and leaking."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)
