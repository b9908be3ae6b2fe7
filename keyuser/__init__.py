"""Staff problem reports in, one consolidated vendor report out, and SLA figures that hold.

The folders are the pipeline: ``intake`` takes reports in, ``orgs`` recognises the organisations they name, ``report``
classifies them, ``group`` finds the duplicates, ``bundle`` completes and freezes what goes to the vendor, ``submission``
delivers it exactly once and follows the answers, ``sla`` measures the vendor, ``export`` prints the figures. ``store`` is
the only place that knows the database, ``ui`` and ``cli`` are the two ways to drive it, ``desk`` is the vendor's end.
"""

__version__ = "0.1.0"
