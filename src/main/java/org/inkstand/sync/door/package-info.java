/**
 * Answers apps that ask for feeds.
 *
 * <p>May import: the other rooms of {@code sync}. Deliberately absent: any decision about what may
 * leave. Read first: {@code Doors}.
 */
@NullMarked
package org.inkstand.sync.door;

import org.jspecify.annotations.NullMarked;
