/**
 * The operator's weights: how much each signal of the ranking counts, tried on a day that was, kept
 * and taken back.
 *
 * <p>May import: the face of {@code edition}, and {@code web.desk}. Deliberately absent: a signal
 * of one's own; which there are is written in the program.
 *
 * <p>Read first: {@link org.inkstand.web.desk.weights.WeightsPage}.
 */
@NullMarked
package org.inkstand.web.desk.weights;

import org.jspecify.annotations.NullMarked;
