/**
 * What a browser and its authenticator say about passkeys: W3C Web Authentication, level 3.
 *
 * <p>May import: nothing of ours. Deliberately absent: the store, and the makers of authenticators;
 * we ask nobody to prove what device they have. Read first: {@link
 * org.inkstand.account.passkey.Ceremony}.
 */
@NullMarked
package org.inkstand.account.passkey;

import org.jspecify.annotations.NullMarked;
