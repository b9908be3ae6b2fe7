"""Callbacks: who is to be called, when, and what came of it."""
