package org.inkstand.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What sites ask of machines in their robots.txt, remembered a host at a time.
 *
 * <p>A site without one lets everybody in; one whose robots.txt cannot be had because its server
 * fails lets nobody in until we have asked again. Source: RFC 9309, section 2.3.1. Blocks while it
 * fetches; safe for many threads.
 */
public final class Robots {

  /** The name under which we look for rules; sites write it so in {@code User-agent:}. */
  private static final Set<String> NAMES = Set.of("inkstand");

  /** RFC 9309 asks that rules be not used for longer than a day. */
  private static final Duration KEPT = Duration.ofHours(24);

  /** A server that failed may be well again soon. */
  private static final Duration KEPT_FAILED = Duration.ofMinutes(2);

  private final HttpFetcher fetcher;
  private final Cache<URI, Rules> known =
      Caffeine.newBuilder()
          .maximumSize(Limits.ROBOTS_HOSTS_MAX)
          .expireAfter(Expiry.<URI, Rules>creating((_, rules) -> rules.failed ? KEPT_FAILED : KEPT))
          .build();

  /** Asks through this client. */
  public Robots(HttpFetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** What the site of a page asks for. */
  public Rules rules(URI page) {
    URI file = page.resolve("/robots.txt");
    return Objects.requireNonNull(known.get(file, this::ask));
  }

  private Rules ask(URI file) {
    HttpRequest request =
        HttpRequest.get(file).accepting("text/plain").upTo(Limits.ROBOTS_BYTES_MAX);
    return switch (fetcher.fetch(request)) {
      case HttpResult.Fetched found -> read(file, found.body());
      case HttpResult.Refused no when no.status() >= 400 && no.status() < 500 ->
          Rules.all(RobotRulesMode.ALLOW_ALL, false);
      case HttpResult.Gone _, HttpResult.TooLarge _ -> Rules.all(RobotRulesMode.ALLOW_ALL, false);
      case HttpResult.Refused _,
          HttpResult.NotModified _,
          HttpResult.Forbidden _,
          HttpResult.TimedOut _,
          HttpResult.Unreachable _ ->
          Rules.all(RobotRulesMode.ALLOW_NONE, true);
    };
  }

  private static Rules read(URI file, byte[] body) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    // It would log each line that it does not know; what strangers write is no news for our log.
    parser.setMaxWarnings(0);
    SimpleRobotRules rules = parser.parseContent(file.toString(), body, "text/plain", NAMES);
    List<String> lines =
        new String(body, StandardCharsets.UTF_8)
            .lines()
            .limit(Limits.ROBOTS_LINES_MAX)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    return new Rules(rules, lines, false);
  }

  /** The rules of one site. */
  public static final class Rules {
    private final SimpleRobotRules rules;
    private final List<String> lines;
    private final boolean failed;

    private Rules(SimpleRobotRules rules, List<String> lines, boolean failed) {
      this.rules = rules;
      this.lines = lines;
      this.failed = failed;
    }

    private static Rules all(RobotRulesMode mode, boolean failed) {
      return new Rules(new SimpleRobotRules(mode), List.of(), failed);
    }

    /** Whether the site lets us fetch that page. */
    public boolean allows(URI page) {
      return rules.isAllowed(page.toString());
    }

    /** The pause it asks for between two fetches; zero when it does not ask. */
    public Duration delay() {
      long millis = rules.getCrawlDelay();
      return millis <= 0 ? Duration.ZERO : Duration.ofMillis(millis);
    }

    /** The sitemaps it names, as written. */
    public List<String> sitemaps() {
      return rules.getSitemaps();
    }

    /** Its lines without comments, for those who look for licences there. */
    public List<String> lines() {
      return lines;
    }

    /** Whether it could not be had, so that nothing is allowed for now. */
    public boolean unknown() {
      return failed;
    }
  }
}
