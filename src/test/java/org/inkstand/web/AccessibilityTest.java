package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleQuery.Place;
import org.inkstand.testnews.OneReader;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of page, in a real browser: no axe violation, and nothing wider than the screen. */
class AccessibilityTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final PaperServer PAPER = PaperServer.shared();

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @BeforeAll
  static void open() {
    assumeTrue(Files.isExecutable(CHROMIUM), "there is no browser at " + CHROMIUM);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void everyPageIsForEverybody() {
    var found = new ArrayList<String>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = context(1280, scheme)) {
        Page page = context.newPage();
        for (String path : paths()) {
          page.navigate(PAPER.base() + path);
          for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            found.add(
                "%s (%s): %s %s"
                    .formatted(path, scheme, rule.getId(), rule.getNodes().getFirst().getHtml()));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aFingerFindsEveryLink() {
    var found = new ArrayList<String>();
    try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String path : paths()) {
        page.navigate(PAPER.base() + path);
        AxeBuilder axe = new AxeBuilder(page).withRules(List.of("target-size"));
        for (Rule rule : axe.analyze().getViolations()) {
          rule.getNodes().forEach(node -> found.add(path + ": " + node.getHtml()));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noPageIsWiderThanASmallPhone() {
    var found = new ArrayList<String>();
    try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String path : paths()) {
        page.navigate(PAPER.base() + path);
        Object over =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!"0".equals(String.valueOf(over))) {
          found.add(path + " is " + over + " px too wide");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    BrowserContext context =
        Objects.requireNonNull(browser, "the browser was opened")
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    context.addCookies(List.of(new Cookie(OneReader.COOKIE, "1").setUrl(PAPER.base())));
    return context;
  }

  /** The rooms in which a reader keeps what is theirs. */
  private static final List<String> LIBRARY =
      List.of(
          "/following",
          "/muted",
          "/saved",
          "/saved/notes",
          "/saved/everything",
          "/history",
          "/appearance",
          "/most-read");

  /** What stands between a visitor and an account. */
  private static final List<String> JOINING =
      List.of(
          "/sign-in",
          "/sign-in?problem=wrong&to=/titles",
          "/sign-up",
          "/sign-in/letter",
          "/sign-in/link/spent",
          "/plans",
          "/outbox");

  private static List<String> paths() {
    var paths = new ArrayList<>(LIBRARY);
    paths.addAll(JOINING);
    paths.addAll(
        List.of(
            "/",
            "/section/sport",
            "/titles",
            "/country/gb",
            "/about",
            "/search",
            "/search?q=flood",
            "/search?q=flood+lang:en+colour:blue",
            "/search?q=nothingatall",
            "/title/the-harbour-ledger",
            "/offline",
            "/editions",
            "/briefing",
            "/edition/1",
            "/share?url=https://elsewhere.example/a",
            "/for-you",
            "/for-you/start",
            "/for-you/profile",
            "/nix"));
    for (String language : List.of("ar", "ja", "de")) {
      paths.add(newest(new ArticleQuery(Set.of(), "", language, Place.START, 1)));
    }
    Title walled =
        PAPER.titles().list().stream()
            .filter(title -> title.licence().access() == Access.REGISTERED)
            .filter(title -> title.language().equals("en"))
            .findFirst()
            .orElseThrow();
    paths.add(newest(ArticleQuery.of(walled.id(), 1)));
    PAPER.articles().list(ArticleQuery.newest(1_000)).stream()
        .filter(article -> article.revision() > 1)
        .findFirst()
        .ifPresent(article -> paths.add(article.path() + "/revisions"));
    return paths;
  }

  private static String newest(ArticleQuery query) {
    return PAPER.articles().list(query).getFirst().path();
  }
}
