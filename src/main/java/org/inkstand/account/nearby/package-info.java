/**
 * The owner of a personal paper, known by where they sit.
 *
 * <p>May import: the face of {@code account}. Deliberately absent: sessions and passwords.
 *
 * <p>Read first: {@link org.inkstand.account.nearby.OwnerNearby}.
 */
@NullMarked
package org.inkstand.account.nearby;

import org.jspecify.annotations.NullMarked;
