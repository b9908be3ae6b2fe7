"""Bundles: groups completed, previewed, frozen into one ``.kub`` file, opened and verified."""
