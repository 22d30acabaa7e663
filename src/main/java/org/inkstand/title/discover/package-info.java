/**
 * Adds a title by its home page: finds its feeds, its name, its country, its wishes.
 *
 * <p>May import: {@code title}, {@code title.rights}, {@code kit.http}, jsoup. Deliberately absent:
 * the store; reading feeds, of which only the first lines are looked at. Read first: {@code
 * SiteDiscovery}.
 */
@NullMarked
package org.inkstand.title.discover;

import org.jspecify.annotations.NullMarked;
