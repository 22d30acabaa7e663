/**
 * A reader's own page: For You, the profile that it follows, and the door where readings come in.
 *
 * <p>May import: the faces of {@code reader, article, story, title}, {@code web.frame, web.card,
 * web.guest, web.wording}, {@code kit}. Deliberately absent: how a page is ordered and what is
 * learned. Read first: {@link org.inkstand.web.mine.ForYouPage}.
 */
@NullMarked
package org.inkstand.web.mine;

import org.jspecify.annotations.NullMarked;
