"""Grouping: text analysis, index, similarity with reasons, and the rules of groups as links."""
