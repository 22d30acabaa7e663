/**
 * Lists of feeds that people carry from one reader to another: OPML read, grouped into titles, and
 * written.
 *
 * <p>May import: {@code title}, jsoup for character references. Deliberately absent: an XML parser
 * with its entities and external references; the store, the network. Read first: {@link
 * org.inkstand.title.opml.OpmlList}.
 */
@NullMarked
package org.inkstand.title.opml;

import org.jspecify.annotations.NullMarked;
