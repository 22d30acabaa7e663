/**
 * Paints the pictures of the demo press, the same for the same scene and seed.
 *
 * <p>May import: nothing of ours but its own rooms. Deliberately absent: letters, because a machine
 * may have no fonts. Read first: {@link org.inkstand.app.press.picture.Studio}.
 */
@NullMarked
package org.inkstand.app.press.picture;

import org.jspecify.annotations.NullMarked;
