/**
 * What other apps see of the newsstand: RSS and Atom out, one room a dialect.
 *
 * <p>{@code outgoing} says what may leave, the dialects say how it is written, {@code door} answers
 * whoever asks.
 *
 * <p>May import: the faces of all but {@code web} and {@code letter}. Deliberately absent: any text
 * that the wall does not let out. Read first: {@code org.inkstand.sync.outgoing.Composer}.
 */
@NullMarked
package org.inkstand.sync;

import org.jspecify.annotations.NullMarked;
