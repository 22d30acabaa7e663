/**
 * The outbox in the store.
 *
 * <p>May import: the face of {@code post}, {@code kit}. Deliberately absent: how mail is sent.
 *
 * <p>Read first: {@link org.inkstand.post.store.Outbox}.
 */
@NullMarked
package org.inkstand.post.store;

import org.jspecify.annotations.NullMarked;
