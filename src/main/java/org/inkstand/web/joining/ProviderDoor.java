package org.inkstand.web.joining;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Joining;
import org.inkstand.account.Accounts;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.account.Doors;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Doors.Provider.Answer;
import org.inkstand.account.Doors.Provider.Errand;
import org.inkstand.account.Doors.Provider.Heard;
import org.inkstand.account.Session.Way;
import org.inkstand.account.SignedIn;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Memberships;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Paper;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sign-in/provider}: the way in by the operator's OpenID Connect provider.
 *
 * <pre>
 * link ──GET──► a state for this browser ──303──► provider's own page ──► back with a code
 *                                                                              │
 *      the provider's own name for somebody is known: their account            │
 *      else an address that it has verified: the account of that, or a new one ┘
 * </pre>
 *
 * <p>An address that is only said, and not verified, opens nothing: anybody can say any.
 */
@Component
public class ProviderDoor {

  private static final String COOKIE = "inkstand-errand";
  private static final Duration COOKIE_GOOD = Duration.ofMinutes(10);

  private final Provider provider;
  private final Entry entry;
  private final SignInPage page;
  private final Frames frames;

  /** Where one comes in. */
  @Component("providerEntry")
  record Entry(Doors doors, AccountSettings settings, People people, Letters letters) {}

  /** Who may be there already, and what is written down. */
  @Component("providerPeople")
  record People(Accounts accounts, Memberships memberships, Deeds deeds) {}

  ProviderDoor(Provider provider, Entry entry, SignInPage page, Frames frames) {
    this.provider = provider;
    this.entry = entry;
    this.page = page;
    this.frames = frames;
  }

  /** {@code GET /sign-in/provider}: sends a browser there to sign in. */
  public ServerResponse leave(ServerRequest request) {
    return send(request, 0, entry.doors().ownPath(Forms.field(request, "to")));
  }

  /** {@code GET /account/provider}: sends a browser there to add it as a way in. */
  public ServerResponse add(ServerRequest request) {
    return send(request, present().map(who -> who.id().value()).orElse(0L), "/account");
  }

  private Optional<SignedIn> present() {
    return frames.guests().present().who();
  }

  private ServerResponse send(ServerRequest request, long account, String path) {
    if (provider.name().isEmpty()) {
      return page.notThere();
    }
    if (!entry.doors().admitsPasskey(request.servletRequest())) {
      return refused(request, "passkey.wait");
    }
    Optional<Errand> errand = provider.begin(account, path);
    return errand
        .map(
            there ->
                ServerResponse.seeOther(there.address())
                    .header("Cache-Control", "no-store")
                    .cookie(cookie(there.browser(), (int) COOKIE_GOOD.toSeconds()))
                    .build())
        .orElseGet(() -> refused(request, "provider.away"));
  }

  private String cookieName() {
    return (entry.settings().encrypted() ? "__Host-" : "") + COOKIE;
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(cookieName(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(entry.settings().encrypted());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }

  private String kept(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(cookieName()))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** {@code GET /sign-in/provider/answer}: takes what the browser brings back. */
  public ServerResponse hear(ServerRequest request) {
    if (provider.name().isEmpty()) {
      return page.notThere();
    }
    Answer answer =
        new Answer(
            request.param("state").orElse(""),
            request.param("code").orElse(""),
            kept(request.servletRequest()));
    return switch (provider.hear(answer)) {
      case Heard.Stale() -> refused(request, "provider.stale");
      case Heard.Stopped() -> refused(request, "provider.stopped");
      case Heard.Unproven() -> refused(request, "provider.unproven");
      case Heard.Known known when known.asked() == 0 ->
          enter(request, known.account(), known.path());
      case Heard.Known known ->
          known.account().id().value() == known.asked()
              ? lead("/account")
              : refused(request, "provider.taken");
      case Heard.Unknown unknown when unknown.asked() == 0 -> join(request, unknown);
      case Heard.Unknown unknown -> added(request, unknown);
    };
  }

  private ServerResponse join(ServerRequest request, Heard.Unknown unknown) {
    if (unknown.verified().isEmpty()) {
      return refused(request, "provider.unverified");
    }
    MailAddress address = unknown.verified().get();
    Accounts accounts = entry.people().accounts();
    Optional<Account> account = accounts.findByName(address.text());
    if (account.isEmpty()) {
      boolean open = entry.settings().joining() == Joining.OPEN;
      if (!open || !entry.settings().welcomes(address.host())) {
        return refused(request, "provider.nobody");
      }
      Account joined = accounts.join(address);
      entry.people().memberships().beginTrial(joined.id());
      account = Optional.of(joined);
    } else {
      entry.letters().tell(address, "mail.provider.added");
    }
    provider.add(account.get().id(), unknown.person());
    log(account.get().id(), "own-provider");
    return enter(request, account.get(), unknown.path());
  }

  /** Only for who began it and is signed in still. */
  private ServerResponse added(ServerRequest request, Heard.Unknown unknown) {
    Optional<Account> account =
        present()
            .map(SignedIn::id)
            .filter(id -> id.value() == unknown.asked())
            .flatMap(entry.people().accounts()::find);
    if (account.isEmpty() || !provider.add(account.get().id(), unknown.person())) {
      return refused(request, "provider.stale");
    }
    log(account.get().id(), "own-provider");
    account.get().mail().ifPresent(to -> entry.letters().tell(to, "mail.provider.added"));
    return lead("/account");
  }

  private ServerResponse enter(ServerRequest request, Account account, String path) {
    Cookie session = entry.doors().enter(request.servletRequest(), account, Way.PROVIDER);
    boolean staff = account.role() == Account.Role.OPERATOR && path.equals("/");
    return ServerResponse.seeOther(URI.create(Paper.ascii(staff ? "/desk" : path)))
        .header("Cache-Control", "no-store")
        .cookie(session)
        .cookie(cookie("", 0))
        .build();
  }

  private static ServerResponse lead(String path) {
    return ServerResponse.seeOther(URI.create(path)).header("Cache-Control", "no-store").build();
  }

  private void log(AccountId id, String kind) {
    String who = "account " + id;
    entry
        .people()
        .deeds()
        .record(new Deed(0, frames.clock().instant(), who, kind, who, "", "", ""));
  }

  private ServerResponse refused(ServerRequest request, String why) {
    return page.afterProvider(request, frames.words().of(why, provider.name()));
  }
}
