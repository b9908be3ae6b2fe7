"""The few things that may stop the user."""
