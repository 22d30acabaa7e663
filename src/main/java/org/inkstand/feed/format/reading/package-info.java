/**
 * What is at hand while a feed is being read: its hints, its limits, the flaws seen so far, and the
 * drafts that its readers fill.
 *
 * <p>May import: {@code feed.format.parsed}, {@code feed.format.date}, {@code feed.format.address}.
 * Deliberately absent: any format.
 *
 * <p>Read first: {@link org.inkstand.feed.format.reading.Reading}.
 */
@NullMarked
package org.inkstand.feed.format.reading;

import org.jspecify.annotations.NullMarked;
