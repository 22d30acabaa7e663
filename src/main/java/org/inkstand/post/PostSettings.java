package org.inkstand.post;

import org.inkstand.kit.text.MailAddress;

/**
 * How mail leaves this house.
 *
 * @param host the mail server's; empty where there is none, and mails stay in the outbox
 * @param secrecy {@code starttls}, {@code tls}, or {@code none} for a server on this machine
 * @param user empty where it asks for none
 * @param from whose name mails bear
 * @param shown whether everybody may look into the outbox, which only a demonstration may allow
 */
public record PostSettings(
    String host,
    int port,
    String secrecy,
    String user,
    String password,
    MailAddress from,
    String name,
    boolean shown) {

  /** Whether there is a mail server. */
  public boolean leaves() {
    return !host.isEmpty();
  }

  @Override
  public String toString() {
    return "PostSettings[%s:%d, %s]".formatted(host, port, from);
  }
}
