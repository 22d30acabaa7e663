/**
 * What all commands share: where an installation is, what they read, how they print and end.
 *
 * <p>May import: {@code app.settings}. Deliberately absent: any command. Read first: {@link
 * org.inkstand.app.console.Place}.
 */
@NullMarked
package org.inkstand.app.console;

import org.jspecify.annotations.NullMarked;
