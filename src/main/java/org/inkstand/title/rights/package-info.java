/**
 * What a site says to machines about its rights, and what follows for its licence.
 *
 * <p>May import: {@code title}, jsoup. Deliberately absent: fetching, keeping, the clock; bytes and
 * headers come in, signals go out. Read first: {@link org.inkstand.title.rights.RightsSignals}.
 */
@NullMarked
package org.inkstand.title.rights;

import org.jspecify.annotations.NullMarked;
