"""The command line: one sub-command per use case. Importing it loads no Qt."""
