"""One module per noun of the command line; ``ALL`` is the order in which ``--help`` lists them."""

from keyuser.cli.commands import (
    bundle,
    export,
    group,
    intake,
    ledger,
    mailbox,
    orgs,
    outbox,
    people,
    report,
    settings,
    sla,
    status,
    sync,
    topic,
    vendor,
)

ALL = (status, intake, topic, mailbox, orgs, people, report, group, bundle, outbox, sync, sla, export, vendor, ledger, settings)
