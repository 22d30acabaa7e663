/** Tests of {@code search.words}. */
@NullMarked
package org.inkstand.search.words;

import org.jspecify.annotations.NullMarked;
