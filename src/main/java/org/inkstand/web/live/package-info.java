/**
 * Tells an open page that something came since it was made (server-sent events).
 *
 * <p>May import: {@code web.own, web.card}, the faces of {@code article, story, edition}, {@code
 * kit}. Deliberately absent: the news itself; an open page learns how many there are, and asks for
 * them as any page is asked for, through the wall.
 *
 * <p>Read first: {@link org.inkstand.web.live.LiveDoor}.
 */
@NullMarked
package org.inkstand.web.live;

import org.jspecify.annotations.NullMarked;
