/**
 * Reads feeds of all formats from bytes, in whatever state they are.
 *
 * <p>A pure room: bytes and what HTTP said go in, values come out; nothing is ever thrown, looked
 * up or followed. Each format has a room below; the values they all make are in {@code parsed}.
 *
 * <p>May import: its own rooms. Deliberately absent: fetching, storing, cleaning, the clock.
 *
 * <p>Read first: {@link org.inkstand.feed.format.FeedReader}.
 */
@NullMarked
package org.inkstand.feed.format;

import org.jspecify.annotations.NullMarked;
