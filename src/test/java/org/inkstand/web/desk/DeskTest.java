package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.inkstand.TestBrowser;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** The desk as an operator meets it. */
class DeskTest extends DeskVisit {

  @Test
  void nobodyElseSeesTheDesk() {
    TestBrowser stranger = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    assertThat(TestBrowser.place(stranger.get("/desk/titles"))).startsWith("/sign-in?to=");
    assertThat(stranger.get("/sign-in").body()).contains("name=\"password\"");
    assertThat(stranger.get("/sign-in?problem=wrong").body()).contains("do not go together");
    assertThat(stranger.get("/sign-in?problem=%3Cb%3E").body()).doesNotContain("role=\"alert\">");
  }

  @Test
  void anEmptyNewsstandSaysHowToBegin() {
    assertThat(browser.get("/desk").body()).contains("Nothing to read yet", "Add a title");
    assertThat(browser.get("/desk/feeds").body()).contains("No feeds yet");
    assertThat(browser.get("/desk/titles").body()).contains("No titles yet");
  }

  @Test
  void theOverviewSaysWhatIsBrokenSinceWhenAndWhoseFaultItIs() {
    brokenWorld();
    String desk = browser.get("/desk").body();
    assertThat(desk)
        .contains("5 things need a look")
        .contains("2 </span>feeds are locked against us", "With the publisher")
        .contains("since Sunday, 22 November 2026, 09:00 (3 hours ago)")
        .contains("1 </span>feed cannot be reached", "Between us and them")
        .contains("Het Dagblad van Oostveer")
        .contains("pages waiting to be fetched");
  }

  @Test
  void feedsAreFoundByStateAndByWord() {
    brokenWorld();
    assertThat(browser.get("/desk/feeds").body()).contains("9 feeds");
    assertThat(browser.get("/desk/feeds?state=forbidden").body())
        .contains("2 feeds", "La Gaceta del Puerto")
        .doesNotContain("Nandipur Mail");
    assertThat(browser.get("/desk/feeds?q=nandipur").body())
        .contains("1 feed", "There is nothing at this address");
    assertThat(browser.get("/desk/feeds?q=%22%3E%3Cscript%3E").body())
        .contains("No feed is like that")
        .doesNotContain("<script>\"", "\"><script>");
  }

  @Test
  void aFeedIsTriedNow() {
    brokenWorld();
    long number = feeds.list().get(1).feed().value();
    HttpResponse<String> answer = browser.post("/desk/feed/" + number + "/fetching", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(feeds.deeds()).containsExactly("try " + number);
    String page = browser.get(TestBrowser.place(answer)).body();
    assertThat(page).contains("was asked just now", "does not let us in");
    assertThat(browser.get(TestBrowser.place(answer)).body()).doesNotContain("was asked just now");
  }

  @Test
  void tryingAFeedLeadsBackToOurOwnListOnly() {
    brokenWorld();
    String deed = "/desk/feed/" + feeds.list().get(1).feed().value() + "/fetching";
    assertThat(TestBrowser.place(browser.post(deed, "back=%2Fdesk%2Ffeeds%3Fstate%3Dgone")))
        .isEqualTo("/desk/feeds?state=gone");
    assertThat(TestBrowser.place(browser.post(deed, "back=https%3A%2F%2Fevil.example")))
        .startsWith("/desk/feed/");
  }

  @Test
  void aFeedGetsItsNewAddress() {
    brokenWorld();
    Title title = titles.findBySlug("nandipur-mail").orElseThrow();
    String feed = "/desk/feed/" + title.feeds().getFirst().id().value();
    browser.post(feed + "/address", "address=https%3A%2F%2Fnandipur.example%2Fnew.xml");
    assertThat(titles.find(title.id()).orElseThrow().feeds().getFirst().address())
        .isEqualTo(URI.create("https://nandipur.example/new.xml"));
    browser.post(feed + "/address", "address=nonsense");
    assertThat(browser.get(feed).body()).contains("data-kind=\"refused\"");
  }

  @Test
  void aLicenceIsRecordedToTheLetter() {
    brokenWorld();
    HttpResponse<String> answer =
        browser.post(
            path("The Northgate Courier") + "/licence",
            "access=MEMBER&fullText=yes&excerptChars=120&embargo=6h&expiry=30d&territory=be%2C+NL"
                + "&gift=yes&share=yes&terms=contract+12");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(courier().licence())
        .isEqualTo(
            new Licence(
                Access.MEMBER,
                true,
                120,
                Duration.ofHours(6),
                Duration.ofDays(30),
                Set.of("BE", "NL"),
                true,
                false,
                false,
                true,
                "contract 12"));
    assertThat(browser.get(TestBrowser.place(answer)).body())
        .contains("is recorded", "value=\"30d\"", "value=\"BE, NL\"");
  }

  @Test
  void aLicenceThatMakesNoSenseIsShownAgainWithWhatIsWrong() {
    brokenWorld();
    HttpResponse<String> answer =
        browser.post(
            path("The Northgate Courier") + "/licence",
            "access=MEMBER&excerptChars=9999&embargo=soon&expiry=0d&territory=Belgium");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("from 0 to 2,000", "value=\"soon\"", "two-letter country codes");
    assertThat(courier().licence().access()).isEqualTo(Access.LINK);
  }

  @Test
  void whatASiteAsksIsShown() {
    brokenWorld();
    assertThat(browser.get(path("The Northgate Courier")).body())
        .contains("No use by language models (GPTBot). Found in robots.txt.");
  }

  @Test
  void aTitleIsPausedAndReadAgainAndReadAnew() {
    brokenWorld();
    String title = path("The Northgate Courier");
    browser.post(title + "/pause", "paused=true");
    assertThat(courier().paused()).isTrue();
    assertThat(browser.get(title).body()).contains("You stopped reading this title");
    browser.post(title + "/pause", "paused=false");
    assertThat(courier().paused()).isFalse();
    browser.post(title + "/rereading", "");
    assertThat(feeds.deeds()).containsExactly("reread " + courier().id().value());
  }

  @Test
  void aTitleGoesOnlyAfterASecondQuestion() {
    brokenWorld();
    String title = path("The Northgate Courier");
    assertThat(browser.get(title + "/removal").body())
        .contains("Remove The Northgate Courier?", "all 4 articles");
    assertThat(titles.findBySlug("the-northgate-courier")).isPresent();
    HttpResponse<String> answer = browser.post(title + "/removal", "");
    assertThat(TestBrowser.place(answer)).isEqualTo("/desk/titles");
    assertThat(titles.findBySlug("the-northgate-courier")).isEmpty();
    assertThat(browser.get(title).statusCode()).isEqualTo(404);
  }

  @Test
  void aTitleIsDescribedAnew() {
    brokenWorld();
    String title = path("The Northgate Courier");
    browser.post(
        title + "/description",
        "name=The+Courier&homePage=https%3A%2F%2Fcourier.example%2F&country=be&language=nl"
            + "&owner=Courier+NV&about=News.");
    assertThat(courier().name()).isEqualTo("The Courier");
    assertThat(courier().country()).isEqualTo("BE");
    assertThat(
            browser.post(title + "/description", "name=&homePage=javascript:1&country=BEL").body())
        .contains("begins with http:// or https://", "two-letter country code");
  }

  @Test
  void aTitleIsFoundByItsAddressAndShownBeforeItIsSaved() {
    HttpResponse<String> answer = browser.post("/desk/titles/discovery", "address=harbour.example");
    assertThat(browser.get(TestBrowser.place(answer)).body())
        .contains("The Harbour Post", "Ferry runs aground", "No use by language models (GPTBot)")
        .contains("As readers would see it", "Ferry runs aground 2", "Here it ends");
    assertThat(titles.list()).isEmpty();
    String words = "&name=Harbour+Post&homePage=https%3A%2F%2Fharbour.example%2F&country=GB";
    assertThat(
            browser.post("/desk/titles/addition", "feed=https://else.example/rss" + words).body())
        .contains("Tick at least one feed");
    HttpResponse<String> saved =
        browser.post("/desk/titles/addition", "feed=https://harbour.example/rss" + words);
    assertThat(TestBrowser.place(saved)).isEqualTo("/desk/title/harbour-post");
    Title added = titles.findBySlug("harbour-post").orElseThrow();
    assertThat(added.feeds()).hasSize(1);
    assertThat(added.licence().access()).isEqualTo(Access.LINK);
    assertThat(titles.signals(added.id())).hasSize(1);
  }

  @Test
  void whereNothingIsFoundThatIsSaid() {
    HttpResponse<String> answer = browser.post("/desk/titles/discovery", "address=nowhere.example");
    assertThat(browser.get(TestBrowser.place(answer)).body())
        .contains("Nothing was found at nowhere.example");
    assertThat(TestBrowser.place(browser.get("/desk/titles/addition"))).isEqualTo("/desk/titles");
  }

  @Test
  void aListIsBroughtInWithAReport() {
    HttpResponse<String> answer = browser.upload("/desk/titles/import", "mine.opml", "<opml/>");
    assertThat(TestBrowser.place(answer)).isEqualTo("/desk/titles/import");
    assertThat(browser.get("/desk/titles/import").body())
        .contains("What became of mine.opml", "Line 9", "not a web address: &lt;opml/&gt;");
    assertThat(browser.get("/desk/titles.opml").headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"inkstand-titles.opml\"");
  }

  @Test
  void stepsAreShownWithCursorAndLag() {
    assertThat(browser.get("/desk/steps").body()).contains("article.read", "48,112", "118");
  }

  @Test
  void anotherPasswordNeedsThePresentOne() {
    assertThat(change("wrong", "a password of mine").statusCode()).isEqualTo(422);
    assertThat(change(DeskWorld.PASSWORD, "short").body()).contains("10 to 200 characters");
    assertThat(change(DeskWorld.PASSWORD, "a password of mine").statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(browser.get("/desk"))).startsWith("/sign-in");
    assertThat(TestBrowser.place(browser.signIn("operator", "a password of mine", "/desk")))
        .isEqualTo("/desk");
  }

  private HttpResponse<String> change(String present, String wanted) {
    return browser.post(
        "/desk/password",
        "present=%s&wanted=%s&again=%s".formatted(present, wanted, wanted).replace(' ', '+'));
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThat(browser.get("/desk/feed/999").statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/feed/one").statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/title/none").statusCode()).isEqualTo(404);
  }

  @Test
  void noPageOfTheDeskIsKeptByAnyCache() {
    assertThat(browser.get("/desk").headers().firstValue("cache-control"))
        .contains("private, no-store");
  }
}
