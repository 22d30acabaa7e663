/**
 * {@code /account}: what somebody who is signed in can see and change of their own.
 *
 * <p>May import: the faces of {@code account}, {@code member}, {@code post} and {@code kit}, {@code
 * web.frame}, {@code web.guest}. Deliberately absent: anybody else's account; every page here looks
 * up the one that is signed in and takes no number from an address.
 *
 * <p>Read first: {@link org.inkstand.web.account.AccountPage}.
 */
@NullMarked
package org.inkstand.web.account;

import org.jspecify.annotations.NullMarked;
