package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.HubSubscriptions;
import org.junit.jupiter.api.Test;

/** The press's hub tells of news; the feeds themselves are asked once an hour only. */
class PressHubTest {

  @Test
  void theHubBringsNewsWhilePollingSleeps() throws IOException {
    try (RunningPaper paper = RunningPaper.start(FreshnessMeasure.told(), List.of())) {
      Waiting.until("subscriptions", () -> FreshnessMeasure.subscribed(paper) > 4);
      List<String> before = headlines(paper);

      paper.setPressRight();

      Waiting.until("news", () -> headlines(paper).size() > before.size());
      HubSubscriptions hubs = paper.face(HubSubscriptions.class);
      assertThat(paper.face(Feeds.class).list())
          .anyMatch(feed -> hubs.find(feed.feed()).isPresent());
    }
  }

  private static List<String> headlines(RunningPaper paper) {
    return paper.face(Articles.class).list(ArticleQuery.newest(1_000)).stream()
        .map(Article::headline)
        .toList();
  }
}
