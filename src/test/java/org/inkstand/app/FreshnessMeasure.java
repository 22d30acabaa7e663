package org.inkstand.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Table;
import org.inkstand.app.press.text.Event;
import org.inkstand.app.press.text.EventFile;
import org.inkstand.app.press.text.Newsroom;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscriptions;
import org.jsoup.Jsoup;

/**
 * Measures, with the press's own clock, how long it takes from a title's printing of an article to
 * its place with us: on the shelf (all lists, search) and on the front page.
 *
 * <pre>
 *   FreshnessMeasure polling [ROUNDS] [15s 30s]    the press without its hub, asked at these intervals
 *   FreshnessMeasure hub     [ROUNDS]              asked once an hour; the hub tells
 * </pre>
 *
 * In each round the press's clock goes on by ten minutes at once, so that the moment of printing is
 * known to the millisecond.
 */
final class FreshnessMeasure {

  private static final Duration STEP = Duration.ofMinutes(10);
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RunningPaper paper;
  private final Newsroom newsroom;
  private final Set<String> titles;
  private final List<Long> toShelf = new ArrayList<>();
  private final List<Long> toFront = new ArrayList<>();
  private int printed;

  private FreshnessMeasure(RunningPaper paper, Set<String> titles) {
    this.paper = paper;
    this.titles = titles;
    this.newsroom = new Newsroom(paper.pressTime(), events());
  }

  static void main(String... arguments) throws IOException {
    boolean hub = arguments.length > 0 && arguments[0].equals("hub");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
    Map<String, String> decided = new HashMap<>(Map.of("inkstand.edition.every", "5s"));
    if (hub) {
      decided.putAll(told());
    } else {
      decided.put("inkstand.feed.hubs", "never");
      decided.put("inkstand.feed.interval-min", arguments.length > 2 ? arguments[2] : "15s");
      decided.put("inkstand.feed.interval-max", arguments.length > 3 ? arguments[3] : "30s");
    }
    try (RunningPaper paper = RunningPaper.start(decided, List.of())) {
      FreshnessMeasure measure = new FreshnessMeasure(paper, told(hub));
      if (hub) {
        Waiting.until("subscriptions", () -> subscribed(paper) > 4);
      }
      for (int round = 0; round < rounds; round++) {
        measure.round();
      }
      measure.report(hub ? "by hub" : "by polling " + decided);
    }
  }

  /** What has the press's hub tell of everything, and polling bring nothing. */
  static Map<String, String> told() {
    String port = Integer.toString(freePort());
    return Map.of(
        "inkstand.feed.hubs", "always",
        "inkstand.port", port,
        "inkstand.feed.interval-min", "1h",
        "inkstand.feed.interval-max", "1h");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How many feeds are told of by the hub. */
  static long subscribed(RunningPaper paper) {
    HubSubscriptions hubs = paper.face(HubSubscriptions.class);
    return paper.face(Feeds.class).list().stream()
        .flatMap(feed -> hubs.find(feed.feed()).stream())
        .filter(hub -> hub.state() == HubSubscription.State.VERIFIED)
        .count();
  }

  /** The titles that are looked at: with the hub those that offer it, else all. */
  private static Set<String> told(boolean hub) {
    return Table.titles().stream()
        .filter(title -> !hub || title.hub())
        .map(Masthead::slug)
        .collect(Collectors.toSet());
  }

  private static List<Event> events() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/press/events"))) {
      return files.sorted().map(FreshnessMeasure::event).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Event event(Path file) {
    try {
      return EventFile.read(file.toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Set<String> headlines() {
    return titles.stream()
        .flatMap(title -> newsroom.printed(title, paper.pressTime()).stream())
        .filter(article -> article.version() == 1 && !article.withdrawn())
        .map(article -> article.headline().replaceAll("[*_]", ""))
        .collect(Collectors.toSet());
  }

  private void round() {
    Set<String> fresh = new HashSet<>(headlines());
    Set<String> before = new HashSet<>(fresh);
    paper.letThePressPrint(STEP);
    long start = System.nanoTime();
    fresh.addAll(headlines());
    fresh.removeAll(before);
    printed += fresh.size();
    Set<String> shelf = new HashSet<>(fresh);
    Set<String> front = new HashSet<>(fresh);
    while (!(shelf.isEmpty() && front.isEmpty()) && since(start).compareTo(PATIENCE) < 0) {
      Set<String> listed =
          paper.face(Articles.class).list(ArticleQuery.newest(1_000)).stream()
              .map(Article::headline)
              .collect(Collectors.toSet());
      note(shelf, listed::contains, start, toShelf);
      String page = Jsoup.parse(paper.visitor().get("/").body()).text();
      note(front, page::contains, start, toFront);
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      if (shelf.isEmpty() && since(start).compareTo(PATIENCE.dividedBy(3)) > 0) {
        break;
      }
    }
  }

  private static void note(
      Set<String> waiting, Predicate<String> there, long start, List<Long> millis) {
    waiting.removeIf(
        headline -> {
          boolean found = there.test(headline);
          if (found) {
            millis.add(since(start).toMillis());
          }
          return found;
        });
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private void report(String how) {
    System.out.printf("%s: %d articles printed, ten minutes' worth at a time%n", how, printed);
    line("on the shelf", toShelf);
    line("on the front page", toFront);
  }

  private void line(String where, List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    if (!sorted.isEmpty()) {
      System.out.printf(
          "%s: %d of %d, p50 %.1f s, p95 %.1f s, last %.1f s%n",
          where,
          sorted.size(),
          printed,
          sorted.get(sorted.size() / 2) / 1000.0,
          sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)) / 1000.0,
          sorted.getLast() / 1000.0);
    }
  }
}
