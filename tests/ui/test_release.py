"""A vendor that requires the writers' IINs: the freeze asks whose may leave, and the ledger notes it."""

import zipfile
from dataclasses import replace

import pytest

from keyuser.app import App
from keyuser.records import BundleState, LedgerAction, PersonEntry
from keyuser.settings import DEFAULT_REQUIRED_FIELDS
from keyuser.ui.dialogs.release import ReleaseDialog
from keyuser.ui.main_window import MainWindow
from keyuser.ui.pages.bundles import BundlesPage
from keyuser.ui.shell import Changed
from tests.ui import directory_ground, vendor_ground


@pytest.fixture
def page(window: MainWindow, app: App) -> BundlesPage:
    """A complete draft for such a vendor; the writer of its reports is in the directory."""
    vendor_ground.set_up(app, replace(vendor_ground.VENDOR, required_fields=(*DEFAULT_REQUIRED_FIELDS, "iin")))
    group_id = vendor_ground.add_group(app, 1)
    with app.store.read() as db:
        writers = {report.sender_email: report for report in db.reports.get_many(db.groups.members(group_id))}
    for number, report in enumerate(writers.values()):
        iin = (directory_ground.IIN, directory_ground.OTHER_IIN)[number] if number < 2 else ""
        app.people.save(PersonEntry(report.sender_name, report.sender_email, iin=iin))
    bundle = app.bundles.create([group_id])
    opened = window.pages["bundles"]
    assert isinstance(opened, BundlesPage)
    window.open_page("bundles")
    window.shell.tell(Changed.EVERYTHING)
    opened.open(bundle.id)
    return opened


def asked(window: MainWindow) -> ReleaseDialog:
    (dialog,) = (item for item in window.findChildren(ReleaseDialog) if item.isVisible())
    return dialog


def manifest(app: App) -> str:
    (bundle,) = app.bundles.list()
    with zipfile.ZipFile(app.bundles.path(bundle)) as packed:
        return packed.read("manifest.json").decode()


def test_nothing_is_frozen_before_the_user_has_decided(page: BundlesPage, window: MainWindow, app: App) -> None:
    page._do_freeze()
    dialog = asked(window)
    assert [dialog.model.record(row).mask for row in range(dialog.model.rowCount())] == [
        item.mask for item in app.bundles.releases(1)
    ]
    assert directory_ground.IIN not in " ".join(item.mask for item in app.bundles.releases(1))
    dialog.reject()
    assert app.bundles.get(1).state is BundleState.DRAFT
    assert app.ledger.list() == ()


def test_confirmed_iins_leave_and_stand_in_the_ledger(page: BundlesPage, window: MainWindow, app: App) -> None:
    page._do_freeze()
    asked(window).release.click()
    assert app.bundles.get(1).state is BundleState.FROZEN
    entries = app.ledger.list()
    assert entries
    assert {entry.action for entry in entries} == {LedgerAction.RELEASED}
    assert directory_ground.IIN in manifest(app)


def test_frozen_without_them_none_leaves(page: BundlesPage, window: MainWindow, app: App) -> None:
    page._do_freeze()
    asked(window).without.click()
    assert app.bundles.get(1).state is BundleState.FROZEN
    assert app.ledger.list() == ()
    assert directory_ground.IIN not in manifest(app)


def test_a_vendor_that_requires_none_is_not_asked_about(page: BundlesPage, window: MainWindow, app: App) -> None:
    vendor_ground.set_up(app)
    window.shell.tell(Changed.EVERYTHING)
    page._do_freeze()
    assert not [item for item in window.findChildren(ReleaseDialog) if item.isVisible()]
    assert app.bundles.get(1).state is BundleState.FROZEN
