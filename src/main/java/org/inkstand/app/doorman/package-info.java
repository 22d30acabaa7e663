/**
 * Who answers at the door while the house is still being opened: the front page as it last stood,
 * at once, and everything else as soon as the server is there; and, from then on, how many may be
 * inside at once.
 *
 * <p>May import: {@code web}'s face, {@code app.console} and {@code app.settings}. Deliberately
 * absent from the doorman: the framework, whose start is what visitors would otherwise wait for.
 * Read first: {@link org.inkstand.app.doorman.Doorman}.
 */
@NullMarked
package org.inkstand.app.doorman;

import org.jspecify.annotations.NullMarked;
