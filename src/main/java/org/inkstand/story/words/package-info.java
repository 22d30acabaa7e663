/**
 * The words of an article as numbers: taken apart, brought to their stems, weighed by where they
 * stand.
 *
 * <p>May import: {@code story.language}. Deliberately absent: other articles, and so how rare a
 * word is. Read first: {@link org.inkstand.story.words.WordReader}.
 */
@NullMarked
package org.inkstand.story.words;

import org.jspecify.annotations.NullMarked;
