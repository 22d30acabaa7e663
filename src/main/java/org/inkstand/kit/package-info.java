/**
 * Libraries that have never heard of news.
 *
 * <p>May import: nothing of ours. Deliberately absent: articles, titles, readers; a word of the
 * trade in here is a mistake. Read first: {@link org.inkstand.kit.step.Step}.
 */
@NullMarked
package org.inkstand.kit;

import org.jspecify.annotations.NullMarked;
