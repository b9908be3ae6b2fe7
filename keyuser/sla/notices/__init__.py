"""Notices at the thresholds of a clock, once each."""
