package org.inkstand.web.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.title.Titles;
import org.inkstand.web.card.Cards;
import org.springframework.stereotype.Component;

/** The catalogue, what it published, and which of it may be listed. */
@Component
record Stand(Titles titles, Articles articles, Cards cards) {

  private static final int BATCH = 1_000;

  /** Articles published from one moment until before another, newest first, so many at most. */
  List<Article> between(Instant from, Instant before, int max) {
    var found = new ArrayList<Article>();
    Instant end = before;
    while (found.size() < max) {
      List<Article> batch = articles.list(ArticleQuery.newest(BATCH).before(end));
      batch.stream().filter(a -> !a.published().isBefore(from)).forEach(found::add);
      if (batch.size() < BATCH || batch.getLast().published().isBefore(from)) {
        break;
      }
      end = batch.getLast().published();
    }
    return found.subList(0, Math.min(found.size(), max));
  }
}
