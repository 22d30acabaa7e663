/**
 * The JSON doors under {@code /api/v1}, for programs that act for a signed-in reader: the newest
 * articles of everything or of a title, a search, what is unread, and the description of all that.
 *
 * <p>May import: {@code web.own, web.finding, web.card, web.guest, web.frame}, the faces of {@code
 * article, title, search, reader, member}, {@code kit}. Deliberately absent: anything that the
 * pages do not show to the same reader; the wall and the mutes stand before these doors as before
 * those.
 *
 * <p>Read first: {@link org.inkstand.web.api.ListDoor}.
 */
@NullMarked
package org.inkstand.web.api;

import org.jspecify.annotations.NullMarked;
