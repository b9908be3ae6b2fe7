"""Manifests against their published JSON Schema and against what a schema cannot say."""

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from keyuser.errors import InputError
from keyuser.paths import resource


def check_manifest(manifest: Any) -> None:
    """``InputError`` that names the first place where the manifest breaks the format "keyuser-bundle/1"."""
    error = next(_validator().iter_errors(manifest), None)
    if error is not None:
        raise _broken(error.json_path, error.message)
    known = {file["sha256"]: file["path"] for file in manifest["evidence"]}
    if len(known) != len(manifest["evidence"]):
        raise _broken("$.evidence", "a file is listed twice")
    for sha256, path in known.items():
        if not path.startswith(f"evidence/{sha256}."):
            raise _broken("$.evidence", f"{path} is not the path of {sha256}")
    for number, item in enumerate(manifest["items"], start=1):
        if item["item"] != number:
            raise _broken(f"$.items[{number - 1}].item", f"{item['item']} instead of {number}")
        named = {sha256 for report in item["reports"] for sha256 in report["evidence"]}
        if not named <= known.keys():
            raise _broken(f"$.items[{number - 1}]", f"names evidence that is not listed: {min(named - known.keys())}")


def _broken(place: str, why: str) -> InputError:
    return InputError(
        f"The bundle's manifest does not follow its format at {place}.",
        "Ask for the bundle again; if it is your own, tell the makers of keyuser.",
        why[:500],
    )


@cache
def _validator() -> Draft202012Validator:
    schema = json.loads(resource("schemas", "bundle-manifest.schema.json").read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
