/**
 * The signals of which significance is the sum, a file each: formula, unit, source, weight, bounds.
 *
 * <p>May import: {@code edition}'s face, {@code article}, {@code title}, {@code kit}. Deliberately
 * absent: each other; what a signal is worth does not depend on another.
 *
 * <p>Read first: {@link org.inkstand.edition.signal.SumOfSignals}.
 */
@NullMarked
package org.inkstand.edition.signal;

import org.jspecify.annotations.NullMarked;
