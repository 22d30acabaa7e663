package org.inkstand.account;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account.Role;
import org.inkstand.kit.text.MailAddress;

/** The people who can sign in. */
public interface Accounts {

  /** One by the name or the address they sign in with, compared without regard to case. */
  Optional<Account> findByName(String name);

  /** One by its number. */
  Optional<Account> find(AccountId id);

  /**
   * Makes sure that there is an operator.
   *
   * @return the password, to be printed once, when one was made now; empty when there was one
   */
  Optional<String> ensureOperator();

  /** The operator; where there are several, the first. */
  Optional<Account> findOperator();

  /** The account of this address; a reader's new one where there was none. */
  Account join(MailAddress address);

  /** Gives an account another password, of 10 to 200 characters, and ends its sessions. */
  void setPassword(String name, String password);

  /** Takes an account's password away, and ends its sessions. */
  void dropPassword(AccountId id);

  /** Says what somebody may do from now on, and ends their sessions. */
  void setRole(AccountId id, Role role);

  /**
   * Gives an account another address, and to a reader's the name that they sign in with.
   *
   * @return false when somebody else has it
   */
  boolean setAddress(AccountId id, MailAddress address);

  /** Deletes an account with its sessions and links. What other modules keep goes before it. */
  void delete(AccountId id);

  /**
   * Accounts whose name or address holds these words, the newest first.
   *
   * @param before only with a lower number
   * @param limit 1 to 200
   */
  List<Account> list(String words, long before, int limit);

  /** How many there are. */
  long count();
}
