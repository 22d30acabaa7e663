package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.inkstand.TestBrowser;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.testnews.TestFeed;
import org.junit.jupiter.api.Test;

/** What the desk remembers: how feeds fared, what they answered, what was refused, who did what. */
class DeskMemoryTest extends DeskVisit {

  @Test
  void aFeedShowsHowItFaredAndWhatItAnswered() {
    brokenWorld();
    long number =
        feeds.list().stream()
            .mapToLong(f -> f.feed().value())
            .filter(n -> n % 2 == 1)
            .findFirst()
            .orElseThrow();
    assertThat(browser.get("/desk/feed/" + number).body())
        .contains("Articles a day", "role=\"img\"", "Half are here within 5 minutes")
        .contains("<title>Before you go on</title>".replace("<", "&lt;").replace(">", "&gt;"))
        .contains("line 12: element &lt;item&gt; is never closed", "server: nginx")
        .doesNotContain("<title>Before you go on");
    assertThat(browser.get("/desk/feed/" + number + "?by=hour").body())
        .contains("Articles an hour");
  }

  @Test
  void aPausedFeedIsNotTried() {
    brokenWorld();
    FeedState paused =
        feeds.list().stream().filter(f -> f.outcome() == Outcome.PAUSED).findFirst().orElseThrow();
    HttpResponse<String> answer =
        browser.post("/desk/feed/" + paused.feed().value() + "/fetching", "");
    assertThat(feeds.deeds()).isEmpty();
    assertThat(browser.get(TestBrowser.place(answer)).body()).contains("is paused: read it again");
  }

  @Test
  void aTitleThatFellSilentIsOnTheOverviewInWords() {
    brokenWorld();
    history.silence(courier().id(), 14, Duration.ofHours(9));
    assertThat(browser.get("/desk").body())
        .contains("1 </span>title is silent against its habit")
        .contains(
            "The Northgate Courier usually publishes about 14 a day, and has nothing for 9 hours");
  }

  @Test
  void everyChangeIsWrittenDownWithWhatItWasAndWhatItBecame() {
    brokenWorld();
    assertThat(browser.get("/desk/deeds").body()).contains("Nothing has been changed");
    String title = path("The Northgate Courier");
    browser.post(title + "/licence", "access=MEMBER&fullText=yes&excerptChars=120&terms=letter+7");
    browser.post(title + "/pause", "paused=true");

    assertThat(browser.get("/desk/deeds").body())
        .contains("Licensed", "access: LINK", "access: MEMBER", "terms: letter 7", "operator")
        .contains("Paused", title);
    assertThat(browser.get("/desk/deeds?kind=licensed").body()).doesNotContain("<b>Paused</b>");
    assertThat(browser.get("/desk/deeds?q=letter+7").body()).contains("<b>Licensed</b>");
    assertThat(browser.get("/desk/deeds?q=nothing+like+it").body()).contains("No deed is like");
  }

  @Test
  void spaceIsGivenBackAndThatIsSaidAndWrittenDown() {
    brokenWorld();
    assertThat(browser.get("/desk/storage").body())
        .contains("41.0 MB of the store", "512", "The Northgate Courier", "for ever", "25+36");
    HttpResponse<String> answer = browser.post("/desk/storage/giving-back", "");
    assertThat(browser.get(TestBrowser.place(answer)).body()).contains("41.0 MB were given back");
    assertThat(browser.get("/desk/deeds").body()).contains("Space given back");
  }

  @Test
  void whatWasRefusedStandsWithItsRule() {
    brokenWorld();
    feeds.add(
        TestFeed.at("https://inside.example/rss")
            .numbered(900, courier().id().value())
            .refused(0)
            .because("10.0.0.7 is in a private network")
            .made());
    assertThat(browser.get("/desk/feeds/refusals").body())
        .contains("10.0.0.7 is in a private network")
        .contains("41 pages", "the server says 403 Forbidden")
        .contains("No use by language models (GPTBot). Found in robots.txt.");
  }
}
