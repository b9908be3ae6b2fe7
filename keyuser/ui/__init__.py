"""The window: the only package that knows Qt. Pages show what the services of ``App`` say and call them through ``tasks``."""
