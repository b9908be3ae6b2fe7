"""Checks data files against a format profile and against mandatory reference lists."""
