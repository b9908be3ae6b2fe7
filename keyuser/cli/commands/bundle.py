"""keyuser bundle: choose groups, complete them, freeze one file."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output, table
from keyuser.errors import InputError, MachineError
from keyuser.records import BundleState, group_ref, id_from_ref

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "bundle", "the consolidated report for the vendor")
    create = verb(actions, "create", "a draft of these groups", _create, records=True)
    create.add_argument("groups", nargs="+", metavar="G-0001")
    create.add_argument("--vendor", default="", metavar="ID")
    create.add_argument("--title", default="")
    verb(actions, "list", "all bundles", _list)
    verb(actions, "missing", "what the vendor requires and a group lacks", _missing).add_argument(
        "bundle", metavar="KU-..."
    )
    preview = verb(actions, "preview", "write the page that the vendor will see", _preview)
    preview.add_argument("bundle", metavar="KU-...")
    preview.add_argument("file", type=path)
    freeze = verb(actions, "freeze", "make the one file that leaves", _freeze, records=True)
    freeze.add_argument("bundle", metavar="KU-...")
    freeze.add_argument("--allow-missing", action="store_true", help="freeze although required fields are missing")
    freeze.add_argument(
        "--release-iins",
        action="store_true",
        help="you confirm that the writers' IINs, which the vendor requires, leave",
    )
    verb(actions, "verify", "check a .kub file against its own sums", _verify).add_argument("file", type=path)


def _create(app: "App", arguments: Namespace, output: Output) -> int:
    group_ids = [id_from_ref(item, "G") for item in arguments.groups]
    bundle = app.bundles.create(group_ids, app.settings.vendor(arguments.vendor).id, arguments.title)
    missing = app.bundles.missing(bundle.id)
    earlier = _frozen_with(app, bundle.group_ids)
    lines = [f"{bundle.ref}: draft with {len(bundle.group_ids)} groups."]
    lines += [
        f"  {group} is in {', '.join(refs)} already: the vendor would get it again." for group, refs in earlier.items()
    ]
    lines += [f"  {item.group_ref} lacks {item.field}: {item.ask}" for item in missing]
    output.result({"bundle": bundle, "missing": missing, "earlier": earlier}, "\n".join(lines))
    return 0


def _frozen_with(app: "App", group_ids: Sequence[int]) -> dict[str, list[str]]:
    """The groups that stand in a frozen bundle already, each with the references of those bundles."""
    frozen = [item for item in reversed(app.bundles.list()) if item.state is BundleState.FROZEN]
    found = {group_ref(group): [item.ref for item in frozen if group in item.group_ids] for group in group_ids}
    return {group: refs for group, refs in found.items() if refs}


def _list(app: "App", _arguments: Namespace, output: Output) -> int:
    bundles = app.bundles.list()
    rows = [
        (item.ref, item.state, item.vendor_id, f"{len(item.group_ids)} groups", item.title[:60]) for item in bundles
    ]
    output.result(bundles, table(rows) or 'No bundles yet. "keyuser bundle create G-0001 ..." makes one.')
    return 0


def _missing(app: "App", arguments: Namespace, output: Output) -> int:
    missing = app.bundles.missing(app.bundles.by_ref(arguments.bundle).id)
    rows = [(item.group_ref, item.field, item.ask) for item in missing]
    output.result(missing, table(rows) or "Complete: nothing is missing.")
    return InputError.exit_code if missing else 0


def _preview(app: "App", arguments: Namespace, output: Output) -> int:
    page = app.bundles.preview(app.bundles.by_ref(arguments.bundle).id)
    try:
        arguments.file.write_bytes(page)
    except OSError as error:
        raise MachineError(
            f"{arguments.file} was not written: {error.strerror or error}.",
            "Name a file in a folder where you may write.",
        ) from error
    output.result({"file": arguments.file}, f"Written to {arguments.file}")
    return 0


def _freeze(app: "App", arguments: Namespace, output: Output) -> int:
    bundle = app.bundles.by_ref(arguments.bundle)
    frozen = app.bundles.freeze(
        bundle.id, output.progress, allow_missing=arguments.allow_missing, confirm_release=arguments.release_iins
    )
    file = app.bundles.path(frozen)
    output.result({"bundle": frozen, "file": file}, f"{frozen.ref} is frozen: {file}\nSHA-256 {frozen.sha256}")
    return 0


def _verify(app: "App", arguments: Namespace, output: Output) -> int:
    verification = app.bundles.verify(arguments.file)
    data = {"intact": verification.intact, "verification": verification}
    output.result(data, verification.message)
    return 0 if verification.intact else InputError.exit_code
