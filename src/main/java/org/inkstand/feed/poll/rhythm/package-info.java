/**
 * When a feed is asked next, and why then: from what it did, what it wishes and what its server
 * says.
 *
 * <p>May import: the face of {@code feed}, {@code feed.format.parsed}, {@code feed.store}, {@code
 * kit.http} for headers. Deliberately absent: fetching, SQL, the clock: moments are handed in.
 *
 * <p>Read first: {@link org.inkstand.feed.poll.rhythm.Rhythm}.
 */
@NullMarked
package org.inkstand.feed.poll.rhythm;

import org.jspecify.annotations.NullMarked;
