/**
 * Finding articles by their words.
 *
 * <p>What somebody typed goes one road: {@code query} understands it without knowing any engine,
 * {@code index} asks Lucene. Another engine is another room beside {@code index} that passes the
 * same contract test and is followed up by the same step; nearness of meaning is another way of
 * asking inside each engine, and needs no other face.
 *
 * <p>May import: {@code title}, {@code article}, {@code kit}. Deliberately absent: who may read
 * what: a search answers with numbers only, and the page that shows them cuts the text. Read first:
 * {@link org.inkstand.search.Search}.
 */
@NullMarked
package org.inkstand.search;

import org.jspecify.annotations.NullMarked;
