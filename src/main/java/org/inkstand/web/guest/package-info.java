/**
 * Who is looking at a page.
 *
 * <p>May import: the faces of {@code account}, {@code member} and {@code kit}. Deliberately absent:
 * pages. Read first: {@link org.inkstand.web.guest.Guests}.
 */
@NullMarked
package org.inkstand.web.guest;

import org.jspecify.annotations.NullMarked;
