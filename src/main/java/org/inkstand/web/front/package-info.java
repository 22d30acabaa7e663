/**
 * The pages that lay articles out: front, sections, titles, countries, the directory of titles.
 *
 * <p>May import: {@code web.frame, web.card, web.wording}, the faces of {@code title, article,
 * member}, {@code kit}. Deliberately absent: money and persons; the order of the front page knows
 * neither. Read first: {@code FrontComposer}, then {@code FrontPage}.
 */
@NullMarked
package org.inkstand.web.front;

import org.jspecify.annotations.NullMarked;
