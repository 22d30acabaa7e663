/**
 * From bytes to characters, whatever the feed says its bytes are.
 *
 * <p>May import: {@code feed.format.reading}. Deliberately absent: XML.
 *
 * <p>Read first: {@link org.inkstand.feed.format.encoding.FeedText}.
 */
@NullMarked
package org.inkstand.feed.format.encoding;

import org.jspecify.annotations.NullMarked;
