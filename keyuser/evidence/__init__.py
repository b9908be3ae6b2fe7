"""Evidence: files and pictures recognised by content, opened safely, and personal data found before anything leaves."""
