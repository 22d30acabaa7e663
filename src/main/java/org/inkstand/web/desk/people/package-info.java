/**
 * The desk's pages of people: who has an account, as what, and whose membership runs until when.
 *
 * <p>May import: the faces of {@code account}, {@code member} and {@code kit}, {@code web.desk},
 * {@code web.joining}. Deliberately absent: what anybody read, follows or saved.
 *
 * <p>Read first: {@link org.inkstand.web.desk.people.PeoplePage}.
 */
@NullMarked
package org.inkstand.web.desk.people;

import org.jspecify.annotations.NullMarked;
