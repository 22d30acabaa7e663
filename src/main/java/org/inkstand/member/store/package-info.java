/**
 * Memberships in the store.
 *
 * <p>May import: the face of {@code member}, {@code account}, {@code kit}. Deliberately absent:
 * what anybody read.
 *
 * <p>Read first: {@link org.inkstand.member.store.MembershipStore}.
 */
@NullMarked
package org.inkstand.member.store;

import org.jspecify.annotations.NullMarked;
