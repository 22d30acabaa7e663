/**
 * What a feed said, as values: the feed, its items, and what was wrong with it.
 *
 * <p>Absent text is the empty string, an absent moment {@link java.time.Instant#EPOCH}, absent
 * numbers are 0. Addresses are strings, because the wild has many that {@link java.net.URI}
 * refuses; they are absolute wherever a base was known.
 *
 * <p>May import: jsoup. Deliberately absent: how any of it was written in the feed.
 *
 * <p>Read first: {@link org.inkstand.feed.format.parsed.ParsedFeed}.
 */
@NullMarked
package org.inkstand.feed.format.parsed;

import org.jspecify.annotations.NullMarked;
