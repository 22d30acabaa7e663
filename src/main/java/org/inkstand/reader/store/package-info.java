/**
 * A reader's own, in the store: every table has the reader's number in it, and none a name.
 *
 * <p>May import: {@code kit.sql}, this module's face and {@code marks}. Deliberately absent: any
 * table of another module.
 *
 * <p>Read first: {@link org.inkstand.reader.store.MarkStore}.
 */
@NullMarked
package org.inkstand.reader.store;

import org.jspecify.annotations.NullMarked;
