package org.inkstand.web.joining;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Memberships;
import org.inkstand.post.PostSettings;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.frame.Paper;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sign-in/letter} and {@code /sign-in/link}: the way in by a letter.
 *
 * <pre>
 * address ──POST──► letter is written ──► "look into your mail"
 *                        │
 *                  link in the letter ──GET──► a page with a button, which burns nothing
 *                                                    │
 *                                                  POST ──► signed in, back where one was
 * </pre>
 *
 * <p>What the first answer says, and how soon, is the same whether or not somebody has an account.
 */
@Component
public class LinkPage {

  private final Frames frames;
  private final Pages pages;
  private final Letters letters;
  private final Desks desks;

  /** Where one may come from. */
  @Component
  record Desks(SignUpPage up, SignInPage in, Doors doors, Ways ways) {
    AccountSettings settings() {
      return ways.settings();
    }
  }

  /** What a link opens. */
  @Component
  record Ways(Accounts accounts, Tickets tickets, Memberships memberships, Given given) {
    AccountSettings settings() {
      return given.settings();
    }
  }

  /** What the operator says. */
  @Component
  record Given(AccountSettings settings, PostSettings post) {}

  LinkPage(Frames frames, Pages pages, Letters letters, Desks desks) {
    this.frames = frames;
    this.pages = pages;
    this.letters = letters;
    this.desks = desks;
  }

  /**
   * What the page says after a letter was asked for.
   *
   * @param outbox whether everybody may look into the outbox here
   */
  public record Sent(Frame frame, boolean outbox, long minutes) {}

  /**
   * What the page behind the link says.
   *
   * @param address whose link it is; empty when it is good no more
   * @param fresh whether the account begins with this
   * @param key what the link carries
   */
  public record Model(Frame frame, String address, boolean fresh, String key, String token) {}

  /** {@code POST /sign-in/letter}: has a link sent. */
  public ServerResponse send(ServerRequest request) {
    Optional<MailAddress> address = MailAddress.of(Forms.field(request, "address"));
    if (address.isEmpty()) {
      return again(request, HttpStatus.UNPROCESSABLE_CONTENT, "joining.problem.address");
    }
    if (!Forms.field(request, "from").equals("in")
        && !desks.settings().welcomes(address.get().host())) {
      return again(request, HttpStatus.UNPROCESSABLE_CONTENT, "joining.problem.host");
    }
    if (!desks.doors().admitsLetter(request.servletRequest(), address.get())) {
      return again(request, HttpStatus.TOO_MANY_REQUESTS, "joining.problem.letters");
    }
    letters.sendLink(address.get(), desks.doors().ownPath(Forms.field(request, "to")));
    return ServerResponse.seeOther(URI.create("/sign-in/letter")).build();
  }

  private ServerResponse again(ServerRequest request, HttpStatus status, String problem) {
    return Forms.field(request, "from").equals("in")
        ? desks.in().again(request, status, problem)
        : desks.up().again(request, status, problem);
  }

  /** {@code GET /sign-in/letter}: says where to look. */
  public ServerResponse sent(@SuppressWarnings("unused") ServerRequest request) {
    return pages.showPrivate(
        "joining/sent.jte",
        new Sent(
            frames.around(head("joining.sent.title")),
            desks.ways().given().post().shown(),
            Letters.LINK_GOOD.toMinutes()));
  }

  /** {@code GET /sign-in/link/{key}}: the page with the button. */
  public ServerResponse show(ServerRequest request) {
    String key = request.pathVariable("key");
    Optional<Ticket> ticket = desks.ways().tickets().look(key, Kind.SIGN_IN);
    if (ticket.isEmpty()) {
      return spent(request);
    }
    String address = ticket.get().address().text();
    boolean fresh =
        ticket.get().account() == 0 && desks.ways().accounts().findByName(address).isEmpty();
    return pages.showPrivate(
        "joining/link.jte",
        new Model(
            frames.around(head(fresh ? "joining.link.fresh" : "joining.link.title")),
            address,
            fresh,
            key,
            Forms.token(request)));
  }

  private ServerResponse spent(ServerRequest request) {
    return pages.showPrivate(
        HttpStatus.GONE,
        "joining/link.jte",
        new Model(frames.around(head("joining.link.spent")), "", false, "", Forms.token(request)));
  }

  /** {@code POST /sign-in/link}: signs in, once. */
  public ServerResponse open(ServerRequest request) {
    Optional<Ticket> ticket =
        desks.ways().tickets().redeem(Forms.field(request, "key"), Kind.SIGN_IN);
    Optional<Account> account = ticket.flatMap(this::account);
    if (ticket.isEmpty() || account.isEmpty()) {
      return spent(request);
    }
    Cookie cookie = desks.doors().enter(request.servletRequest(), account.get(), Way.LINK);
    return ServerResponse.seeOther(URI.create(Paper.ascii(ticket.get().path())))
        .cookie(cookie)
        .build();
  }

  /** Whose it is; a link for an address that nobody had makes the account now. */
  private Optional<Account> account(Ticket ticket) {
    Accounts accounts = desks.ways().accounts();
    return ticket.account() > 0
        ? accounts.find(new AccountId(ticket.account()))
        : Optional.of(joined(accounts.join(ticket.address())));
  }

  /** The free days begin with the first sign-in, and only once. */
  private Account joined(Account account) {
    desks.ways().memberships().beginTrial(account.id());
    return account;
  }

  private Head head(String title) {
    Words words = frames.words();
    return Head.of(words.of(title), words.of("joining.sign-in.description"), "/sign-in", "joining")
        .unlisted();
  }
}
