package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.article.Article;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** The archive of front pages, and the briefing. */
class EditionPagesTest {

  private final PaperServer paper = PaperServer.shared();

  @Test
  void anEarlierFrontPageSaysWhichItIsAndIsNotForSearchEngines() throws IOException {
    HttpResponse<String> page = paper.get("/edition/1");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("This is the front page of").contains("noindex");
    assertThat(page.body()).contains("class=\"card card-lead\"");
  }

  @Test
  void anEditionThatNeverWasIsNotFound() throws IOException {
    assertThat(paper.get("/edition/77").statusCode()).isEqualTo(404);
    assertThat(paper.get("/edition/x").statusCode()).isEqualTo(404);
    assertThat(paper.get("/edition/2").statusCode()).isEqualTo(404);
    assertThat(paper.get("/briefing/1").statusCode()).isEqualTo(404);
  }

  @Test
  void theArchiveListsTheHoursOfADay() throws IOException {
    String today = paper.get("/editions").body();

    assertThat(today).contains("href=\"/edition/1\"").contains("href=\"/briefing/2\"");
    assertThat(paper.get("/editions?day=1999-01-01").body()).contains("No edition was published");
    assertThat(paper.get("/editions?day=nonsense").statusCode()).isEqualTo(200);
  }

  @Test
  void anHourLeadsToTheEditionThatStoodThen() throws IOException {
    String day = PaperServer.NOW.toString().substring(0, 10);

    HttpResponse<String> found = paper.get("/editions?day=" + day + "&time=23:00");
    HttpResponse<String> before = paper.get("/editions?day=" + day + "&time=01:00");

    assertThat(found.statusCode()).isEqualTo(303);
    assertThat(found.headers().firstValue("Location")).contains("/edition/1");
    assertThat(before.body()).contains("There was no edition at that time yet");
  }

  @Test
  void aSectionIsRankedUnlessOneLanguageIsAskedFor() throws IOException {
    String page = paper.get("/section/politics").body();

    assertThat(page).contains("Edition of").contains("href=\"/editions?of=politics\"");
    assertThat(page).contains("class=\"card card-lead\"");
    String again = paper.get("/section/politics?lang=de").body();
    assertThat(again).doesNotContain("Edition of");
  }

  @Test
  void anEventOfTheEditionDoesNotStandAgainInTheListBelowIt() throws IOException {
    String page = paper.get("/country/gb").body();

    List<String> shown =
        Pattern.compile("data-article=\"(\\d+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(page).contains("Edition of");
    assertThat(shown).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void whyAnEventStandsOnACountrysPageSaysHowNearItIs() throws IOException {
    List<Article> told = new ArrayList<>();
    for (long id = 94_001; id <= 94_004; id++) {
      Title title = paper.titles().add("Near " + id, Access.OPEN);
      told.add(
          paper
              .articles()
              .add(
                  TestNews.article("Nearby weir " + id)
                      .id(id)
                      .by(title.id().value())
                      .at("11:59")
                      .standfirst("Why")
                      .pictured()
                      .says("It runs.")));
    }
    paper.bean(FakeStories.class).tell(94_000, told.toArray(Article[]::new));
    Matcher way =
        Pattern.compile("href=\"(/story/94000-[^\"?]+)[?]country=gb#why\"")
            .matcher(paper.get("/country/gb").body());
    assertThat(way.find()).isTrue();

    String near = "Titles of this country that tell it: ";
    assertThat(paper.get(way.group(1) + "?country=gb").body()).contains(near);
    assertThat(paper.get(way.group(1)).body()).doesNotContain(near);
    assertThat(paper.get(way.group(1) + "?country=zz").body()).doesNotContain(near);
  }

  @Test
  void anEarlierSectionSaysWhatItIsAndItsArchiveIsItsOwn() throws IOException {
    String archive = paper.get("/editions?of=politics").body();

    assertThat(archive).contains("<option value=\"politics\" selected>Politics</option>");
    Matcher found = Pattern.compile("href=\"(/edition/\\d+)\"").matcher(archive);
    assertThat(found.find()).isTrue();
    assertThat(found.group(1)).isNotEqualTo("/edition/1");
    assertThat(paper.get(found.group(1)).body())
        .contains("This is Politics as it stood on")
        .contains("noindex");
    assertThat(paper.get("/editions?of=nonsense").body()).contains("href=\"/edition/1\"");
  }

  @Test
  void theBriefingHasTwelveEventsAndAnEnd() throws IOException {
    String page = paper.get("/briefing").body();

    assertThat(page.split("class=\"card card-briefing\"")).hasSize(13);
    assertThat(page).contains("That is all for this morning");
    assertThat(paper.get("/").body()).contains("href=\"/briefing\"");
  }
}
