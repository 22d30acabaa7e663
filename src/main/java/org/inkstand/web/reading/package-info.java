/**
 * Reading: the article's page, its versions, search, pictures, and how all this works.
 *
 * <p>May import: {@code web.frame}, {@code web.card}, {@code web.finding}, {@code web.event}, the
 * faces of {@code title, article, story, edition, search, member}, {@code kit}. Deliberately
 * absent: who may read what, which {@code member.Wall} decides. Read first: {@code ArticlePage}.
 */
@NullMarked
package org.inkstand.web.reading;

import org.jspecify.annotations.NullMarked;
