package org.inkstand.account.nearby;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.SignedIn;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Takes whoever connects from a network that was named for it for the owner of a personal paper, so
 * that one person at their own machine signs in nowhere.
 *
 * <p>Three doors stay shut. A request that was passed on is the world's, come through a proxy
 * beside us. A request for a name that is not ours is a stranger's page in the owner's browser,
 * whose name was made to lead here (DNS rebinding): only an address in figures, {@code localhost}
 * and the name of {@code inkstand.base-url} are ours. And where nothing was named there is no such
 * door at all.
 */
public final class OwnerNearby {

  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Accounts accounts;
  private final List<IpAddressMatcher> ranges;
  private final String host;

  /** As the operator says. */
  public OwnerNearby(AccountSettings settings, Accounts accounts) {
    this.accounts = accounts;
    this.ranges =
        settings.personal()
            ? settings.believed().ownerRanges().stream().map(IpAddressMatcher::new).toList()
            : List.of();
    this.host =
        Optional.ofNullable(settings.baseUrl().getHost()).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether who asks is the owner without having signed in. */
  public boolean sees(HttpServletRequest request) {
    return !ranges.isEmpty()
        && ranges.stream().anyMatch(range -> range.matches(request.getRemoteAddr()))
        && PASSED_ON.stream().noneMatch(header -> request.getHeader(header) != null)
        && ours(request.getServerName().toLowerCase(Locale.ROOT));
  }

  private boolean ours(String name) {
    return name.equals("localhost")
        || name.equals(host)
        || name.matches("\\d{1,3}(\\.\\d{1,3}){3}")
        || name.matches("\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");
  }

  /** The owner, when it is they who ask; theirs is no session that could be ended. */
  public Optional<SignedIn> find(HttpServletRequest request) {
    return sees(request)
        ? accounts
            .findOperator()
            .map(owner -> new SignedIn(owner.id(), owner.name(), owner.role(), 0))
        : Optional.empty();
  }
}
