package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.inkstand.TestBrowser;
import org.inkstand.article.Article;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** One person's own paper: at their machine they are its owner, elsewhere nobody is. */
@TestPropertySource(properties = "test.owner-ranges=127.0.0.0/8")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before any test runs
class PersonalPaperTest extends DeskVisit {

  private static final String DEEP = "Only the whole text says heron.";

  private Article article;
  private TestBrowser owner;
  private TestBrowser stranger;

  @BeforeEach
  void anArticleOfALinkedTitle() {
    Title title = titles.add(TestTitles.draft("The Northgate Courier", "courier.example", "/rss"));
    article =
        ((FakeArticles) articles)
            .add(
                TestNews.article("Flood in Ghent")
                    .id(1)
                    .by(title.id().value())
                    .says("Much water. ".repeat(200) + DEEP));
    owner = new TestBrowser(URI.create("http://localhost:" + port));
    stranger = new TestBrowser(URI.create("http://localhost:" + port));
    stranger.header("X-Forwarded-For", "203.0.113.9");
  }

  @Test
  void theOwnerHasEverythingAtOnceAndIsAskedForNothing() {
    assertThat(owner.get(article.path()).body()).contains(DEEP);
    for (String path :
        List.of("/for-you", "/for-you/start", "/saved", "/history", "/following", "/desk")) {
      assertThat(owner.get(path).statusCode()).as(path).isEqualTo(200);
    }
    owner.post("/saved", "article=1");
    assertThat(owner.get("/saved").body()).contains("Flood in Ghent");
    for (String path : List.of("/", "/for-you", "/saved", "/account", article.path())) {
      assertThat(owner.get(path).body()).as(path).doesNotContain("/sign-up", "/plans", "/sign-out");
    }
    assertThat(owner.get("/plans").statusCode()).isEqualTo(404);
    assertThat(owner.cookies()).doesNotContainKey("inkstand-session");
  }

  @Test
  void whoComesFromElsewhereIsAVisitorAndIsNotAskedToSignUp() {
    assertThat(stranger.get(article.path()).body()).doesNotContain(DEEP, "/sign-up", "/plans");
    assertThat(stranger.get("/saved").statusCode()).isEqualTo(303);
    assertThat(stranger.get("/desk").statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(stranger.signIn("operator", DeskWorld.PASSWORD, "/saved")))
        .isEqualTo("/saved");
    assertThat(stranger.get(article.path()).body()).contains(DEEP);
  }

  @Test
  void thePageThatIsKeptForEverybodyIsNotTheOwners() {
    for (int i = 0; i < 2; i++) {
      assertThat(stranger.get("/").body()).contains("/sign-in").doesNotContain("href=\"/desk\"");
      assertThat(owner.get("/").body()).contains("href=\"/desk\"").doesNotContain("/sign-in");
    }
  }

  @Test
  void anotherSitesFormIsNotTheOwners() {
    assertThat(owner.postBare("/saved", "article=1&_csrf=forged").statusCode()).isEqualTo(403);
  }
}
