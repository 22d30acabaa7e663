/**
 * Signing in, and which doors need it: the Spring Security configuration of the whole service.
 *
 * <p>May import: the face of {@code account}, {@code kit}. Deliberately absent: pages; the sign-in
 * form is drawn by {@code web.joining}, this room reads what it sends. Read first: {@link
 * org.inkstand.account.signin.SecurityChains}.
 */
@NullMarked
package org.inkstand.account.signin;

import org.jspecify.annotations.NullMarked;
