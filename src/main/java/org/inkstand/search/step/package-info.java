/**
 * Follows the articles' book and keeps the index up to date.
 *
 * <p>May import: {@code search}'s rooms, {@code article}, {@code kit}. Deliberately absent: SQL;
 * the cursor lives in the index. Read first: {@code IndexArticles}.
 */
@NullMarked
package org.inkstand.search.step;

import org.jspecify.annotations.NullMarked;
