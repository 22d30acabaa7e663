/** The bundled press, from outside. */
@NullMarked
package org.inkstand.app.press;

import org.jspecify.annotations.NullMarked;
