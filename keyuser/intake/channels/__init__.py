"""Where reports come from: one module a source, each turning a path into incoming reports or failures."""
