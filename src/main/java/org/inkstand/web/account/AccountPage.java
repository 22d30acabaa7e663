package org.inkstand.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Passkeys.Passkey;
import org.inkstand.account.Session;
import org.inkstand.account.Sessions;
import org.inkstand.account.SignedIn;
import org.inkstand.kit.text.Numbers;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Notices.Notice;
import org.inkstand.web.guest.Standing;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /account}: ways in, sessions, membership, leaving. */
@Component
public class AccountPage {

  private final OwnAccount own;
  private final Frames frames;
  private final Pages pages;
  private final Known known;

  /** What is known of somebody. */
  @Component("ownKnown")
  record Known(Sessions sessions, Standing standing, Ways ways, AccountSettings settings) {
    Passkeys passkeys() {
      return ways.passkeys();
    }
  }

  /** Ways in that are neither letter nor password. */
  @Component("waysKnown")
  record Ways(Passkeys passkeys, Provider provider) {}

  AccountPage(OwnAccount own, Frames frames, Pages pages, Known known) {
    this.own = own;
    this.frames = frames;
    this.pages = pages;
    this.known = known;
  }

  /**
   * What the page says.
   *
   * @param nearby whether they are known by where they sit, without having signed in
   * @param name what they sign in with
   * @param address where mail reaches them; may be empty
   * @param password whether there is one
   * @param passwordless whether they can come in without it, so that it may go
   * @param membership how their membership stands, in a sentence; empty where that is no question
   */
  public record Model(
      Frame frame,
      Notice notice,
      boolean nearby,
      String name,
      String address,
      boolean password,
      boolean passwordless,
      Keys keys,
      Vouched vouched,
      String membership,
      List<Line> sessions,
      String token) {
    public Model {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * Their passkeys.
   *
   * @param offered whether one can be made here
   */
  public record Keys(boolean offered, List<Key> list) {
    public Keys {
      list = List.copyOf(list);
    }
  }

  /**
   * Providers that vouch for them.
   *
   * @param offered the one that may be added, by name; empty where there is none
   */
  public record Vouched(String offered, List<Voucher> list) {
    public Vouched {
      list = List.copyOf(list);
    }
  }

  /** One of them, and what they are called there. */
  public record Voucher(
      long number, String name, String issuer, Dates.Stamp since, Dates.Stamp used) {}

  /** A passkey. */
  public record Key(
      long number, String name, boolean synced, Dates.Stamp since, Dates.Stamp used) {}

  /** A browser that is signed in. */
  public record Line(
      long number, String device, String way, Dates.Stamp began, Dates.Stamp seen, boolean here) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Account account = own.account();
    SignedIn who = own.who();
    Instant now = own.now();
    Keys keys =
        new Keys(
            known.passkeys().offered(),
            known.passkeys().list(account.id()).stream().map(key -> key(key, now)).toList());
    return pages.showPrivate(
        "account/account.jte",
        new Model(
            own.frame("account.title"),
            own.notice(),
            who.session() == 0,
            account.name(),
            account.address(),
            account.hasPassword(),
            account.mail().isPresent() || !keys.list().isEmpty(),
            keys,
            vouched(account, now),
            known.settings().personal() ? "" : say(known.standing().of(who)),
            known.sessions().list(account.id()).stream()
                .map(session -> line(session, who, now))
                .toList(),
            own.token(request)));
  }

  private Vouched vouched(Account account, Instant now) {
    Provider provider = known.ways().provider();
    return new Vouched(
        provider.name(),
        provider.list(account.id()).stream()
            .map(
                one ->
                    new Voucher(
                        one.number(),
                        one.person().name().isEmpty() ? one.issuer() : one.person().name(),
                        one.issuer(),
                        frames.dates().stamp(one.since(), now),
                        frames.dates().stamp(one.used(), now)))
            .toList());
  }

  private String say(Standing.Stand stand) {
    return frames.words().of("member.stand." + stand.kind(), frames.dates().day(stand.ends()));
  }

  private Key key(Passkey key, Instant now) {
    return new Key(
        key.number(),
        key.name(),
        key.synced(),
        frames.dates().stamp(key.since(), now),
        frames.dates().stamp(key.used(), now));
  }

  private Line line(Session session, SignedIn who, Instant now) {
    Words words = frames.words();
    return new Line(
        session.number(),
        session.device().isEmpty() ? words.of("account.session.unknown") : session.device(),
        words.of("account.way." + session.way().name().toLowerCase(Locale.ROOT)),
        frames.dates().stamp(session.began(), now),
        frames.dates().stamp(session.seen(), now),
        session.number() == who.session());
  }

  /** {@code POST /account/sessions/end}: ends one of one's own sessions, or all others. */
  public ServerResponse end(ServerRequest request) {
    SignedIn who = own.who();
    String asked = request.param("number").orElse("");
    if (asked.equals("others")) {
      known.sessions().endOthers(who.id(), who.session());
      return own.done("account.sessions.ended");
    }
    Numbers.id(asked).ifPresent(number -> known.sessions().end(who.id(), number));
    return own.done("account.session.ended");
  }
}
