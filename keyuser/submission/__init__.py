"""Delivery of frozen bundles to vendors, and what comes back.

``port`` is what every vendor adapter offers, ``vendors`` holds one file per kind of vendor, ``rules`` the outbox's state
machine (pure), ``service`` the outbox: exactly one vendor ticket per bundle, whatever happens on the way.
"""
