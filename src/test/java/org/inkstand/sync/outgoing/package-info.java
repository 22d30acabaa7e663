/** Tests of {@code sync.outgoing}. */
@NullMarked
package org.inkstand.sync.outgoing;

import org.jspecify.annotations.NullMarked;
