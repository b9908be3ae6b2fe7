"""Reading mail as it really comes: one buffer, parts as slices of it, and a repair for each way in which mailers go wrong."""
