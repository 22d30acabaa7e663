/** The written events, as they are read and as they appear. */
@NullMarked
package org.inkstand.app.press.text;

import org.jspecify.annotations.NullMarked;
