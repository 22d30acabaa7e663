/**
 * The tables of stories.
 *
 * <p>May import: {@code article} (its face), {@code kit}. Deliberately absent: any decision about
 * which article belongs where.
 *
 * <p>Read first: {@link org.inkstand.story.store.StoryStore}.
 */
@NullMarked
package org.inkstand.story.store;

import org.jspecify.annotations.NullMarked;
