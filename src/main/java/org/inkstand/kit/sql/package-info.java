/**
 * The store: one writer, many readers, the same SQL on SQLite and PostgreSQL.
 *
 * <p>May import: nothing of ours. Deliberately absent: tables of any module but its own two, an
 * object mapper. Read first: {@link org.inkstand.kit.sql.Store}.
 */
@NullMarked
package org.inkstand.kit.sql;

import org.jspecify.annotations.NullMarked;
