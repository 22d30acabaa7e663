/** Tests of {@code sync.door}. */
@NullMarked
package org.inkstand.sync.door;

import org.jspecify.annotations.NullMarked;
