package org.inkstand.web.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.account.Accounts;
import org.inkstand.account.Erasure;
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
public class Letters implements Erasure {

  /** Long enough to find the mail, short enough that an old mailbox opens nothing. */
  static final Duration LINK_GOOD = Duration.ofMinutes(20);

  /** Who is invited on Friday reads it on Monday. */
  static final Duration INVITATION_GOOD = Duration.ofDays(7);

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

  /**
   * What lies in the outbox for somebody who leaves goes with them, at the address that they were
   * about to take, too.
   */
  @Override
  public void erase(Account account) {
    account.mail().ifPresent(writing.post()::forget);
    writing.tickets().addressed(account.id()).forEach(writing.post()::forget);
  }

  /** Tells the owner of an address what was done to their account; {@code kind} names the words. */
  public void tell(MailAddress to, String kind) {
    Words words = frames.words();
    String paper = frames.paper().name();
    Sheet sheet =
        Sheet.of(paper, words.of(kind + ".subject", paper))
            .says(words.of(kind + ".says", paper))
            .leads(words.of("mail.tell.do"), writing.settings().absolute("/account"))
            .says(words.of("mail.tell.not-you"))
            .foot(words.of("mail.foot.account", to.text(), paper));
    writing.post().post(sheet.to(to));
  }

  /** Sends the link that proves a new address, and tells the old one that it was asked for. */
  public void sendAddressLink(Account account, MailAddress wanted) {
    account.mail().ifPresent(old -> tell(old, "mail.address.asked"));
    if (writing.accounts().findByName(wanted.key()).isPresent()) {
      return;
    }
    Words words = frames.words();
    String paper = frames.paper().name();
    String key =
        writing
            .tickets()
            .issue(
                new Ticket(
                    Kind.ADDRESS,
                    account.id().value(),
                    wanted,
                    "/account",
                    frames.clock().instant().plus(LINK_GOOD)));
    writing
        .post()
        .post(
            Sheet.of(paper, words.of("mail.address.subject", paper))
                .says(words.of("mail.address.says", paper))
                .leads(
                    words.of("mail.address.do"),
                    writing.settings().absolute("/account/address/" + key))
                .says(words.of("mail.link.good", LINK_GOOD.toMinutes()))
                .foot(words.of("mail.foot", wanted.text()))
                .secret()
                .to(wanted));
  }

  /** Invites somebody, who need not be welcome otherwise: the link makes the account. */
  public void invite(MailAddress to) {
    Instant until = frames.clock().instant().plus(INVITATION_GOOD);
    Words words = frames.words();
    String paper = frames.paper().name();
    String key = writing.tickets().issue(new Ticket(Kind.SIGN_IN, 0, to, "/", until));
    writing
        .post()
        .post(
            Sheet.of(paper, words.of("mail.invitation.subject", paper))
                .says(words.of("mail.invitation.says", paper))
                .leads(
                    words.of("mail.invitation.do"),
                    writing.settings().absolute("/sign-in/link/" + key))
                .says(words.of("mail.invitation.good", INVITATION_GOOD.toDays()))
                .foot(words.of("mail.foot", to.text()))
                .to(to));
  }

  /** The same, here and now. */
  void write(MailAddress address, String path) {
    Optional<Account> known = writing.accounts().findByName(address.key());
    boolean welcome =
        writing.settings().joining() == Joining.OPEN && writing.settings().welcomes(address.host());
    if (known.isEmpty() && !welcome) {
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
