/**
 * Whether a mute keeps something from its reader.
 *
 * <p>May import: this module's face. Deliberately absent: a store, a clock; what is in force was
 * decided before. Pure. Read first: {@link org.inkstand.reader.marks.ReadyMutes}.
 */
@NullMarked
package org.inkstand.reader.marks;

import org.jspecify.annotations.NullMarked;
