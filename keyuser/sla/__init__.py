"""The SLA clock: calendars, clocks, figures, and the service that reads them out of the event log."""
