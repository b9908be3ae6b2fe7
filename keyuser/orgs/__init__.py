"""Organisations: the numbers that name them, finding those in free text, and the local directory."""
