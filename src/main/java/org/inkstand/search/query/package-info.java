/**
 * Understands what somebody typed into the search box.
 *
 * <p>May import: {@code title}, {@code kit}. Deliberately absent: any engine, the clock,
 * exceptions: whatever was typed means something, if only nothing. Read first: {@link
 * org.inkstand.search.query.QueryReader}.
 */
@NullMarked
package org.inkstand.search.query;

import org.jspecify.annotations.NullMarked;
