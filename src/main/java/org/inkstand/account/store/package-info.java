/**
 * Accounts in the store, their passwords as Argon2id only.
 *
 * <p>May import: {@code kit.sql}. Deliberately absent: a password in the clear.
 *
 * <p>Read first: {@link org.inkstand.account.store.AccountStore}.
 */
@NullMarked
package org.inkstand.account.store;

import org.jspecify.annotations.NullMarked;
