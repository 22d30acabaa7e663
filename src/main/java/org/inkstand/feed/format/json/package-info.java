/**
 * The JSON formats: JSON Feed 1.0 and 1.1, and IPTC's ninjs 1 to 3.
 *
 * <p>May import: {@code feed.format.reading}, {@code feed.format.parsed}, {@code
 * feed.format.address}, Jackson's tokeniser. Deliberately absent: data binding; the wild keeps to
 * no schema.
 *
 * <p>Read first: {@link org.inkstand.feed.format.json.JsonFeedReader}.
 */
@NullMarked
package org.inkstand.feed.format.json;

import org.jspecify.annotations.NullMarked;
