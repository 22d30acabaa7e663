/**
 * Takes text of any language apart into what the index holds.
 *
 * <p>May import: {@code kit}. Deliberately absent: articles, queries, the index; this room knows
 * text and its parts. Read first: {@link org.inkstand.search.words.WordChain}.
 */
@NullMarked
package org.inkstand.search.words;

import org.jspecify.annotations.NullMarked;
