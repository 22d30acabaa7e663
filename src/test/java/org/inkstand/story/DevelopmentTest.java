package org.inkstand.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Development.Headline;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

  @Test
  void aDevelopmentIsWhatNoHeadlineBeforeSaid() {
    List<Development> course =
        Development.of(
            List.of(
                headed(1, "Flood in Ghent"),
                headed(2, "Floods in Ghent"),
                headed(3, "King visits evacuated families")));
    assertThat(course)
        .containsExactly(
            new Development(new ArticleId(1), List.of("flood", "ghent")),
            new Development(new ArticleId(3), List.of("king", "visits", "evacuated", "families")));
  }

  @Test
  void aCopyBringsNothing() {
    var copy = new Headline(new ArticleId(2), "King visits evacuated families", "en", true);
    assertThat(Development.of(List.of(headed(1, "Flood in Ghent"), copy))).hasSize(1);
  }

  @Property(tries = 100)
  void nothingIsNewTwice(@ForAll List<String> headlines) {
    List<Development> course =
        Development.of(
            IntStream.range(0, headlines.size())
                .mapToObj(i -> headed(i + 1, headlines.get(i)))
                .toList());
    List<String> news = new ArrayList<>();
    course.forEach(development -> news.addAll(development.news()));
    assertThat(news).doesNotHaveDuplicates();
    assertThat(course).hasSizeLessThanOrEqualTo(20);
  }

  private static Headline headed(long article, String words) {
    return new Headline(new ArticleId(article), words, "en", false);
  }
}
