package org.inkstand.post;

import java.util.List;
import java.util.Optional;
import org.inkstand.kit.text.MailAddress;

/** The outbox. What is put into it is kept before it is sent, so that no crash loses it. */
public interface Post {

  /** Puts a mail into the outbox; returns at once, whatever the mail server does. */
  void post(Mail mail);

  /** The newest first; at most 200. */
  List<Posted> list(int limit);

  /** What went, or is to go, to this address, the newest first; at most 1,000. */
  List<Posted> to(MailAddress address);

  /** One of them. */
  Optional<Posted> find(long number);

  /** Whether mails leave this house. */
  boolean leaves();

  /** Forgets every mail to this address. */
  void forget(MailAddress address);
}
