/**
 * An article as a list shows it: headline, standfirst as far as the wall lets it out, whose it is,
 * when, how long to read.
 *
 * <p>May import: {@code web.frame, web.wording}, the faces of {@code title, article, member}.
 * Deliberately absent: the order of a list, and any body. Read first: {@link
 * org.inkstand.web.card.Cards}.
 */
@NullMarked
package org.inkstand.web.card;

import org.jspecify.annotations.NullMarked;
