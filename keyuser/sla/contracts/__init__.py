"""Contracts and their calendars: read, restated in sentences, put in force, kept unchangeable."""
