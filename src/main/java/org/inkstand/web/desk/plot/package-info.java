/**
 * Plots, drawn on the server: a few columns in a box that stretches, with their words around it, so
 * that they are as legible on a telephone as on a desk, in the dark, on paper and read aloud.
 *
 * <p>May import: nothing of ours but {@code web.desk.Numbers}. Deliberately absent: script, colours
 * (the style sheet has them), and what the figures mean.
 *
 * <p>Read first: {@link org.inkstand.web.desk.plot.Plot}.
 */
@NullMarked
package org.inkstand.web.desk.plot;

import org.jspecify.annotations.NullMarked;
