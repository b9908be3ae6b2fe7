"""The demonstration: the main job on 240 staff mails, from intake to the SLA report."""
