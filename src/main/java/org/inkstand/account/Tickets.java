package org.inkstand.account;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.kit.text.MailAddress;

/** One-time links. Looking at one burns nothing: mail scanners and curious browsers look. */
public interface Tickets {

  /** Writes one; returns the key that stands in the mail. */
  String issue(Ticket ticket);

  /** What a key would open, while it is good. */
  Optional<Ticket> look(String key, Kind kind);

  /** The addresses to which an account's own links went that are still good; at most 100. */
  List<MailAddress> addressed(AccountId account);

  /** Opens: of any number of tries with the same key one succeeds. */
  Optional<Ticket> redeem(String key, Kind kind);
}
