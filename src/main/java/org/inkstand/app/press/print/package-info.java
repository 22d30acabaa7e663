/**
 * Writes the feeds of the press in every form that newspapers use, with the faults that some have.
 *
 * <p>May import: {@code text, masthead}. Deliberately absent: any reader of feeds; what is written
 * here is read by Inkstand's own intake, and the two must not share their mistakes. Read first:
 * {@link org.inkstand.app.press.print.Issue}.
 */
@NullMarked
package org.inkstand.app.press.print;

import org.jspecify.annotations.NullMarked;
