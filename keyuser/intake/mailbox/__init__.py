"""Mails from IMAP mailboxes: each becomes a report exactly once, and nothing is deleted on the server."""
