package org.inkstand.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.inkstand.TestChromium;
import org.inkstand.account.Account;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.article.Article;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.ReaderId;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.web.desk.DeskVisit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the script of an article does, in a real browser whose voices are made up. */
@SuppressWarnings("NullAway.Init") // Spring and JUnit fill the fields before any test runs
class AloudTest extends DeskVisit {

  /** A browser here has no voices; these say nothing and note what they were given. */
  private static final String VOICES =
      """
      (() => {
        window.said = [];
        let now = null;
        const voices = new EventTarget();
        voices.getVoices = () => [{ lang: "en-GB", name: "Somebody" }];
        voices.speak = (words) => { now = words; said.push(words.text + " " + words.rate); };
        voices.cancel = () => { now = null; };
        window.endOfBreath = () => { const ended = now; now = null; ended.onend(); };
        Object.defineProperty(window, "speechSynthesis", { value: voices });
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      })()
      """;

  private static TestChromium chromium;

  @Autowired private Sessions sessions;
  @Autowired private Library library;
  @Autowired private Highlights highlights;
  private Article flood;
  private Article rail;
  private ReaderId reader;
  private BrowserContext context;
  private Page page;

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
  void aReaderOfTwoArticles() {
    Title title = titles.add(TestTitles.draft("The Courier", "courier.example", "/rss"));
    titles.license(title.id(), Licence.LINK.withAccess(Access.OPEN));
    flood = add(TestNews.article("Flood in Ghent").id(71).by(title.id().value()), "Flood");
    rail = add(TestNews.article("Rail to Ghent").id(72).by(title.id().value()), "Rail");
    Account ann = accounts.join(new MailAddress("ann-" + UUID.randomUUID() + "@mail.example"));
    reader = new ReaderId(ann.id().value());
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL("http://127.0.0.1:" + port)
                    .setViewportSize(1000, 600));
    String key = sessions.begin(ann.id(), Way.LINK, "");
    context.addCookies(
        List.of(new Cookie("inkstand-session", key).setUrl("http://127.0.0.1:" + port)));
    context.addInitScript(VOICES);
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Article add(TestNews news, String word) {
    for (String number : List.of("one", "two", "three")) {
      news.says(word + " " + number + "." + " And so on, at length.".repeat(90));
    }
    return ((FakeArticles) articles).add(news);
  }

  /** What was given to the voices since the page came: how each piece begins, and its speed. */
  private List<String> said() {
    return ((List<?>) page.evaluate("said"))
        .stream().map(String::valueOf).map(AloudTest::brief).toList();
  }

  private static String brief(String said) {
    return said.substring(0, said.indexOf('.')) + said.substring(said.lastIndexOf(' '));
  }

  @Test
  void anArticleIsReadAloudAsFastAsItsReaderLikesAndGoesOnWhereItStopped() {
    page.navigate(flood.path());
    page.click("[data-listen]");
    page.evaluate("endOfBreath()");
    page.selectOption("[data-listen-speed]", "1.5");
    assertThat(said()).containsExactly("Flood one 1", "Flood two 1", "Flood two 1.5");
    assertThat(page.locator(".is-spoken").textContent()).startsWith("Flood two");

    page.click("[data-listen-play]");
    assertThat(page.locator(".is-spoken").count()).isZero();
    page.reload();
    page.click("[data-listen]");
    assertThat(said()).containsExactly("Flood two 1.5");
    page.click("[data-listen-back]");
    page.click("[data-listen-on]");
    page.click("[data-listen-on]");
    assertThat(said()).endsWith("Flood one 1.5", "Flood two 1.5", "Flood three 1.5");
  }

  @Test
  void whatWaitsInTheQueueIsReadWhenAnArticleEnds() {
    page.navigate(rail.path());
    page.click("[data-listen-queue]");
    assertThat(said()).as("to queue is not to listen").isEmpty();
    assertThat(page.locator("[data-listen-queue]").getAttribute("aria-pressed")).isEqualTo("true");

    page.navigate(flood.path());
    page.click("[data-listen]");
    assertThat(page.locator("[data-listen-waiting]").textContent()).contains("Rail to Ghent");
    for (int i = 0; i < 3; i++) {
      page.evaluate("endOfBreath()");
    }
    page.waitForURL("**" + rail.path() + "#listen");
    page.waitForFunction("() => window.said.length > 0");
    assertThat(said()).containsExactly("Rail one 1");
    page.evaluate("endOfBreath()");
    page.evaluate("endOfBreath()");
    page.evaluate("endOfBreath()");
    assertThat(page.locator("[data-listen-queue]").getAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void whatWasPutInTheQueueIsTakenOutAgain() {
    page.navigate(rail.path());
    page.click("[data-listen-queue]");
    page.click("[data-listen-queue]");
    assertThat(page.locator("[data-listen-queue]").getAttribute("aria-pressed")).isEqualTo("false");
    page.click("[data-listen-queue]");
    page.navigate(flood.path());
    page.click("[data-listen]");
    page.click("[data-listen-waiting] summary");
    page.click("[data-listen-waiting] button");
    assertThat(page.locator("[data-listen-waiting] li").count()).isZero();
    assertThat(page.locator("[data-listen-next]").isVisible()).isFalse();
  }

  @Test
  void thePlaceIsKeptWhenThePageIsLeftAndLedTo() {
    page.navigate(flood.path());
    page.evaluate(
        """
        new Promise((there) => {
          addEventListener("scrollend", () => there(), { once: true });
          scrollTo(0, document.querySelector(".story-text p:nth-of-type(2)").offsetTop);
        })
        """);
    // A browser that is driven drops about every fifth beacon of a page that truly goes away.
    page.evaluate("dispatchEvent(new Event('pagehide'))");
    until("a place", () -> library.opened(reader, flood.id()).filter(o -> o.place() > 0));

    page.navigate(flood.path());
    assertThat(page.locator("[data-resume]").isVisible()).isTrue();
    page.click("[data-resume]");
    page.waitForFunction("() => scrollY > 300");
  }

  @Test
  void aPassageThatIsMarkedStandsMarkedFromThenOn() {
    page.navigate(flood.path());
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.story-text p'))");
    page.click("[data-mark]");
    page.waitForSelector("[data-quote]");

    assertThat(highlights.of(reader, flood.id()).getFirst().quote()).startsWith("Flood one.");
    assertThat(page.evaluate("CSS.highlights.get('kept').size")).isEqualTo(1);
  }

  @Test
  void howLongAnArticleWasLookedAtIsToldAndNotHowLongItWasLeftOpen() {
    watched("");
    page.clock().runFor(30_000);
    assertThat(toldSeconds()).containsExactly(30);

    page.clock().runFor(600_000);
    page.evaluate("dispatchEvent(new Event('pagehide'))");
    assertThat(toldSeconds().getLast()).as("a minute after the last touch").isBetween(59, 60);

    page.evaluate("dispatchEvent(new Event('scroll'))");
    page.clock().runFor(20_000);
    page.evaluate("dispatchEvent(new Event('pagehide'))");
    assertThat(toldSeconds().getLast()).as("touched again").isBetween(79, 80);
  }

  @Test
  void whoAsksNotToBeTrackedIsNotWatched() {
    watched("Object.defineProperty(navigator, 'doNotTrack', { value: '1' });");
    page.clock().runFor(90_000);
    page.evaluate("dispatchEvent(new Event('pagehide'))");

    assertThat(toldSeconds()).isEmpty();
  }

  /** Opens an article in a browser whose beacons are noted, and whose clock waits to be told. */
  private void watched(String more) {
    page.addInitScript(
        "window.told = []; navigator.sendBeacon = (to, what) => told.push(String(what)) > 0;"
            + more);
    page.clock().install();
    page.navigate(flood.path());
  }

  private List<Integer> toldSeconds() {
    return ((List<?>) page.evaluate("told.map((what) => new URLSearchParams(what).get('seconds'))"))
        .stream()
            .filter(Objects::nonNull)
            .map(seconds -> Integer.valueOf(String.valueOf(seconds)))
            .toList();
  }

  /** What the browser tells when a page is left comes when it comes. */
  private static <T> T until(String what, java.util.function.Supplier<Optional<T>> asked) {
    long until = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < until) {
      Optional<T> found = asked.get();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException("no " + what);
  }
}
