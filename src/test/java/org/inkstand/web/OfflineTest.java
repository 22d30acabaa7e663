package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.concurrent.CountDownLatch;
import org.inkstand.article.Article;
import org.junit.jupiter.api.Test;

/** What a reader meets on a train. */
class OfflineTest extends Train {

  @Test
  void whatStandsInFrontAndWhatWasOpenedIsReadWithTheServerGone() {
    Article opened = pictured();
    board();
    visit(opened.path());
    page.waitForFunction(
        "() => { const i = document.querySelector('.story-picture img'); return i.complete; }");
    gatherFront();

    tunnel.cut();

    visit("/");
    assertThat(page.locator(".card").count()).isGreaterThan(20);
    assertThat(standing())
        .matches("The paper cannot be reached. This page was kept at \\d\\d:\\d\\d\\..*");
    visit("/section/sport");
    assertThat(page.locator("h1").last().textContent()).isEqualTo("Sport");
    visit(opened.path());
    assertThat(page.locator(".story h1").textContent()).isEqualTo(opened.headline());
    page.waitForFunction("() => document.querySelector('.story-picture img').naturalWidth > 0");
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.story')).display"))
        .as("the style sheet is there, too")
        .isEqualTo("grid");
  }

  @Test
  void anArticleOfTheFrontPageIsReadThoughItWasNeverOpened() {
    board();
    gatherFront();
    String path = first(readable(), "/article/");

    context.setOffline(true);
    tunnel.cut();

    visit(path);
    assertThat(page.locator(".story-text p").count()).isPositive();
    assertThat(standing()).startsWith("You are offline. This page was kept at");
    assertThat(page.locator(".sections a.is-away").count()).as("all sections are kept").isZero();
    assertThat(page.locator(".tools a.is-away").count()).as("search and sign-in").isPositive();
  }

  @Test
  void aPageThatIsNotKeptGivesWayToTheListOfThoseThatAre() {
    Article opened = pictured();
    board();
    visit(opened.path());
    gatherFront();

    tunnel.cut();

    visit("/search?q=flood");
    assertThat(page.locator("h1").textContent()).isEqualTo("No connection");
    page.waitForSelector("[data-part=articles] li");
    String articles = page.locator("[data-part=articles]").textContent();
    assertThat(articles)
        .contains(opened.headline())
        .contains(PAPER.titles().find(opened.title()).orElseThrow().name());
    assertThat(page.locator("[data-part=pages]").textContent()).contains("Front page", "Sport");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.locator("[data-part=articles] a").first().click();
    assertThat(page.locator(".story h1").count()).isOne();
  }

  @Test
  void aNewerVersionIsOfferedAndNeverForced() {
    boardWithDearData();
    page.evaluate("window.here = true");
    tunnel.change("/sw.js", script -> script.replaceFirst("\"version\":\"", "\"version\":\"new"));

    page.evaluate("navigator.serviceWorker.getRegistration().then((r) => r.update())");
    page.waitForSelector("[data-kind=newer]");

    assertThat(standing()).startsWith("A newer version of this paper is ready.");
    assertThat(page.evaluate("window.here")).as("nothing was reloaded").isEqualTo(true);
    page.locator("[data-kind=newer] button").click();
    page.waitForFunction("() => !window.here");
    page.waitForFunction(
        "() => navigator.serviceWorker.getRegistration().then((r) => r && !r.waiting)");
    assertThat(page.evaluate("caches.keys().then((all) => all.join())").toString())
        .contains("inkstand-shell-new");
  }

  @Test
  void whereTheNetworkIsSlowTheKeptCopyIsShown() {
    tunnel.change("/sw.js", script -> script.replace("\"patience\":3000", "\"patience\":50"));
    boardWithDearData();
    visit("/titles");
    waitForKept("/titles");
    CountDownLatch slow = tunnel.stall("/titles");

    visit("/titles");

    assertThat(standing()).startsWith("The network is slow. This page was kept at");
    slow.countDown();
  }

  @Test
  void theIconCountsWhatIsNewInFront() {
    boardWithDearData();
    visit("/");
    waitForKept("/");
    ask("seen");
    assertThat(ask("count")).isEqualTo(0);

    tunnel.change(
        "/", html -> html.replaceFirst("</main>", "<a href=\"/article/99-new\"></a></main>"));

    assertThat(ask("count")).isEqualTo(1);
    ask("seen");
    assertThat(ask("count")).isEqualTo(0);
  }
}
