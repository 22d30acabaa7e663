/**
 * An operator's OpenID Connect provider: where it is, what it answers, and whether that is true.
 *
 * <p>May import: the face of {@code account}, {@code kit}. Deliberately absent: what is kept of it,
 * and whose account it opens; {@code account.store} does that.
 *
 * <p>Read first: {@link org.inkstand.account.provider.Relying}.
 */
@NullMarked
package org.inkstand.account.provider;

import org.jspecify.annotations.NullMarked;
