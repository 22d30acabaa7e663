/**
 * What membership does by itself: a letter before one ends.
 *
 * <p>May import: {@code member.store}, the faces of {@code member}, {@code account}, {@code post}
 * and {@code kit}. Deliberately absent: SQL.
 *
 * <p>Read first: {@link org.inkstand.member.step.TellOfEnd}.
 */
@NullMarked
package org.inkstand.member.step;

import org.jspecify.annotations.NullMarked;
