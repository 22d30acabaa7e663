package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.inkstand.TestChromium;
import org.inkstand.article.Article;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.OneReader;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that change while somebody looks, in a real browser. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before any test runs
class LivelyTest {

  private static final PaperServer PAPER = PaperServer.shared();
  private static final String ORDER =
      "Array.from(document.querySelectorAll('#own-order [data-article]'), (c) => c.dataset.article)";

  private static TestChromium chromium;

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
  void somebodyComes() {
    context = chromium.browser().newContext();
    context.addCookies(List.of(new Cookie(OneReader.COOKIE, "41").setUrl(PAPER.base())));
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void forYouIsInItsNewOrderWhileTheSliderIsStillHeld() {
    page.navigate(PAPER.base() + "/for-you");
    Object before = page.evaluate(ORDER);
    page.evaluate("window.samePage = true");
    page.focus("#slider-fresh");

    page.keyboard().press("End");

    page.waitForFunction("(before) => %s.join() !== before.join()".formatted(ORDER), before);
    assertThat(page.evaluate("window.samePage && document.activeElement.id"))
        .isEqualTo("slider-fresh");
    assertThat(page.locator(".sliders [role=status]").textContent()).contains("new order");
    Object after = page.evaluate(ORDER);
    page.reload();
    assertThat(page.evaluate(ORDER)).isEqualTo(after);
    assertThat(page.inputValue("#slider-fresh")).isEqualTo("4");
  }

  @Test
  void whoWantsMoreOfSomethingStaysWhereTheyAreAndIsToldSo() {
    page.navigate(PAPER.base() + "/for-you");
    page.click(".pager a[rel=next]");
    page.waitForURL("**/for-you?page=2**");
    String second = page.url();
    Object order = page.evaluate(ORDER);
    page.locator(".own-item button[value=more]").nth(7).click();
    page.waitForURL("**&said=**");

    assertThat(page.url()).startsWith(second + "&said=");
    assertThat(page.evaluate(ORDER)).isEqualTo(order);
    assertThat(page.locator(".own-item").nth(7).locator(".own-said").textContent())
        .contains("Noted");
  }

  @Test
  void whatCameToAStorySinceTheLastLookIsMarkedAndOneClickLeadsToIt() {
    Title title = PAPER.titles().add("The Lock Keeper", Access.OPEN);
    Article first = told(92_001, title, "The lock is stuck");
    Article second = told(92_002, title, "Barges wait");
    String story = PAPER.bean(FakeStories.class).tell(92_000, first, second).path();
    page.navigate(PAPER.base() + story);
    assertThat(page.locator(".fresh-mark").count()).isZero();

    PAPER.bean(FakeStories.class).tell(92_000, first, second, told(92_003, title, "A diver comes"));
    page.evaluate("['pagehide', 'pageshow'].forEach((name) => dispatchEvent(new Event(name)))");
    page.waitForSelector(".fresh a");
    assertThat(page.locator(".fresh").textContent()).contains("1 ");
    page.click(".fresh a");

    page.waitForSelector(".fresh-mark");
    assertThat(page.locator(".card:has(.fresh-mark)").count()).isOne();
    assertThat(page.locator(".card:has(.fresh-mark)").textContent()).contains("A diver comes");
    page.reload();
    assertThat(page.locator(".fresh-mark").count()).isZero();
  }

  private static Article told(long id, Title title, String headline) {
    return PAPER
        .articles()
        .add(
            TestNews.article(headline)
                .id(id)
                .by(title.id().value())
                .language("en")
                .at("11:50")
                .standfirst("Nobody knows why.")
                .says("The water does not move."));
  }
}
