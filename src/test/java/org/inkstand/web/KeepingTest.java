package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** What a device keeps, and what it gives up. */
class KeepingTest extends Train {

  @Test
  void noMoreIsKeptThanTheBoundAndTheLeastUsedLeavesFirst() {
    tunnel.change("/sw.js", script -> script.replace("\"pagesMax\":150", "\"pagesMax\":3"));
    boardWithDearData();
    List<Article> articles = PAPER.articles().list(ArticleQuery.newest(6));
    for (Article article : articles) {
      visit(article.path());
    }
    waitForKept(articles.getLast().path());

    assertThat(readable()).hasSize(3).doesNotContain(articles.getFirst().path());
  }

  @Test
  void formsSearchesErrorsAndWhatMustNotBeStoredAreNotKept() {
    tunnel.caching("/about", "private, no-store");
    boardWithDearData();
    for (String path : List.of("/sign-in", "/search?q=flood", "/nix", "/about", "/titles")) {
      visit(path);
    }
    waitForKept("/titles");

    assertThat(readable()).containsExactly("/titles");
  }

  @Test
  void whatWasTakenBackOrWalledLeavesAtTheNextContact() {
    Title title = PAPER.titles().add("The Tunnel Post", Access.OPEN);
    Article taken = PAPER.articles().add(news(93_001, title).says("Taken back tomorrow."));
    Article walled = PAPER.articles().add(news(93_002, title).says("Walled tomorrow."));
    Article stays = PAPER.articles().add(news(93_003, title).says("Stays."));
    boardWithDearData();
    for (Article article : List.of(taken, walled, stays)) {
      visit(article.path());
      waitForKept(article.path());
    }
    PAPER.articles().add(news(93_001, title).withdrawn());
    PAPER.articles().add(news(93_002, title).excerptOnly());

    ask("gather");

    assertThat(readable()).contains(stays.path()).doesNotContain(taken.path(), walled.path());
  }

  @Test
  void aPageThatCannotBeFetchedAnewKeepsNoOtherFromLeaving() {
    Title title = PAPER.titles().add("The Culvert Post", Access.OPEN);
    Article taken = PAPER.articles().add(news(94_001, title).says("Taken back tomorrow."));
    Article lost = PAPER.articles().add(news(94_002, title).says("Not to be had tomorrow."));
    Article stays = PAPER.articles().add(news(94_003, title).says("Stays."));
    boardWithDearData();
    for (Article article : List.of(taken, lost, stays)) {
      visit(article.path());
      waitForKept(article.path());
    }
    PAPER.articles().add(news(94_001, title).withdrawn());
    tunnel.breakAt(lost.path());

    ask("gather");

    assertThat(readable()).contains(stays.path()).doesNotContain(taken.path(), lost.path());
  }

  @Test
  void aCopyOlderThanAWeekIsNotShown() {
    boardWithDearData();
    visit("/titles");
    waitForKept("/titles");
    page.evaluate(
        """
        () => new Promise((done) => {
          indexedDB.open("inkstand").onsuccess = (event) => {
            const kept = event.target.result.transaction("kept", "readwrite").objectStore("kept");
            kept.get("/titles").onsuccess = (found) => {
              const line = found.target.result;
              kept.put({ ...line, at: line.at - 8 * 24 * 3600000 }).onsuccess = done;
            };
          };
        })
        """);

    tunnel.cut();
    visit("/titles");

    assertThat(page.locator("h1").textContent()).isEqualTo("No connection");
  }

  @Test
  void signingOutLeavesNothing() {
    Article opened = pictured();
    boardWithDearData();
    visit(opened.path());
    waitForKept(opened.path());

    page.evaluate(
        """
        () => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = "/sign-out";
          document.body.append(form);
          form.submit();
        }
        """);
    page.waitForURL("**/about");

    assertThat(readable()).doesNotContain(opened.path());
    tunnel.cut();
    visit(opened.path());
    assertThat(page.locator("h1").textContent()).isEqualTo("No connection");
    assertThat(page.content()).doesNotContain(opened.headline());
  }

  /** There is no form on this way, so no form tells the worker. */
  @Test
  void signingInByAProviderLeavesNothingOfWhoReadBefore() {
    Article opened = pictured();
    boardWithDearData();
    visit(opened.path());
    waitForKept(opened.path());

    visit("/sign-in/provider?to=/titles");

    waitUntil("(all) => all.length === 0");
  }
}
