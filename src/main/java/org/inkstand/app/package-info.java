/** Starts everything. */
@NullMarked
package org.inkstand.app;

import org.jspecify.annotations.NullMarked;
