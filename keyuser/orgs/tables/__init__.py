"""Reading tables from outside (.xlsx, .csv) and text in any charset; used for the directory here and by intake."""
