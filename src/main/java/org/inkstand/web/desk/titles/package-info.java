/**
 * The titles: found by their address, licensed, described, paused, taken out, brought in as a list.
 *
 * <p>May import: the faces of {@code title}, {@code feed}, {@code article}, {@code member}, {@code
 * kit}, {@code web.card} and {@code web.desk.feeds}. Deliberately absent: SQL, and what readers see
 * of a title.
 *
 * <p>Read first: {@link org.inkstand.web.desk.titles.TitlesPage}.
 */
@NullMarked
package org.inkstand.web.desk.titles;

import org.jspecify.annotations.NullMarked;
