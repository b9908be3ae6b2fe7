"""Taking in a table under the key user's eyes: preview, mapping, import, and a table of the rows that did not go in."""
