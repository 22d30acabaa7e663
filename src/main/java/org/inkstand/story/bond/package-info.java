/**
 * Says again, in words, what ties the articles of a story together.
 *
 * <p>May import: {@code story}'s face, {@code story.words}, {@code article}. Deliberately absent:
 * any decision: what this room says changes no story. Read first: {@code Bonds}.
 */
@NullMarked
package org.inkstand.story.bond;

import org.jspecify.annotations.NullMarked;
