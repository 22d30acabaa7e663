package org.inkstand.account;

import java.util.Optional;

/** The people who can sign in. Today that is the operator; readers come through the same door. */
public interface Accounts {

  /** One by the name they sign in with, compared without regard to case. */
  Optional<Account> findByName(String name);

  /**
   * Makes sure that there is an operator.
   *
   * @return the password, to be printed once, when one was made now; empty when there was one
   */
  Optional<String> ensureOperator();

  /** Gives an account another password, of 10 to 200 characters. */
  void setPassword(String name, String password);
}
