/**
 * The articles of the bundled press as they are written down, one file an event, and what of them
 * has appeared at a given moment.
 *
 * <p>May import: nothing of ours. Deliberately absent: feeds, pages, pictures, the clock.
 *
 * <p>Read first: {@link org.inkstand.app.press.text.Newsroom}, then {@link
 * org.inkstand.app.press.text.EventFile}.
 */
@NullMarked
package org.inkstand.app.press.text;

import org.jspecify.annotations.NullMarked;
