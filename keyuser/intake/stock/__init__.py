"""Stock reconciliation: opening + receipts - shipments = closing, by item, warehouse and day."""
