/**
 * The door: where somebody signs in.
 *
 * <p>May import: {@code web.frame}. Deliberately absent: passwords; what the form sends is read by
 * {@code account.signin}, and this room never sees it. Read first: {@link
 * org.inkstand.web.joining.SignInPage}.
 */
@NullMarked
package org.inkstand.web.joining;

import org.jspecify.annotations.NullMarked;
