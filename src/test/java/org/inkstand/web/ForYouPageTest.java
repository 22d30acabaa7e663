package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.inkstand.testnews.OneReader;
import org.junit.jupiter.api.Test;

/** A reader's own pages, as a browser without scripts has them. Each test is another reader. */
class ForYouPageTest {

  private static final PaperServer PAPER = PaperServer.shared();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern CARD = Pattern.compile("data-article=\"(\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"(/for-you\\?page=2[^\"]*)\"");

  @Test
  void somebodyNewHasThePaperAndIsAskedWhatTheyCareFor() throws Exception {
    String page = get(11, "/for-you").body();

    assertThat(page).contains("The day’s lead").contains("nothing is known of you yet");
    assertThat(cards(page)).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void pagingRepeatsNothingAndGoingBackFindsThePage() throws Exception {
    String first = get(12, "/for-you").body();
    String second = get(12, next(first)).body();

    assertThat(cards(second)).isNotEmpty().doesNotContainAnyElementsOf(cards(first));
    assertThat(cards(get(12, "/for-you").body())).isEqualTo(cards(first));
    assertThat(get(12, "/for-you?page=2&visit=1").statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsFollowedAtTheStartComesFirstAndSaysSo() throws Exception {
    post(13, "/for-you/start", "follow=SUBJECT:medtop:15000000");

    assertThat(get(13, "/for-you").body()).contains("You follow sport");
    assertThat(get(13, "/for-you/start").body())
        .containsPattern("value=\"SUBJECT:medtop:15000000\" checked");
  }

  @Test
  void theSlidersStayWhereTheyWerePut() throws Exception {
    List<String> before = cards(get(14, "/for-you").body());
    post(14, "/for-you/order", "fresh=4&mine=0&titles=4");
    String after = get(14, "/for-you").body();

    assertThat(after)
        .contains("name=\"fresh\" type=\"range\" min=\"0\" max=\"4\" step=\"1\" value=\"4\"");
    assertThat(cards(after)).isNotEqualTo(before);
  }

  @Test
  void aLineOfTheProfileIsTheReadersToChange() throws Exception {
    String article = cards(get(15, "/for-you").body()).getFirst();
    post(15, "/for-you/word", "word=more&article=" + article);
    assertThat(get(15, "/for-you/profile").body()).contains("you said so").contains("Subjects");

    String line = line(get(15, "/for-you/profile").body());
    post(15, "/for-you/profile/line", "word=forget&line=" + line);
    assertThat(get(15, "/for-you/profile").body()).doesNotContain("value=\"" + line + "\"");

    post(15, "/for-you/profile/setting", "deed=afresh");
    assertThat(get(15, "/for-you/profile").body()).contains("Nothing is known of you yet");
  }

  @Test
  void aReadingIsTakenInUnlessSomebodyDoesNotWantThat() throws Exception {
    String article = cards(get(16, "/for-you").body()).getFirst();
    String reading = "seconds=40&completion=80&article=" + article;

    assertThat(post(16, "/reading", reading, "Sec-GPC", "1").statusCode()).isEqualTo(204);
    assertThat(get(16, "/for-you/profile.json").body()).contains("\"readings\":[]");

    post(16, "/reading", reading);
    assertThat(get(16, "/for-you/profile.json").body()).contains("\"seconds\":40");

    post(16, "/for-you/profile/setting", "deed=pause");
    assertThat(get(16, "/for-you/profile").body()).contains("Learning is paused");
  }

  @Test
  void switchedOffItSaysSoAndShowsNothing() throws Exception {
    post(17, "/for-you/profile/setting", "deed=off");

    assertThat(get(17, "/for-you").body()).contains("switched off").doesNotContain("data-article");
  }

  @Test
  void aVisitorIsShownTheDoor() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(PAPER.base() + "/for-you")).build(),
            BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Location")).contains("/sign-in?to=/for-you");
  }

  private static HttpResponse<String> get(int reader, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(asked(reader, path).GET().build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(int reader, String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        asked(reader, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder asked(int reader, String path) {
    return HttpRequest.newBuilder(URI.create(PAPER.base() + path))
        .header("Cookie", OneReader.COOKIE + "=" + reader);
  }

  private static List<String> cards(String page) {
    return CARD.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private static String next(String page) {
    return NEXT.matcher(page).results().findFirst().orElseThrow().group(1).replace("&amp;", "&");
  }

  private static String line(String page) {
    return Pattern.compile("name=\"line\" value=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }
}
