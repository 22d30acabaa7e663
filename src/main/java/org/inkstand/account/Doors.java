package org.inkstand.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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
}
