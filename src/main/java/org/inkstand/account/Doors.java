package org.inkstand.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Session.Way;
import org.inkstand.kit.text.MailAddress;

/** What pages need to let somebody in. */
public interface Doors {

  /**
   * Begins a session for somebody who has just proved who they are; a session that this browser had
   * before ends.
   *
   * @return the cookie that the answer must set
   */
  Cookie enter(HttpServletRequest request, Account account, Way way);

  /**
   * Whether one more letter may be sent to this address at the wish of who asks: neither somebody's
   * mailbox nor this house's good name at other mail servers is anybody's to spend.
   */
  boolean admitsLetter(HttpServletRequest request, MailAddress address);

  /** Whether one more thing may be handed out to be signed by a passkey, to who asks from there. */
  boolean admitsPasskey(HttpServletRequest request);

  /**
   * Whether somebody who is signed in knows the password of their account, under the same bounds as
   * at the door.
   */
  boolean knows(HttpServletRequest request, Account account, String password);

  /** Whether who asks is the owner of a personal paper by where they sit, without a session. */
  boolean seesOwner(HttpServletRequest request);

  /** The wanted address when it is a path of this server, else the front page. */
  String ownPath(String wanted);

  /**
   * A house elsewhere that says who somebody is: the operator's OpenID Connect provider. A browser
   * is sent there on an errand, and what it brings back opens an account here, or not.
   */
  interface Provider {

    /** What it is called; empty where there is none. */
    String name();

    /**
     * Sends a browser there; empty while the provider cannot be reached.
     *
     * @param account to which it is to be added as a way in; 0 to sign in
     * @param path where one wants to go afterwards; a path of ours
     */
    Optional<Errand> begin(long account, String path);

    /** Takes what a browser brought back; good once, in that browser, and for minutes. */
    Heard hear(Answer answer);

    /** Lets this provider vouch for an account; false when it does for another already. */
    boolean add(AccountId account, Person person);

    /** Who vouches for an account, the newest first. */
    List<Voucher> list(AccountId account);

    /** Lets one vouch no more; another account's are not touched. */
    boolean remove(AccountId account, long number);

    /**
     * A browser's way there.
     *
     * @param browser what the browser keeps meanwhile, so that nobody else can come back for it
     */
    record Errand(URI address, String browser) {}

    /**
     * What a browser brings back.
     *
     * @param code empty when somebody stopped there
     * @param browser what it kept meanwhile
     */
    record Answer(String state, String code, String browser) {}

    /**
     * Somebody, as the provider knows them.
     *
     * @param subject its own name for them, which never changes
     * @param name an address for the eye; it proves nothing
     */
    record Person(String subject, String name) {}

    /** That a provider vouches for an account. */
    record Voucher(long number, String issuer, Person person, Instant since, Instant used) {}

    /** What came of it. */
    sealed interface Heard {

      /** It was begun elsewhere, too long ago, or answered already. */
      record Stale() implements Heard {}

      /** Somebody did not sign in there. */
      record Stopped() implements Heard {}

      /** What the provider answers is not in order, or cannot be had. */
      record Unproven() implements Heard {}

      /**
       * It vouches for this account.
       *
       * @param asked the account for which it was begun; 0 to sign in
       */
      record Known(Account account, long asked, String path) implements Heard {}

      /**
       * It vouches for nobody here yet.
       *
       * @param verified the address that it has seen to be theirs, if it has
       * @param asked the account for which it was begun; 0 to sign in
       */
      record Unknown(Person person, Optional<MailAddress> verified, long asked, String path)
          implements Heard {}
    }
  }
}
