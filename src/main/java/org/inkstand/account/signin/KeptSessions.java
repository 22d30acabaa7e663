package org.inkstand.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Session;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.SignedIn;
import org.inkstand.account.nearby.OwnerNearby;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in, by the key in their cookie and the session in our store.
 *
 * <p>The container's own sessions have no part in it: they end with the process, live on one
 * machine, and begin before anybody signs in, which is how a session gets fixed. Here a key is made
 * when somebody has proved who they are, and never before.
 */
final class KeptSessions implements SecurityContextRepository {

  private final Sessions sessions;
  private final AccountSettings settings;
  private final OwnerNearby owner;

  KeptSessions(Sessions sessions, AccountSettings settings, OwnerNearby owner) {
    this.sessions = sessions;
    this.owner = owner;
    this.settings = settings;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Looked(() -> context(request));
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  private SecurityContext context(HttpServletRequest request) {
    SecurityContextImpl context = new SecurityContextImpl();
    find(request)
        .map(Session::who)
        .or(() -> owner.find(request))
        .ifPresent(who -> context.setAuthentication(authentication(who)));
    return context;
  }

  /** Whether somebody is known here by where they sit. */
  boolean seesOwner(HttpServletRequest request) {
    return owner.sees(request);
  }

  private static Authentication authentication(SignedIn who) {
    return UsernamePasswordAuthenticationToken.authenticated(
        who, "", List.of(new SimpleGrantedAuthority("ROLE_" + who.role().name())));
  }

  private Optional<Session> find(HttpServletRequest request) {
    return key(request).flatMap(sessions::find);
  }

  private Optional<String> key(HttpServletRequest request) {
    String name = SessionCookie.sessionName(settings);
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** After a password was right: a session. After signing out: none. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication who = context.getAuthentication();
    if (who != null && who.getPrincipal() instanceof Known known) {
      response.addCookie(begin(request, known.account(), Way.PASSWORD));
    } else if (who == null) {
      find(request).ifPresent(session -> sessions.end(session.who().id(), session.number()));
      response.addCookie(SessionCookie.session(settings, "", 0));
    }
  }

  /** Begins a session, and ends the one that this browser had. */
  Cookie begin(HttpServletRequest request, Account account, Way way) {
    find(request).ifPresent(before -> sessions.end(before.who().id(), before.number()));
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    String key = sessions.begin(account.id(), way, Devices.of(agent));
    boolean stays = account.role() == Role.READER;
    return SessionCookie.session(settings, key, stays ? SessionCookie.STAYS : -1);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return find(request).isPresent() || owner.sees(request);
  }

  /** Looked up when somebody asks who is there, and once a request. */
  private static final class Looked implements DeferredSecurityContext {

    private final Supplier<SecurityContext> look;
    private @Nullable SecurityContext found;

    Looked(Supplier<SecurityContext> look) {
      this.look = look;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = found;
      if (known == null) {
        known = look.get();
        found = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
