"""One module per noun of the command line; ``ALL`` is the order in which ``--help`` lists them."""

from keyuser.cli.commands import (
    bundle,
    export,
    group,
    intake,
    mailbox,
    orgs,
    outbox,
    report,
    settings,
    sla,
    status,
    sync,
    vendor,
)

ALL = (status, intake, mailbox, orgs, report, group, bundle, outbox, sync, sla, export, vendor, settings)
