/**
 * An event as it was told: what was new in it when, how each title put it, and where they are.
 *
 * <p>May import: {@code web.frame}, {@code web.card}, {@code web.finding}, {@code web.wording}, the
 * faces of {@code title, article, story}, {@code kit}. Deliberately absent: sentences about an
 * event that nobody wrote. Read first: {@link org.inkstand.web.event.Telling}.
 */
@NullMarked
package org.inkstand.web.event;

import org.jspecify.annotations.NullMarked;
