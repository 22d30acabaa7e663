/**
 * What may leave in a feed, whatever dialect it is written in.
 *
 * <p>May import: the faces of {@code sync}, {@code search}, {@code member}, {@code article}, {@code
 * title}, {@code kit}. Deliberately absent: requests and answers. Read first: {@link
 * org.inkstand.sync.outgoing.Composer}.
 */
@NullMarked
package org.inkstand.sync.outgoing;

import org.jspecify.annotations.NullMarked;
