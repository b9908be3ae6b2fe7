"""What the desk checks of the bodies it is sent; the same rules as in ``resources/vendor-api/openapi.yaml``.

Members that are not named are allowed and not looked at. Types are strict: a number is not taken for a text.
"""

import json
import re
from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, NoReturn, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from keyuser.desk.problems import Problem, pointer

_MOST_ERRORS = 50
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.IGNORECASE | re.ASCII)

REFERENCE_PATTERN = r"^KU-[A-Z0-9]+(-[A-Z0-9]+)*$"
KEY_PATTERN = r"^[A-Za-z0-9._:-]{1,200}$"
SHA256_PATTERN = r"^[0-9a-f]{64}$"


def _instant(text: str) -> str:
    if not _RFC3339.fullmatch(text):
        raise ValueError("not an RFC 3339 date and time")
    datetime.fromisoformat(text.upper())
    return text


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be blank")
    return text


Reference = Annotated[str, StringConstraints(pattern=REFERENCE_PATTERN, max_length=64)]
Sha256 = Annotated[str, StringConstraints(pattern=SHA256_PATTERN)]
Instant = Annotated[str, AfterValidator(_instant)]
Tiny = Annotated[str, StringConstraints(max_length=40)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=500)]
ShortOrEmpty = Annotated[str, StringConstraints(max_length=500)]
Long = Annotated[str, StringConstraints(max_length=200_000)]
Level = Annotated[str, StringConstraints(min_length=1, max_length=40)]


class _Body(BaseModel):
    model_config = ConfigDict(strict=True, extra="allow", frozen=True)


class ManifestClient(_Body):
    """The client as it names itself."""

    name: ShortOrEmpty
    bin: Tiny = ""
    contact: ShortOrEmpty = ""


class ManifestVendor(_Body):
    """The vendor as the client names it."""

    id: Short
    name: Short


class ManifestOrganisation(_Body):
    """An affected organisation."""

    bin: Tiny
    name: ShortOrEmpty


class ManifestFold(_Body):
    """A part of a report's text that a reader may skip."""

    kind: Tiny
    text: Long


class ManifestReport(_Body):
    """What one staff member wrote."""

    ref: Name
    text: Long
    at: Instant | None = None
    channel: Tiny = ""
    language: Tiny = ""
    subject: Annotated[str, StringConstraints(max_length=2000)] = ""
    folded: Annotated[list[ManifestFold], Field(max_length=1000)] = []
    evidence: Annotated[list[Sha256], Field(max_length=1000)] = []


class ManifestItem(_Body):
    """One group."""

    item: Annotated[int, Field(ge=1, le=1000)]
    group: Name
    title: Short
    kind: Level
    criticality: Level
    description: Long
    criticality_reason: Long = ""
    wanted_result: Long = ""
    organisations: Annotated[list[ManifestOrganisation], Field(max_length=10_000)] = []
    reporters: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    reports: Annotated[list[ManifestReport], Field(max_length=10_000)] = []
    first_seen: Instant | None = None
    last_seen: Instant | None = None


class ManifestEvidence(_Body):
    """A file that comes with the bundle."""

    sha256: Sha256
    name: Short
    media_type: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    size: Annotated[int, Field(ge=0, le=2**40)]
    path: Annotated[str, StringConstraints(max_length=1000)] = ""


class ManifestWithheld(_Body):
    """How often one kind of personal data was left out of the texts."""

    kind: Tiny
    count: Annotated[int, Field(ge=1, le=10**9)]


class Manifest(_Body):
    """The core of a bundle's manifest."""

    format: Annotated[str, StringConstraints(pattern=r"^keyuser-bundle/1(\.[0-9]+)?$")]
    ref: Reference
    title: Short
    created_at: Instant
    client: ManifestClient
    vendor: ManifestVendor
    items: Annotated[list[ManifestItem], Field(min_length=1, max_length=1000)]
    evidence: Annotated[list[ManifestEvidence], Field(max_length=5000)]
    withheld: Annotated[list[ManifestWithheld], Field(max_length=100)] = []


class NewComment(_Body):
    """A message of the client."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    text: Annotated[str, StringConstraints(min_length=1, max_length=100_000), AfterValidator(_not_blank)]
    item: Annotated[int, Field(ge=1, le=1000)] | None = None
    author: Annotated[str, StringConstraints(min_length=1, max_length=200)] = ""


_Model = TypeVar("_Model", bound=_Body)


def parse_manifest(body: bytes, ref: str, largest_file: int) -> Manifest:
    """The checked manifest of a create request whose key is ``ref``; ``Problem`` 400 or 422 otherwise."""
    manifest = _parse(Manifest, body)
    numbers = [item.item for item in manifest.items]
    hashes = [file.sha256 for file in manifest.evidence]
    errors = []
    if manifest.ref != ref:
        errors.append(("/ref", "differs from the Idempotency-Key"))
    if numbers != list(range(1, len(numbers) + 1)):
        errors.append(("/items", "must be numbered 1, 2, 3 ... in their order"))
    if len(set(hashes)) != len(hashes):
        errors.append(("/evidence", "names a file twice"))
    errors += [
        (pointer(("evidence", position, "size")), f"larger than the {largest_file} bytes that this desk takes")
        for position, file in enumerate(manifest.evidence)
        if file.size > largest_file
    ]
    if errors:
        raise invalid(errors)
    return manifest


def parse_comment(body: bytes) -> NewComment:
    """The checked comment; ``Problem`` 400 or 422 otherwise."""
    return _parse(NewComment, body)


def invalid(errors: Sequence[tuple[str, str]]) -> Problem:
    """422 that names the fields."""
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "The body does not follow the contract.", errors=errors)


def _parse(model: type[_Model], body: bytes) -> _Model:
    try:
        data = json.loads(body.decode("utf-8"), parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Problem(HTTPStatus.BAD_REQUEST, f"The body is not JSON in UTF-8: {str(error)[:200]}") from error
    try:
        return model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)[:_MOST_ERRORS]
        raise invalid([(pointer(entry["loc"]), entry["msg"]) for entry in found]) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number in {float("inf"), float("-inf")}:
        raise ValueError("a number is too large")
    return number
