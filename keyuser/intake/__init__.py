"""Taking reports in: channels turn files into incoming reports, the service stores each exactly once."""
