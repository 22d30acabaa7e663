/**
 * Who is signed in, and as what.
 *
 * <p>May import: {@code kit}. Deliberately absent: what anybody read or paid. Read first: {@link
 * org.inkstand.account.Accounts}.
 */
@NullMarked
package org.inkstand.account;

import org.jspecify.annotations.NullMarked;
