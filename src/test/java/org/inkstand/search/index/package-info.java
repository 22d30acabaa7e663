/** Tests of {@code search.index}. */
@NullMarked
package org.inkstand.search.index;

import org.jspecify.annotations.NullMarked;
