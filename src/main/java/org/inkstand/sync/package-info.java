/**
 * What other apps see of the newsstand: RSS and Atom out, one room a dialect.
 *
 * <p>May import: the faces of all but {@code web} and {@code letter}. Deliberately absent: any text
 * that the wall does not let out. Read first: the room's only page.
 */
@NullMarked
package org.inkstand.sync;

import org.jspecify.annotations.NullMarked;
