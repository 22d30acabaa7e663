/**
 * The index in the data folder, kept by Lucene.
 *
 * <p>May import: the face of {@code search}, its {@code query} and {@code words}, {@code article},
 * {@code title}, {@code kit}. Deliberately absent: where changes come from; the step brings them.
 * Read first: {@link org.inkstand.search.index.ArticleIndex}, then {@code IndexSearch}.
 */
@NullMarked
package org.inkstand.search.index;

import org.jspecify.annotations.NullMarked;
