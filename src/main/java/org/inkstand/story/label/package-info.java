/**
 * What a story is called, who and where it is about, and what was new when.
 *
 * <p>May import: {@code story.words}, {@code story.language}. Deliberately absent: a headline that
 * nobody wrote: a story is called what its best article is called. Read first: {@link
 * org.inkstand.story.label.Label}.
 */
@NullMarked
package org.inkstand.story.label;

import org.jspecify.annotations.NullMarked;
