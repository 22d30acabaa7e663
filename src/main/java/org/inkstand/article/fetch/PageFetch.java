package org.inkstand.article.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.inkstand.article.ArticleSettings;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.kit.http.Robots;
import org.springframework.stereotype.Component;

/**
 * Fetches the pages of articles as a polite machine does: where robots.txt lets it, with a pause
 * between two pages of one server, and never twice without being asked.
 *
 * <p>Blocks for the pause and for the server; safe for many threads.
 */
@Component
public final class PageFetch {

  private static final String TYPES = "text/html, application/xhtml+xml, */*;q=0.1";

  /** Robots.txt may change its mind, and a day is how long it may be remembered. */
  private static final Duration FORBIDDEN_FOR = Duration.ofDays(1);

  /** The server is ill: its robots.txt cannot be read. */
  private static final Duration UNKNOWN_FOR = Duration.ofMinutes(2);

  private final HttpFetcher fetcher;
  private final Robots robots;
  private final Pace pace;

  /**
   * Through this client.
   *
   * @param settings of the pause; robots.txt may ask for a longer one
   */
  public PageFetch(HttpFetcher fetcher, Robots robots, ArticleSettings settings, Clock clock) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.pace = new Pace(settings.pageDelay(), clock);
  }

  /** Fetches one. */
  public PageResult fetch(URI page) {
    Robots.Rules rules = robots.rules(page);
    if (!rules.allows(page)) {
      return forbidden(rules);
    }
    Duration wait = pace.turn(page, rules.delay());
    if (wait.compareTo(Limits.PAGE_PATIENCE) > 0) {
      return new PageResult.Refused("other pages of that server come first", wait, false);
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new PageResult.Refused("the server is closing", Duration.ZERO, false);
    }
    HttpRequest request = HttpRequest.get(page).accepting(TYPES).upTo(Limits.PAGE_BYTES_MAX);
    return result(page, fetcher.fetch(request));
  }

  private PageResult result(URI page, HttpResult result) {
    return switch (result) {
      case HttpResult.Fetched found -> found(page, found);
      case HttpResult.Gone _ -> new PageResult.Gone();
      case HttpResult.Forbidden _, HttpResult.TooLarge _ ->
          new PageResult.Refused(result.reason(), Duration.ZERO, true);
      case HttpResult.Refused no ->
          new PageResult.Refused(no.reason(), no.retryAfter(), hopeless(no.status()));
      case HttpResult.NotModified _, HttpResult.TimedOut _, HttpResult.Unreachable _ ->
          new PageResult.Refused(result.reason(), Duration.ZERO, false);
    };
  }

  private PageResult found(URI page, HttpResult.Fetched found) {
    String type = found.headers().mediaType();
    if (!type.isEmpty() && !type.contains("html") && !type.equals("text/plain")) {
      return new PageResult.Refused("the answer is no page but " + type, Duration.ZERO, true);
    }
    URI at = found.finalAddress();
    Robots.Rules rules = robots.rules(at);
    if (!at.equals(page) && !rules.allows(at)) {
      return forbidden(rules);
    }
    return new PageResult.Fetched(
        found.body(), found.headers().first("content-type"), at, found.headers());
  }

  private static PageResult forbidden(Robots.Rules rules) {
    return rules.unknown()
        ? new PageResult.Refused("robots.txt of that site cannot be read", UNKNOWN_FOR, false)
        : new PageResult.Refused("robots.txt asks machines to stay away", FORBIDDEN_FOR, true);
  }

  /** Answers about us or the page; those about the moment are 408, 425, 429 and the 500s. */
  private static boolean hopeless(int status) {
    return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
  }
}
