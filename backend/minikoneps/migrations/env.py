"""What Alembic runs for both trees: on the connection that it is handed, in that one's transaction."""

from alembic import context

from minikoneps.migrations.columns import NAMED

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=NAMED,
    transactional_ddl=True,  # SQLite can do it too; Alembic would not think so
)
with context.begin_transaction():
    context.run_migrations()
