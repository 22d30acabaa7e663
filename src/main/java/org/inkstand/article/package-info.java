/**
 * Clean single articles and their revisions.
 *
 * <p>May import: {@code title}, {@code feed}, {@code kit}. Deliberately absent: other articles
 * about the same event, any order but time, who may read what. Read first: {@link
 * org.inkstand.article.Articles}.
 */
@NullMarked
package org.inkstand.article;

import org.jspecify.annotations.NullMarked;
