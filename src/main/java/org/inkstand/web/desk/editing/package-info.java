/**
 * The editors' room: what stands on the front page, and what editors decide about stories.
 *
 * <p>May import: {@code web.desk}, {@code web.frame}, the faces of {@code edition, story, article}.
 * Deliberately absent: what a decision does to a page, which is {@code edition.compose}'s.
 *
 * <p>Read first: {@link org.inkstand.web.desk.editing.EditedStoryPage}.
 */
@NullMarked
package org.inkstand.web.desk.editing;

import org.jspecify.annotations.NullMarked;
