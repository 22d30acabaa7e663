/**
 * The front of the desk: what is wrong, ours first, and how far the steps have come.
 *
 * <p>May import: the faces of {@code title}, {@code feed}, {@code article}, {@code kit}, and {@code
 * web.desk.feeds}. Deliberately absent: SQL, and any deed: mending is done in the other rooms.
 *
 * <p>Read first: {@link org.inkstand.web.desk.overview.OverviewPage}.
 */
@NullMarked
package org.inkstand.web.desk.overview;

import org.jspecify.annotations.NullMarked;
