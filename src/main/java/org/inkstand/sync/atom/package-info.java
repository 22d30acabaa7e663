/**
 * Atom (RFC 4287) with the media extension.
 *
 * <p>May import: {@code sync.outgoing} and the faces it uses. Deliberately absent: any decision
 * about what may leave. Read first: {@link org.inkstand.sync.atom.AtomSheet}.
 */
@NullMarked
package org.inkstand.sync.atom;

import org.jspecify.annotations.NullMarked;
