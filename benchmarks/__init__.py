"""Benchmarks: each compares a stage with a named peer or limit in the same run and prints ratios."""
