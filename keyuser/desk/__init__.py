"""The reference vendor desk: the other end of the vendor API, and pages where the trusted advisor reads and answers.

For demonstration, for tests, and for vendors without a ticket system of their own. No other stage imports it. The wire is
described by ``resources/vendor-api/openapi.yaml``; ``keyuser desk`` runs it.
"""
