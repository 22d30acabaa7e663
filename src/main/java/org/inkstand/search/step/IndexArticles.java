package org.inkstand.search.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleChange.Kept;
import org.inkstand.article.ArticleChange.Withdrawn;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.search.index.ArticleIndex;
import org.inkstand.search.index.Entry;
import org.inkstand.search.index.Entry.Found;
import org.inkstand.search.index.Entry.Gone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes articles findable as they come, and those withdrawn not findable any more.
 *
 * <p>Its cursor is the index's own. An index that is ahead of the book belongs to another book,
 * such as one restored from a backup, and is made again.
 */
@Component
@Order(50)
final class IndexArticles implements Step {

  private static final Logger LOG = LoggerFactory.getLogger(IndexArticles.class);

  /** Their words are some megabytes, and what is written can be found when the batch is. */
  private static final int BATCH = 500;

  private final Articles articles;
  private final ArticleIndex index;

  IndexArticles(Articles articles, ArticleIndex index) {
    this.articles = articles;
    this.index = index;
  }

  @Override
  public String name() {
    return "search.index";
  }

  @Override
  public int advance() {
    if (index.cursor() > articles.lastCursor()) {
      LOG.warn(
          "the search index is ahead of the articles ({} > {}): it is made again",
          index.cursor(),
          articles.lastCursor());
      index.empty();
    }
    Changes<ArticleChange> changes = articles.changesAfter(index.cursor(), BATCH);
    if (changes.items().isEmpty()) {
      index.settle();
    } else {
      index.apply(entries(changes.items()), changes.cursor());
    }
    return changes.items().size();
  }

  private List<Entry> entries(List<ArticleChange> changes) {
    List<ArticleId> kept =
        changes.stream().filter(Kept.class::isInstance).map(ArticleChange::id).toList();
    Map<ArticleId, ArticleBody> bodies = articles.bodies(kept);
    List<Entry> entries = new ArrayList<>(changes.size());
    for (ArticleChange change : changes) {
      entries.add(
          switch (change) {
            case Kept(var article) -> {
              ArticleBody body = bodies.get(article.id());
              yield new Found(article, body == null ? "" : body.text());
            }
            case Withdrawn(var id) -> new Gone(id);
          });
    }
    return entries;
  }

  @Override
  public long cursor() {
    return index.cursor();
  }

  @Override
  public long target() {
    return articles.lastCursor();
  }
}
