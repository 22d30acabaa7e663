package org.inkstand.web.desk;

import java.net.URI;
import org.inkstand.TestBrowser;
import org.inkstand.account.Accounts;
import org.inkstand.article.Articles;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeDeeds;
import org.inkstand.testnews.FakeFeeds;
import org.inkstand.testnews.FakeHistory;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator at the desk of a newsstand with a real server, real accounts and real titles. */
@SpringBootTest(
    classes = DeskWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
public abstract class DeskVisit {

  @LocalServerPort protected int port;
  @Autowired protected Titles titles;
  @Autowired protected FakeFeeds feeds;
  @Autowired protected FakeHistory history;
  @Autowired protected FakeDeeds deeds;
  @Autowired protected Articles articles;
  @Autowired protected Accounts accounts;
  protected TestBrowser browser;

  @BeforeEach
  void signedIn() {
    titles.list().forEach(title -> titles.remove(title.id()));
    feeds.clear();
    history.clear();
    deeds.clear();
    accounts.setPassword("operator", DeskWorld.PASSWORD);
    browser = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    browser.signIn("operator", DeskWorld.PASSWORD, "/desk");
  }

  final void brokenWorld() {
    DeskWorld.breakThings(titles, feeds, (FakeArticles) articles);
  }

  final String path(String name) {
    return titles.list().stream()
        .filter(title -> title.name().equals(name))
        .findFirst()
        .map(Places::of)
        .orElseThrow();
  }

  final Title courier() {
    return titles.findBySlug("the-northgate-courier").orElseThrow();
  }
}
