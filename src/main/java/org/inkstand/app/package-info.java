/**
 * Starts everything: the program, its settings, its commands, the demo.
 *
 * <p>May import: all. Deliberately absent: anything that a module could do itself. Read first:
 * {@link org.inkstand.app.Inkstand}.
 */
@NullMarked
package org.inkstand.app;

import org.jspecify.annotations.NullMarked;
