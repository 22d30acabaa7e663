package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.inkstand.TestBrowser;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeTuning;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The weights of the ranking as an operator tries, sets and takes them back. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class DeskWeightsTest extends DeskVisit {

  private static final String PATH = "/desk/weights";
  private static final String MORE =
      "coverage=2&growth=1&prominence=1&nearness=1&freshness=0.5&originality=1&depth=1&filing=1";

  @Autowired private FakeTuning tuning;

  @BeforeEach
  void news() {
    tuning.clear();
    for (int i = 0; i < 6; i++) {
      Title title = titles.add(TestTitles.draft("Lamp " + i, "lamp" + i + ".example", "/rss"));
      ((FakeArticles) articles)
          .add(TestNews.article("Weighed " + i).id(810 + i).by(title.id().value()));
    }
  }

  @Test
  void everySignalIsThereWithWhatItCounts() {
    assertThat(browser.get(PATH).body())
        .contains("Coverage", "Prominence", "Nearness", "name=\"coverage\"", "value=\"1\"")
        .contains("Nobody has set any");
    assertThat(browser.get("/desk/editing").body()).contains("href=\"/desk/weights\"");
  }

  @Test
  void aTrialShowsWhatRisesFallsComesAndGoesAndKeepsNothing() {
    HttpResponse<String> answer =
        browser.post(PATH + "/trial", MORE + "&seen=0&when=2030-01-01T09:00");

    assertThat(answer.body()).contains("Falls", "Goes", "As it stood", "/edition/1");
    assertThat(answer.body()).contains("name=\"coverage\"", "value=\"2\"", "value=\"0.5\"");
    assertThat(tuning.current().number()).isZero();
    assertThat(browser.post(PATH + "/trial", MORE + "&when=1999-01-01T09:00").body())
        .contains("No front page stood at that moment");
  }

  @Test
  void whatIsSetHoldsIsLoggedIsSaidToReadersAndCanBeTakenBack() {
    HttpResponse<String> answer = browser.post(PATH, MORE + "&seen=0&why=Quieter");

    assertThat(TestBrowser.place(answer)).isEqualTo(PATH);
    assertThat(tuning.current().factors())
        .isEqualTo(new Factors(Map.of("coverage", 2.0, "freshness", 0.5)));
    Deed deed = deeds.list(new Deeds.Query("weights", "", Long.MAX_VALUE, 1)).getFirst();
    assertThat(deed.subject()).isEqualTo("Quieter");
    assertThat(deed.was()).isEqualTo("as the house says");
    assertThat(deed.became()).isEqualTo("coverage × 2, freshness × 0.5");
    assertThat(browser.get(PATH).body()).contains("coverage × 2", "Take it back");

    browser.post(PATH + "/undoing", "number=1");
    assertThat(tuning.current().factors()).isEqualTo(Factors.HOUSE);
    assertThat(browser.get(PATH).body()).contains("Taken back.");
  }

  @Test
  void whoSawAnOlderSettingChangesNothing() {
    browser.post(PATH, MORE + "&seen=0&why=");
    browser.post(PATH, MORE.replace("coverage=2", "coverage=0") + "&seen=0&why=");

    assertThat(browser.get(PATH).body()).contains("Somebody else set weights just before you");
    assertThat(tuning.current().factors().of("coverage")).isEqualTo(2);
  }

  @Test
  void whatIsOutOfBoundsIsRefusedAndWhatIsNoSignalIsNotLookedAt() {
    for (String wrong : new String[] {"coverage=2.5", "coverage=-1", "coverage=x", "coverage="}) {
      String sent = MORE.replace("coverage=2", wrong) + "&seen=0&why=";
      assertThat(browser.post(PATH, sent).statusCode()).isEqualTo(422);
    }
    String nothing = MORE.replaceAll("=[0-9.]+", "=0") + "&seen=0&why=";
    assertThat(browser.post(PATH, nothing).statusCode()).isEqualTo(422);
    assertThat(tuning.current().number()).isZero();

    browser.post(PATH, MORE + "&money=2&seen=0&why=");
    assertThat(tuning.current().factors().others()).doesNotContainKey("money");
  }

  @Test
  void readersHaveNoWeights() {
    String name = "weigher@paper.example";
    accounts.join(new MailAddress(name));
    accounts.setPassword(name, DeskWorld.PASSWORD);
    var reader = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    reader.signIn(name, DeskWorld.PASSWORD, "/");

    assertThat(reader.get(PATH).statusCode()).isEqualTo(403);
    assertThat(reader.post(PATH, MORE + "&seen=0&why=").statusCode()).isEqualTo(403);
  }
}
