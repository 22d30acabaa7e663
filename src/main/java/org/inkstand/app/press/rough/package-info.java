/**
 * The rough street: servers that hang, lie, break off and never end, for a demo of what the world
 * does to a reader of feeds.
 *
 * <p>May import: {@code title} for the drafts of titles. Deliberately absent: anything that answers
 * well, which is the rest of the press. Read first: {@link org.inkstand.app.press.rough.Manner}.
 */
@NullMarked
package org.inkstand.app.press.rough;

import org.jspecify.annotations.NullMarked;
