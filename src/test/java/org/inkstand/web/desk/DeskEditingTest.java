package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeDecisions;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors' room as an editor meets it. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class DeskEditingTest extends DeskVisit {

  private static final String ROOM = "/desk/editing/7";

  @Autowired private FakeStories stories;
  @Autowired private FakeDecisions decisions;

  @BeforeEach
  void aStory() {
    decisions.clear();
    Title title = titles.add(TestTitles.draft("The Lamp", "lamp.example", "/rss"));
    stories.tell(
        7,
        ((FakeArticles) articles)
            .add(TestNews.article("Bridge falls").id(71).by(title.id().value())));
  }

  @Test
  void aPickIsDecidedLoggedAndListed() {
    HttpResponse<String> answer =
        browser.post(
            ROOM + "/decisions", "kind=pick&seen=0&words=Read+this&place=1&why=Our+own+reporter");
    assertThat(TestBrowser.place(answer)).isEqualTo(ROOM);
    assertThat(browser.get(ROOM).body()).contains("Decided.", "Read this", "Holds since");
    assertThat(browser.get("/desk/editing").body()).contains("Bridge falls", "Our Picks");
    Deed deed = deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 1)).getFirst();
    assertThat(deed.kind()).isEqualTo("decided-pick");
    assertThat(deed.became()).contains("Read this", "why: Our own reporter");
  }

  @Test
  void aStoryIsOpenedUpToShowWhyItIsTogether() {
    Title other = titles.add(TestTitles.draft("The Weir", "weir.example", "/rss"));
    stories.tell(
        7,
        articles.find(new ArticleId(71)).orElseThrow(),
        ((FakeArticles) articles)
            .add(TestNews.article("The bridge that falls").id(72).by(other.id().value())));

    assertThat(browser.get(ROOM).body()).contains("href=\"" + ROOM + "/cluster\"");
    assertThat(browser.get(ROOM + "/cluster").body())
        .contains("It opened the story.", "Nearest before it: “Bridge falls”.", "Words in both")
        .contains("Distance 0.", "The Weir", "2 articles by", "originals among them 2");
    assertThat(browser.get("/story/7-bridge-falls").body()).contains(ROOM + "/cluster");
    assertThat(browser.get("/desk/editing/999/cluster").statusCode()).isEqualTo(404);
  }

  @Test
  void whoHasNotSeenTheLastDecisionIsToldCalmlyAndChangesNothing() {
    browser.post(ROOM + "/decisions", "kind=retitle&seen=0&words=Hers");
    HttpResponse<String> answer =
        browser.post(ROOM + "/decisions", "kind=retitle&seen=0&words=His");

    assertThat(browser.get(TestBrowser.place(answer)).body())
        .contains("Somebody else decided about this just before you", "Hers")
        .doesNotContain("value=\"His\"");
  }

  @Test
  void aDecisionIsTakenBack() {
    browser.post(ROOM + "/decisions", "kind=block&seen=0");
    assertThat(decisions.newest(7)).hasSize(1);
    browser.post(ROOM + "/undoing", "seen=" + decisions.lastNumber());

    assertThat(browser.get(ROOM).body()).contains("was taken back");
    assertThat(browser.get("/desk/editing").body()).contains("Nobody has decided anything");
  }

  @Test
  void tickedArticlesAreTakenOutAndItIsLogged() {
    HttpResponse<String> answer = browser.post(ROOM + "/parting", "article=71&why=Another+bridge");

    assertThat(TestBrowser.place(answer)).isEqualTo(ROOM);
    assertThat(browser.get(ROOM).body()).contains("Taken out.", "value=\"71\"");
    assertThat(deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 1)).getFirst().became())
        .isEqualTo("71\nwhy: Another bridge");
  }

  @Test
  void anotherStoryIsNamedByItsAddress() {
    browser.post(ROOM + "/uniting", "other=http://localhost/story/7-bridge-falls");
    assertThat(browser.get(ROOM).body()).contains("Put together.");

    browser.post(ROOM + "/uniting", "other=nonsense");
    assertThat(browser.get(ROOM).body()).contains("There is no such story");
  }

  @Test
  void anEditorHasTheEditorsRoomAndNothingElseOfTheDesk() {
    String name = "editor@paper.example";
    Account account = accounts.join(new MailAddress(name));
    accounts.setPassword(name, DeskWorld.PASSWORD);
    accounts.setRole(account.id(), Account.Role.EDITOR);
    var editor = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    editor.signIn(name, DeskWorld.PASSWORD, "/desk/editing");

    assertThat(editor.get("/desk/editing").body())
        .contains("Bridge falls", "href=\"/desk/editing\"");
    assertThat(editor.get("/desk/editing").body()).doesNotContain("href=\"/desk/feeds\"");
    assertThat(editor.get("/desk").statusCode()).isEqualTo(403);
    assertThat(editor.get("/desk/deeds").statusCode()).isEqualTo(403);
  }

  @Test
  void aHeadlineOfNothingIsRefused() {
    browser.post(ROOM + "/decisions", "kind=retitle&seen=0&words=");

    assertThat(browser.get(ROOM).body()).contains("That could not be read");
    assertThat(decisions.lastNumber()).isZero();
    assertThat(browser.get("/desk/editing/999").statusCode()).isEqualTo(404);
  }
}
