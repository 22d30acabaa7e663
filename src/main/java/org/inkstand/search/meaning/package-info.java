/**
 * What texts mean, beside the words they use: {@code quake} is near to {@code earthquake}.
 *
 * <p>May import: {@code search.query}, {@code search.words}. Deliberately absent: any language but
 * English, of which a table of words was drawn from a sentence model ({@code
 * scripts/Meanings.java}); the model itself, which would bring native code with it (decision 0015).
 *
 * <p>Read first: {@link org.inkstand.search.meaning.Meanings}.
 */
@NullMarked
package org.inkstand.search.meaning;

import org.jspecify.annotations.NullMarked;
