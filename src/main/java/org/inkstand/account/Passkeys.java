package org.inkstand.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keys on people's own devices, that open with a finger or a PIN: nothing to remember, nothing to
 * give away to a false page. We keep the public half of each.
 *
 * <p>Each ceremony has two halves: a browser fetches what its device is to sign, and brings back
 * the answer. What was handed out is good once and for a few minutes.
 */
public interface Passkeys {

  /**
   * Whether browsers can use them here: the paper needs a name, not a bare number, for its address,
   * and https unless it is on the reader's own machine.
   */
  boolean offered();

  /** What a browser hands to {@code navigator.credentials.get}, as JSON. */
  String ask();

  /** Whose key signed an answer to that. */
  Optional<Account> prove(String answer);

  /** What a browser hands to {@code navigator.credentials.create} to make one more. */
  String askNew(Account account);

  /** Keeps a new one by its maker's answer; false when the answer is not good. */
  boolean add(AccountId account, String name, String answer);

  /** An account's, the newest first. */
  List<Passkey> list(AccountId account);

  /** Calls one of an account's something else; another's are not touched. */
  boolean rename(AccountId account, long number, String name);

  /** Forgets one of an account's; another's are not touched. */
  boolean remove(AccountId account, long number);

  /**
   * One.
   *
   * @param name what its owner calls it
   * @param synced whether its maker copies it to their other devices
   * @param used when it last let somebody in; when it was made, if never
   */
  record Passkey(long number, String name, boolean synced, Instant since, Instant used) {

    /** A short line. */
    public static final int NAME_CHARS_MAX = 60;
  }
}
