package org.inkstand.account;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Session.Way;

/**
 * Who is signed in, kept in the store, so that a restart signs nobody out. A session's key is
 * handed out once and only its hash is kept.
 */
public interface Sessions {

  /** Begins one; returns the key that the browser keeps. */
  String begin(AccountId account, Way way, String device);

  /** The running session with this key. */
  Optional<Session> find(String key);

  /** An account's running sessions, the last used first. */
  List<Session> list(AccountId account);

  /** Ends one of an account's sessions; another's are not touched. */
  void end(AccountId account, long number);

  /** Ends all of an account's sessions but this one; 0 for all. */
  void endOthers(AccountId account, long number);
}
