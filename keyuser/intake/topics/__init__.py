"""Topics of the guided form as data files, their rules, the form that is filled in offline, and reading it when it comes back."""
