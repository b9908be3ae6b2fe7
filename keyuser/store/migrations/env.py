"""Alembic's entry: runs inside the transaction that ``store.schema`` opened."""

from alembic import context

from keyuser.store.tables import metadata


def _render(kind: str, item: object, _context: object) -> str | bool:
    """Our column types are text in the database; a migration must not depend on today's Python classes."""
    if kind == "type" and type(item).__module__ == "keyuser.store.types":
        return "sa.Text()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=_render,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
