/**
 * Finds copies: the same text under another headline, another byline, shortened, or with a local
 * paragraph on top.
 *
 * <p>May import: {@code story.words}. Deliberately absent: whether two different texts are about
 * one event. Read first: {@link org.inkstand.story.copies.CopyFinder}.
 */
@NullMarked
package org.inkstand.story.copies;

import org.jspecify.annotations.NullMarked;
