package org.inkstand.story.bond;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Cohesion.Link;
import org.inkstand.story.StoryId;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/** Why articles are together, said in words. */
class BondsTest {

  private final FakeArticles articles =
      new FakeArticles(() -> TestNews.DAY.plus(Duration.ofHours(12)));
  private final FakeStories stories = new FakeStories();

  private Article keep(long id, String at, String headline, String text) {
    return articles.add(TestNews.article(headline).id(id).by(id).at(at).says(text));
  }

  private List<Link> links() {
    Article flood =
        keep(1, "09:00", "Flood in Tessen", "The dam at Tessen broke. Orla Vance saw 3,800 flee.");
    Article harvest = keep(2, "09:30", "Harvest is late", "The harvest of Brannic is late.");
    Article follow =
        keep(
            3,
            "10:00",
            "Tessen counts its dead",
            "On the square in Tessen the mayor, Orla Vance, counted 3,800 beds and told them why.");
    stories.tell(7, flood, harvest, follow);
    return TestBonds.of(stories, articles).links(new StoryId(7));
  }

  @Test
  void theFirstOpenedItAndTheOthersStandBesideTheirNearest() {
    List<Link> links = links();
    assertThat(links)
        .extracting(Link::article)
        .extracting(ArticleId::value)
        .containsExactly(1L, 2L, 3L);
    assertThat(links.getFirst().nearest()).isEmpty();
    assertThat(links.getLast().nearest()).contains(new ArticleId(1));
    assertThat(links.getLast().distance()).isLessThan(links.get(1).distance()).isBetween(0.0, 1.0);
  }

  @Test
  void whatBothHaveIsSaidAsItIsWritten() {
    Link follow = links().getLast();
    assertThat(follow.shared().names()).contains("Tessen", "Vance");
    assertThat(follow.shared().numbers()).containsExactly("3800");
    assertThat(follow.shared().words()).contains("tessen");
  }

  @Test
  void anArticleThatHasNothingInCommonIsFarFromAll() {
    Link harvest = links().get(1);
    assertThat(harvest.shared().names()).isEmpty();
    assertThat(harvest.distance()).isGreaterThan(0.9);
  }

  @Test
  void anUnknownStoryHasNoLinks() {
    assertThat(TestBonds.of(stories, articles).links(new StoryId(99))).isEmpty();
  }
}
