"""Watched folders: each file once, and an alert where an expected one is missing."""
