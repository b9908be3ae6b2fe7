"""Models over queries: records in, rows out."""
