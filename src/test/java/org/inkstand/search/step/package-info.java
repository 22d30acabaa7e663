/** Tests of {@code search.step}. */
@NullMarked
package org.inkstand.search.step;

import org.jspecify.annotations.NullMarked;
