"""Tables of reports (.xlsx, .xls, .ods, .csv): what the columns mean, and a report of each row."""

from keyuser.intake.channels.spreadsheet.reading import read_spreadsheet

__all__ = ["read_spreadsheet"]
