/**
 * Accounts, sessions and one-time links in the store: passwords as Argon2id only, keys as hashes
 * only.
 *
 * <p>May import: {@code kit.sql}. Deliberately absent: a password or a key in the clear.
 *
 * <p>Read first: {@link org.inkstand.account.store.AccountStore}.
 */
@NullMarked
package org.inkstand.account.store;

import org.jspecify.annotations.NullMarked;
