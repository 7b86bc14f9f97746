/**
 * The register on disk: Derby, or PostgreSQL by a JDBC URL. The only package that knows SQL. {@link lumbung.store.Store}
 * opens a register; {@link lumbung.store.Database} is the only begin and commit; {@link lumbung.store.Tables} says how each
 * record is kept, and everything written through it leaves its journal entry in the same transaction.
 */
package lumbung.store;
