"""Vendor adapters: one file per kind of vendor, one line here. ``VendorProfile.adapter`` names the kind."""

from collections.abc import Callable, Mapping

from keyuser.submission.port import VendorPort
from keyuser.submission.vendors.keyuser_api import KeyuserApi

#: Makes the adapter of a kind from the vendor's address and our token for it.
ADAPTERS: Mapping[str, Callable[[str, str], VendorPort]] = {
    "keyuser-api": KeyuserApi,
}
