"""Exports: SLA figures as a workbook that a stranger can recompute and a PDF that a manager can read.

``sheets`` says what stands in each table (pure), ``excel`` and ``pdf`` write it, ``service`` is what other stages call.
"""
