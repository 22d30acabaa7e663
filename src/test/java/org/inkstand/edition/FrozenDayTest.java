package org.inkstand.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.words.WordReader;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeEditions;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.PressNews;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/**
 * One day of the demo's press, gathered and ranked at one moment: what stands where, and why. A
 * change of clustering, signals or composition shows here first; look whether the page became
 * better, then put what the test found in the place of {@code frozen-day.txt}.
 */
class FrozenDayTest {

  private static final Instant NOW = TestNews.DAY.plus(Duration.ofHours(12));
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/inkstand/edition/frozen-day.txt");

  private final FakeTitles titles = new FakeTitles();
  private final FakeArticles articles = new FakeArticles(() -> NOW);
  private final FakeStories stories = new FakeStories();

  @Test
  void theDayIsRankedAsItWas() throws IOException {
    PressNews.fill(titles, articles, NOW);
    gather();
    var editions = new FakeEditions(titles, articles, stories, Clock.fixed(NOW, ZoneOffset.UTC));

    String found =
        editions.latest(EditionKind.FRONT).orElseThrow().slots().stream()
            .map(FrozenDayTest::line)
            .collect(Collectors.joining("\n", "", "\n"));

    Path made = Path.of("target/frozen-day.txt");
    Files.writeString(made, found);
    assertThat(found).as("%s, compared with %s", made, GOLDEN).isEqualTo(Files.readString(GOLDEN));
  }

  private void gather() {
    Map<Long, Article> byNumber = new HashMap<>();
    var clusterer = new Clusterer();
    var words = new WordReader();
    List<Article> inOrder =
        articles.list(ArticleQuery.newest(1_000)).stream()
            .sorted(Comparator.comparing(Article::published).thenComparingLong(a -> a.id().value()))
            .toList();
    Map<ArticleId, ArticleBody> bodies =
        articles.bodies(inOrder.stream().map(Article::id).toList());
    for (Article article : inOrder) {
      ArticleBody body = bodies.get(article.id());
      String text = body == null || body.text().isBlank() ? article.standfirst() : body.text();
      byNumber.put(article.id().value(), article);
      clusterer.absorb(
          List.of(
              new Sketch(
                  article.id().value(),
                  article.published().getEpochSecond(),
                  words.read(article.headline(), text, article.language()))));
    }
    clusterer
        .stories()
        .forEach(
            (number, members) -> {
              List<Article> told = new ArrayList<>();
              members.forEach(sketch -> told.add(byNumber.get(sketch.article())));
              told.sort(Comparator.comparing(Article::published));
              stories.tell(number, told.toArray(Article[]::new));
            });
  }

  private static String line(Slot slot) {
    String why =
        slot.reasons().stream()
            .filter(r -> r.points() != 0)
            .map(r -> String.format(Locale.ROOT, "%s %.1f", r.signal(), r.points()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%-8s %-18s %5.1f  %d titles  %s  (%s)",
        slot.place(),
        slot.note(),
        slot.score(),
        slot.titles(),
        slot.headline(),
        why);
  }
}
