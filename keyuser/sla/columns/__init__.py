"""Figures of many ticket items at once, with numpy: the rules of ``sla.rules``, side by side instead of one by one."""
