/**
 * Finding: what a search shows of its answers, what narrows them, and what was not understood.
 *
 * <p>May import: {@code web.frame}, {@code web.card}, {@code web.own}, the faces of {@code title,
 * article, story, search, member}, {@code kit}. Deliberately absent: the language of the search
 * box, which {@code search} understands: this room only shows what it said. Read first: {@link
 * org.inkstand.web.finding.Hits}.
 */
@NullMarked
package org.inkstand.web.finding;

import org.jspecify.annotations.NullMarked;
