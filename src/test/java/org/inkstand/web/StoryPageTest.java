package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.story.Story;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** One event, asked from outside. */
class StoryPageTest {

  private static final String SECRET = "The ferryman counted nine lanterns and told nobody";

  private final PaperServer paper = PaperServer.shared();

  @Test
  void aStoryShowsEveryTitleOnceAndNoWalledWord() throws IOException {
    Story story = lanterns(1);

    HttpResponse<String> answer = paper.get(story.path());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Lanterns on the river", "Nine lights seen", "2 titles", "2 articles")
        .contains("First in Lamplight 1")
        .doesNotContain(SECRET);
  }

  @Test
  void aStorySaysHowItCameOutAndHowEachTitlePutIt() throws IOException {
    String page = paper.get(lanterns(6).path()).body();

    String course = between(page, "How it came out", "</section>");
    assertThat(course)
        .contains("<mark>Lanterns</mark> on the <mark>river</mark>", "Lamplight 6")
        .contains("<mark>Nine</mark> <mark>lights</mark> <mark>seen</mark>");
    assertThat(course.indexOf("Lanterns")).isLessThan(course.indexOf("Nine"));
    assertThat(between(page, "How each title put it", "</section>"))
        .contains("Lamplight 6", "Lanterns on the river 6", "Lamplight Club 6", "Nine lights seen");
  }

  @Test
  void whatOneTitleTellsOnceHasNoCourse() throws IOException {
    Title title = paper.titles().add("Lamplight Alone", Access.OPEN);
    Article only =
        paper.articles().add(TestNews.article("One lamp is lit").id(91_950).by(title.id().value()));
    Story story = paper.bean(FakeStories.class).tell(91_950, only);

    assertThat(paper.get(story.path()).body())
        .contains("One lamp is lit")
        .doesNotContain("How it came out", "How each title put it");
  }

  private static String between(String page, String from, String to) {
    int at = page.indexOf(from);
    assertThat(at).as(from).isPositive();
    return page.substring(at, page.indexOf(to, at));
  }

  @Test
  void anArticleNamesTheOtherTitlesThatTellItsEvent() throws IOException {
    Story story = lanterns(2);

    String page = paper.get(paper.articles().find(story.lead()).orElseThrow().path()).body();

    assertThat(page).contains(story.path(), "All 2 titles on this", "Nine lights seen");
  }

  @Test
  void aSectionShowsAnEventOnce() throws IOException {
    Story story = lanterns(3);

    String page = paper.get("/section/politics?lang=en").body();

    assertThat(page.split("Lanterns on the river 3", -1)).hasSize(2);
    assertThat(page).contains(story.path()).doesNotContain("Nine lights seen 3");
  }

  @Test
  void anOpenPageHearsHowManyArticlesCame() throws Exception {
    Story story = lanterns(4);
    long first = story.lead().value();
    assertThat(paper.get(story.path()).body())
        .contains(
            "data-live=\"/live?story=%d&amp;after=%d\"".formatted(story.id().value(), first + 1));

    HttpResponse<Stream<String>> stream =
        paper.stream("/live?story=" + story.id().value() + "&after=" + first);

    assertThat(stream.headers().firstValue("Content-Type").orElse("")).contains("event-stream");
    try (Stream<String> lines = stream.body()) {
      assertThat(lines.filter(line -> line.startsWith("data:")).findFirst()).contains("data: 1");
    }
    assertThat(paper.get("/live?story=x").statusCode()).isEqualTo(404);
  }

  @Test
  void aStoryThatNeverWasIsNotFound() throws IOException {
    for (String path : new String[] {"/story/98765", "/story/x", "/story/0-a"}) {
      assertThat(paper.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aStoryWhoseArticlesNobodyMaySeeIsGone() throws IOException {
    Title title = paper.titles().add("Lamplight Hidden", Access.OPEN);
    Article hidden =
        paper
            .articles()
            .add(
                TestNews.article("Not yet")
                    .id(91_900)
                    .by(title.id().value())
                    .embargoedUntil(PaperServer.NOW.plusSeconds(60)));
    Story story = paper.bean(FakeStories.class).tell(91_900, hidden);

    assertThat(paper.get(story.path()).statusCode()).isEqualTo(410);
  }

  private Story lanterns(long number) {
    Title open = paper.titles().add("Lamplight " + number, Access.OPEN);
    Title walled = paper.titles().add("Lamplight Club " + number, Access.MEMBER);
    Article first =
        paper
            .articles()
            .add(
                TestNews.article("Lanterns on the river " + number)
                    .id(91_000 + 2 * number)
                    .by(open.id().value())
                    .language("en")
                    .at("11:58")
                    .standfirst("Nobody knows who lit them.")
                    .pictured()
                    .says("They came down with the tide."));
    Article second =
        paper
            .articles()
            .add(
                TestNews.article("Nine lights seen " + number)
                    .id(91_001 + 2 * number)
                    .by(walled.id().value())
                    .language("en")
                    .at("11:59")
                    .says("A short beginning. ".repeat(30))
                    .says(SECRET + "."));
    return paper.bean(FakeStories.class).tell(91_000 + number, first, second);
  }
}
