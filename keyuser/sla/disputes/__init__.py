"""Where the vendor's figures and ours differ, and why."""
