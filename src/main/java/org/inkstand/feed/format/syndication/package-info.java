/**
 * The XML formats of syndication: RSS in all its versions, RSS as RDF, Atom, and the Channel
 * Definition Format, with the modules that extend them.
 *
 * <p>May import: {@code feed.format.xml}, {@code feed.format.reading}, {@code feed.format.parsed},
 * {@code feed.format.address}. Deliberately absent: characters and angle brackets; georss, slash
 * and the other modules that say nothing about news.
 *
 * <p>Read first: {@link org.inkstand.feed.format.syndication.RssReader}.
 */
@NullMarked
package org.inkstand.feed.format.syndication;

import org.jspecify.annotations.NullMarked;
