package org.inkstand.post.send;

import java.util.Optional;
import org.inkstand.post.Mail;

/** Brings one mail to a mail server. */
interface Carrier {

  /** Empty when the server took it, else why it did not. */
  Optional<String> carry(Mail mail);
}
