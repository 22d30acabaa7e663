/**
 * Lists of feeds that people carry from one reader to another: OPML read, grouped into titles, and
 * written.
 *
 * <p>May import: {@code title}, {@code kit.http} for addresses, jsoup for character references.
 * Deliberately absent: an XML parser with its entities and external references; fetching. Pure but
 * for {@code OpmlDoor}. Read first: {@code OpmlReader}.
 */
@NullMarked
package org.inkstand.title.opml;

import org.jspecify.annotations.NullMarked;
