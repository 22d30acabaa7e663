package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inkstand.TestChromium;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A journey: a real browser, its worker, and a network that comes and goes. */
abstract class Train {

  static final PaperServer PAPER = PaperServer.shared();

  /** Asks the worker as the page's own script does. */
  static final String ASK =
      """
      (wish) => new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = (event) => done(event.data);
        navigator.serviceWorker.controller.postMessage(wish, [channel.port2]);
      })
      """;

  /** As a browser says that data is dear: then nothing is gathered unasked. */
  static final String DEAR =
      "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})";

  private static @Nullable TestChromium chromium;

  Tunnel tunnel;
  BrowserContext context;
  Page page;

  @BeforeAll
  static void open() {
    chromium = TestChromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    tunnel = new Tunnel(PAPER.base());
    context = Objects.requireNonNull(chromium, "it was started").browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void stop() {
    context.close();
    tunnel.close();
  }

  void board() {
    visit("/about");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
  }

  void boardWithDearData() {
    context.addInitScript(DEAR);
    board();
  }

  void visit(String path) {
    page.navigate(tunnel.base() + path);
  }

  /** Until all sections are kept, and some of the front page's articles. */
  void gatherFront() {
    visit("/");
    waitUntil("(all) => all.filter((one) => one.kind === 'article').length > 8");
  }

  void waitForKept(String path) {
    waitUntil("(all) => all.some((one) => one.path === '%s')".formatted(path));
  }

  void waitUntil(String claim) {
    Object came =
        page.evaluate(
            """
            async () => {
              const ask = %s;
              const claim = %s;
              for (let tries = 0; tries < 600; tries += 1) {
                if (claim(await ask({ deed: "readable" }))) return true;
                await new Promise((done) => setTimeout(done, 50));
              }
              return false;
            }
            """
                .formatted(ASK.strip(), claim));
    assertThat(came).as(claim).isEqualTo(true);
  }

  Object ask(String deed) {
    return page.evaluate(ASK, Map.of("deed", deed, "pages", List.of(), "articles", List.of()));
  }

  List<String> readable() {
    return ((List<?>) ask("readable"))
        .stream().map(one -> String.valueOf(((Map<?, ?>) one).get("path"))).toList();
  }

  String standing() {
    page.waitForSelector("[data-standing] p");
    return page.locator("[data-standing]").textContent();
  }

  static String first(List<String> paths, String start) {
    return paths.stream().filter(path -> path.startsWith(start)).findFirst().orElseThrow();
  }

  static TestNews news(long id, Title title) {
    return TestNews.article("Through the tunnel " + id).id(id).by(title.id().value()).at("08:00");
  }

  static Article pictured() {
    return PAPER.articles().list(ArticleQuery.newest(1_000)).stream()
        .filter(article -> article.picture().present() && article.language().startsWith("en"))
        .filter(
            article ->
                PAPER.titles().find(article.title()).orElseThrow().licence().access()
                    == Access.OPEN)
        .findFirst()
        .orElseThrow();
  }
}
