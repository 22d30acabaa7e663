/** The painted pictures, and a sheet on which to look at them. */
@NullMarked
package org.inkstand.app.press.picture;

import org.jspecify.annotations.NullMarked;
