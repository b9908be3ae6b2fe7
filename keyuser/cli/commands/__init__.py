"""One module per noun of the command line; ``ALL`` is the order in which ``--help`` lists them."""

from keyuser.cli.commands import (
    bundle,
    export,
    group,
    intake,
    orgs,
    outbox,
    report,
    settings,
    sla,
    status,
    sync,
    vendor,
)

ALL = (status, intake, orgs, report, group, bundle, outbox, sync, sla, export, vendor, settings)
