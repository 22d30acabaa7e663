/**
 * Who may read what.
 *
 * <p>May import: {@code title}, {@code article}, {@code account}, {@code post}, {@code kit}.
 * Deliberately absent: what anybody read. Read first: {@link org.inkstand.member.Wall}.
 */
@NullMarked
package org.inkstand.member;

import org.jspecify.annotations.NullMarked;
