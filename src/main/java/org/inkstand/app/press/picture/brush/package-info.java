/**
 * Colours, dice, sprayed gradients and the sheet on which a picture is painted.
 *
 * <p>May import: Java's own 2D. Deliberately absent: things; a boat or a house is a motif.
 *
 * <p>Read first: {@link org.inkstand.app.press.picture.brush.Easel}.
 */
@NullMarked
package org.inkstand.app.press.picture.brush;

import org.jspecify.annotations.NullMarked;
