/** Tests of the feed reader, by format; their feeds are in {@code resources/feed/format}. */
@NullMarked
package org.inkstand.feed.format;

import org.jspecify.annotations.NullMarked;
