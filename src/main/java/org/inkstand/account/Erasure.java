package org.inkstand.account;

/**
 * What a module forgets when somebody leaves. Each module that keeps anything under an {@link
 * AccountId} has one; all of them are asked before the account itself goes, so that one that fails
 * leaves an account that can be deleted again.
 *
 * <p>What publishers have earned stays: it names no account, so there is nothing in it to erase.
 */
public interface Erasure {

  /** Forgets everything that is kept of somebody, for good; doing it twice does no harm. */
  void erase(Account account);
}
