/**
 * Reads XML as it is, not as it should be: one forgiving pass from characters to a small tree.
 *
 * <p>May import: {@code feed.format.reading}, {@code feed.format.address}, jsoup for its table of
 * entities. Deliberately absent: entity expansion, external references, document types, feeds.
 *
 * <p>Read first: {@link org.inkstand.feed.format.xml.XmlReader}; why not StAX: docs/decisions/0010.
 */
@NullMarked
package org.inkstand.feed.format.xml;

import org.jspecify.annotations.NullMarked;
