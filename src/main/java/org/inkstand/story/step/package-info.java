/**
 * Gathers articles into stories as they come.
 *
 * <p>May import: {@code article} (its face), {@code kit}. Deliberately absent: what makes two
 * articles alike, which {@code cluster} and {@code copies} decide.
 *
 * <p>Read first: {@link org.inkstand.story.step.GatherStories}.
 */
@NullMarked
package org.inkstand.story.step;

import org.jspecify.annotations.NullMarked;
