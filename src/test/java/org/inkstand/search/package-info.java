/** Tests of {@code search}. */
@NullMarked
package org.inkstand.search;

import org.jspecify.annotations.NullMarked;
