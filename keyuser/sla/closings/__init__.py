"""Months that are closed, and what changed since."""
