/**
 * Articles about one event.
 *
 * <p>May import: {@code title}, {@code article}, {@code kit}. Deliberately absent: which story is
 * weightier than another, and who reads it. Read first: {@link org.inkstand.story.Stories}.
 */
@NullMarked
package org.inkstand.story;

import org.jspecify.annotations.NullMarked;
