package org.inkstand.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.app.press.Press;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.FirstStart;
import org.inkstand.app.serve.Folders;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.article.Articles;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.search.Search;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;

/**
 * The whole service on an empty data folder, reading the bundled press as the demo does. The
 * press's clock stands {@link #BEHIND} behind the world's until it is set right, so that revisions
 * and a withdrawal come when a test asks for them.
 */
final class RunningPaper implements AutoCloseable {

  /** In it the press revises articles and takes one back. */
  static final Duration BEHIND = Duration.ofMinutes(66);

  private static final Pattern ARTICLE = Pattern.compile("href=\"(/article/\\d+-[^\"#?/]*)\"");

  private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

  private static final Map<String, String> DECIDED =
      Map.of(
          "inkstand.http.allowed-ranges", "127.0.0.1/32",
          "inkstand.feed.interval-min", "2s",
          "inkstand.feed.interval-max", "3s",
          "inkstand.feed.host-delay", "0ms",
          "inkstand.titles.starter", "none",
          "inkstand.paper.name", "The Whole Paper",
          "inkstand.port", "0");

  private final Path folder;
  private final TickingClock pressClock;
  private final Press press;
  private final Service service;
  private final String password;

  private RunningPaper(Path folder, Map<String, String> decided, List<TitleDraft> more) {
    this.folder = folder;
    this.pressClock = new TickingClock(Instant.now().minus(BEHIND));
    this.press = Press.start(pressClock, 0);
    Map<String, String> all = new HashMap<>(DECIDED);
    all.putAll(decided);
    Settings settings = Settings.read(folder.resolve("none"), Map.of(), all);
    this.service = Service.start(settings, DataFolder.take(folder));
    press.titles().forEach(service.face(Titles.class)::add);
    more.forEach(service.face(Titles.class)::add);
    this.password = new FirstStart(service, settings).operatorPassword().orElseThrow();
    service.startIntake();
  }

  /** Starts, and returns when all feeds were tried and all that came of them can be found. */
  static RunningPaper start() {
    return start(Map.of(), List.of());
  }

  /** The same with some settings and titles more. */
  static RunningPaper start(Map<String, String> decided, List<TitleDraft> more) {
    try {
      Path folder = Files.createTempDirectory("inkstand-whole");
      RunningPaper paper = new RunningPaper(folder, decided, more);
      try {
        Waiting.until("a front page that is full", paper::settled);
      } catch (AssertionError failure) {
        paper.close();
        throw failure;
      }
      return paper;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean settled() {
    boolean tried =
        service.face(Feeds.class).list().stream()
            .noneMatch(feed -> feed.outcome() == Outcome.WAITING);
    long articles = service.face(Articles.class).count();
    return tried && articles > 150 && service.face(Search.class).count() == articles;
  }

  /** What the press prints until now appears. */
  void setPressRight() {
    pressClock.advance(BEHIND);
  }

  /** Moves the press's clock on, and with it what the press has printed. */
  void letThePressPrint(Duration span) {
    pressClock.advance(span);
  }

  /** Where the press's clock stands. */
  Instant pressTime() {
    return pressClock.instant();
  }

  /** A face of the running service. */
  <T> T face(Class<T> type) {
    return service.face(type);
  }

  /** A visitor's browser. */
  TestBrowser visitor() {
    return new TestBrowser(URI.create(base()));
  }

  /** Where a browser finds it. */
  String base() {
    return "http://localhost:" + service.port();
  }

  Path folder() {
    return folder;
  }

  String password() {
    return password;
  }

  /** The addresses of the articles to which a page leads. */
  static Set<String> articles(String page) {
    Set<String> found = new HashSet<>();
    Matcher matcher = ARTICLE.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The addresses of all articles that search engines are shown. */
  Set<String> articlesOfTheSitemap() {
    Set<String> found = new HashSet<>();
    for (String list : locations("/sitemap.xml")) {
      locations(list).stream().filter(path -> path.startsWith("/article/")).forEach(found::add);
    }
    return found;
  }

  private List<String> locations(String path) {
    Matcher matcher = LOCATION.matcher(visitor().get(path).body());
    return matcher.results().map(result -> result.group(1)).toList();
  }

  /** An address as it travels. */
  static String ascii(String path) {
    return URI.create(path).toASCIIString();
  }

  @Override
  public void close() throws IOException {
    try (press;
        service) {
      // Both are closed, whatever one of them says.
    }
    Folders.remove(folder);
  }
}
