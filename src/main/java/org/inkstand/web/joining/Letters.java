package org.inkstand.web.joining;

import java.time.Duration;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.account.Accounts;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Post;
import org.inkstand.post.Sheet;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Writes the letters around signing in.
 *
 * <p>Their links are made of the operator's own address for this paper, never of what a request
 * says of the host it came to: else anybody could have us send somebody else's links.
 */
@Component
class Letters {

  /** Long enough to find the mail, short enough that an old mailbox opens nothing. */
  static final Duration LINK_GOOD = Duration.ofMinutes(20);

  private final Frames frames;
  private final Writing writing;

  /** What a letter needs. */
  @Component
  record Writing(Accounts accounts, Tickets tickets, Post post, AccountSettings settings) {}

  Letters(Frames frames, Writing writing) {
    this.frames = frames;
    this.writing = writing;
  }

  /**
   * Sends a one-time link to an address, on a thread of its own: how long that takes must not tell
   * whether anybody has an account. Where nobody may sign up, an address that nobody has gets
   * nothing.
   */
  void sendLink(MailAddress address, String path) {
    Thread.ofVirtual().name("letter").start(() -> write(address, path));
  }

  /** The same, here and now. */
  void write(MailAddress address, String path) {
    Optional<Account> known = writing.accounts().findByName(address.key());
    if (known.isEmpty() && writing.settings().joining() != Joining.OPEN) {
      return;
    }
    // A known account's letter goes where the account says, not where the question came from.
    MailAddress to = known.flatMap(Account::mail).orElse(address);
    long account = known.map(a -> a.id().value()).orElse(0L);
    String key =
        writing
            .tickets()
            .issue(
                new Ticket(
                    Kind.SIGN_IN, account, to, path, frames.clock().instant().plus(LINK_GOOD)));
    Words words = frames.words();
    String paper = frames.paper().name();
    String kind = known.isPresent() ? "mail.sign-in" : "mail.sign-up";
    writing
        .post()
        .post(
            Sheet.of(paper, words.of(kind + ".subject", paper))
                .says(words.of(kind + ".says", paper))
                .leads(words.of(kind + ".do"), writing.settings().absolute("/sign-in/link/" + key))
                .says(words.of("mail.link.good", LINK_GOOD.toMinutes()))
                .says(words.of("mail.link.not-you"))
                .foot(words.of("mail.foot", to.text()))
                .secret()
                .to(to));
  }
}
