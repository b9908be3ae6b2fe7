"""Reports: what kind they are, how critical a group of them is, and what a group still lacks for its vendor."""
