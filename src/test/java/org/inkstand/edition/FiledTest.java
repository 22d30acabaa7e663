package org.inkstand.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.story.Story;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

class FiledTest {

  private static final Instant NOON = TestNews.DAY.plus(Duration.ofHours(12));
  private static final String SPORT = "medtop:15000000";

  private final FakeArticles articles = new FakeArticles(() -> NOON);
  private final FakeStories stories = new FakeStories();

  @Test
  void whatItsTitleFiledNowhereStandsWhereItsStoryBelongs() {
    Article unfiled = articles.add(TestNews.article("Goal").id(1).at("11:00").section(""));
    Article filed = articles.add(TestNews.article("Vote").id(2).at("10:00"));
    Story match = stories.tell(7, unfiled);

    Filed told = Filed.of(articles, stories, ArticleQuery.newest(10));

    assertThat(told.articles())
        .extracting(Article::section)
        .containsExactly(SPORT, filed.section());
    assertThat(told.stories()).containsEntry(unfiled.id(), match.id()).hasSize(1);
  }

  @Test
  void whatNoStoryHasYetStaysUnfiled() {
    articles.add(TestNews.article("Goal").id(1).at("11:00").section(""));

    assertThat(Filed.of(articles, stories, ArticleQuery.newest(10)).articles())
        .extracting(Article::section)
        .containsExactly("");
  }
}
