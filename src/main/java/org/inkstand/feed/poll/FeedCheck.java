package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.poll.answer.NoFeed;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.kit.http.Robots;

/** Looks at one feed as the poller would, and tells what an operator should know. */
public final class FeedCheck {

  /** Content that is longer than its summary by less than this is a summary, too. */
  private static final int WHOLE_CHARS_MIN = 600;

  private static final int FLAWS_MAX = 20;

  private static final List<String> CACHE_HEADERS =
      List.of("cache-control", "expires", "etag", "last-modified", "retry-after");

  private static final List<String> RIGHTS_HEADERS =
      List.of("tdm-reservation", "tdm-policy", "x-robots-tag", "link");

  private final HttpFetcher fetcher;
  private final Robots robots;
  private final Clock clock;

  /** A check through this client. */
  public FeedCheck(HttpFetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher);
    this.clock = clock;
  }

  /** Fetches, parses, reports; waits for the server as long as the client's settings allow. */
  public FeedReport check(URI address) {
    Instant start = clock.instant();
    HttpResult result = fetcher.fetch(HttpRequest.get(address));
    Duration took = Duration.between(start, clock.instant());
    if (!(result instanceof HttpResult.Fetched found)) {
      return FeedReport.failed(address, result.reason(), took);
    }
    ParsedFeed feed = FeedReader.read(found.body(), hints(found));
    String problem = NoFeed.reason(feed);
    return new FeedReport(
        address,
        found.finalAddress(),
        found.movedForGood(),
        found.status(),
        problem,
        (feed.type().word() + " " + feed.version()).strip(),
        found.headers().first("content-type"),
        feed.title().plain(),
        feed.language(),
        feed.items().size(),
        newest(feed),
        words(feed),
        feed.links().hubs(),
        headers(found.headers(), CACHE_HEADERS),
        rights(found, feed),
        feed.flaws().stream().limit(FLAWS_MAX).map(Flaw::toString).toList(),
        found.body().length,
        took);
  }

  private FeedHints hints(HttpResult.Fetched found) {
    return new FeedHints(
        Optional.of(found.finalAddress()),
        found.headers().first("content-type"),
        FeedHints.nearest(
            found.headers().first("content-base"), found.headers().first("content-location")),
        found.headers().first("content-language"),
        clock.instant());
  }

  private static Instant newest(ParsedFeed feed) {
    return feed.items().stream()
        .map(item -> item.times().published())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static FeedReport.Words words(ParsedFeed feed) {
    long whole = feed.items().stream().filter(FeedCheck::whole).count();
    if (feed.items().isEmpty() || whole == 0) {
      return FeedReport.Words.SUMMARIES;
    }
    return whole * 2 >= feed.items().size() ? FeedReport.Words.WHOLE : FeedReport.Words.MIXED;
  }

  private static boolean whole(ParsedItem item) {
    return Math.max(item.content().plain().length(), item.summary().plain().length())
        >= WHOLE_CHARS_MIN;
  }

  private static List<String> headers(HttpHeaders headers, List<String> names) {
    return names.stream()
        .flatMap(name -> headers.all(name).stream().map(value -> name + ": " + value))
        .toList();
  }

  private List<String> rights(HttpResult.Fetched found, ParsedFeed feed) {
    Robots.Rules rules = robots.rules(found.finalAddress());
    Stream<String> site =
        rules.lines().stream()
            .filter(line -> line.regionMatches(true, 0, "license:", 0, 8))
            .map(line -> "robots.txt: " + line);
    Stream<String> door =
        rules.allows(found.finalAddress())
            ? Stream.empty()
            : Stream.of(
                rules.unknown()
                    ? "robots.txt cannot be read"
                    : "robots.txt asks machines not to fetch this address");
    Stream<String> terms =
        Stream.of(feed.terms().copyright(), feed.terms().licence(), feed.terms().rsl())
            .filter(text -> !text.isEmpty())
            .map(text -> "feed: " + text);
    return Stream.of(headers(found.headers(), RIGHTS_HEADERS).stream(), door, site, terms)
        .flatMap(lines -> lines)
        .distinct()
        .toList();
  }
}
