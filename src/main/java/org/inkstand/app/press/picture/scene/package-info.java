/**
 * The scenes that an article may ask for, one method each.
 *
 * <p>May import: {@code brush, motif}. Deliberately absent: files and formats. Read first: {@link
 * org.inkstand.app.press.picture.scene.Scene}.
 */
@NullMarked
package org.inkstand.app.press.picture.scene;

import org.jspecify.annotations.NullMarked;
