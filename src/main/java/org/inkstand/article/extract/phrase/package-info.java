/**
 * Lines that stand in the text of many articles and are not of it, by their words.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Deliberately absent: places. What a line is by where it stands is for {@code body}.
 *
 * <p>Read first: {@link org.inkstand.article.extract.phrase.Phrases}.
 */
@NullMarked
package org.inkstand.article.extract.phrase;

import org.jspecify.annotations.NullMarked;
