/** Tests of {@code search.query}. */
@NullMarked
package org.inkstand.search.query;

import org.jspecify.annotations.NullMarked;
