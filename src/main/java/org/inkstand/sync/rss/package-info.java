/**
 * RSS 2.0 with the content, dc, media and atom extensions.
 *
 * <p>May import: {@code sync.outgoing} and the faces it uses. Deliberately absent: any decision
 * about what may leave. Read first: {@link org.inkstand.sync.rss.RssSheet}.
 */
@NullMarked
package org.inkstand.sync.rss;

import org.jspecify.annotations.NullMarked;
