package org.inkstand.title.discover;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.kit.http.Robots;
import org.inkstand.title.Limits;
import org.inkstand.title.TitleDraft;

/** One visit to a site: asks politely, never twice, and not without end. */
final class Visit {

  /** A site that is slow to answer thirty questions would keep an operator waiting. */
  private static final Duration EACH = Duration.ofSeconds(15);

  private final HttpFetcher fetcher;
  private final Robots robots;
  private final Set<String> asked = new HashSet<>();

  Visit(HttpFetcher fetcher, Robots robots) {
    this.fetcher = fetcher;
    this.robots = robots;
  }

  /** Fetches, if the site's robots.txt lets us and the visit is not too long yet. */
  HttpResult get(URI address) {
    if (asked.size() >= Limits.DISCOVERY_FETCHES_MAX) {
      return new HttpResult.Forbidden("enough was asked of this site");
    }
    if (!asked.add(address.getScheme() + " " + TitleDraft.place(address))) {
      return new HttpResult.Forbidden("asked before");
    }
    Robots.Rules rules = robots.rules(address);
    if (!rules.unknown() && !rules.allows(address)) {
      return new HttpResult.Forbidden("the site's robots.txt does not let us fetch " + address);
    }
    // Where robots.txt could not be had the page itself tells why; if it answers after all, the
    // rule of RFC 9309 holds and what it says is not used.
    HttpResult result =
        fetcher.fetch(HttpRequest.get(address).upTo(Limits.DISCOVERY_BYTES_MAX).within(EACH));
    return rules.unknown() && result instanceof HttpResult.Fetched
        ? new HttpResult.Forbidden("the site's robots.txt could not be read, so nothing may be")
        : result;
  }

  /** What the robots.txt of that site says. */
  Robots.Rules rules(URI address) {
    return robots.rules(address);
  }
}
