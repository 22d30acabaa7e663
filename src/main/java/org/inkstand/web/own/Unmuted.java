package org.inkstand.web.own;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.TitleId;
import org.springframework.stereotype.Component;

/**
 * The articles as pages get them: a list has nothing in it that its reader muted, whatever page
 * asks for it, so that no page can forget to look. One that is asked for by its number is given as
 * it is: its own page says that it is muted.
 */
@Component
public class Unmuted {

  /** A page whose reader mutes much is filled from so far back. */
  private static final int LOOKED_AT_MAX = 1_000;

  private final Articles articles;

  Unmuted(Articles articles, Mine mine) {
    this.articles = new Left(articles, mine);
  }

  /** What who is looking is to see. */
  public Articles articles() {
    return articles;
  }

  private record Left(Articles all, Mine mine) implements Articles {

    @Override
    public List<Article> list(ArticleQuery query) {
      if (mine.asAnybodys()) {
        return all.list(query);
      }
      int limit = query.limit();
      List<Article> found = all.list(query);
      List<Article> left = mine.left(found);
      while (left.size() < query.limit() && found.size() == limit && limit < LOOKED_AT_MAX) {
        limit = Math.min(LOOKED_AT_MAX, 4 * limit);
        found =
            all.list(
                new ArticleQuery(
                    query.titles(), query.section(), query.language(), query.before(), limit));
        left = mine.left(found);
      }
      return left.size() <= query.limit() ? left : left.subList(0, query.limit());
    }

    @Override
    public List<Article> findAll(Collection<ArticleId> ids) {
      return mine.left(all.findAll(ids));
    }

    @Override
    public Optional<Article> find(ArticleId id) {
      return all.find(id);
    }

    @Override
    public List<Article> findByAddress(URI address, Collection<TitleId> titles) {
      return all.findByAddress(address, titles);
    }

    @Override
    public Optional<ArticleBody> body(ArticleId id) {
      return all.body(id);
    }

    @Override
    public Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids) {
      return all.bodies(ids);
    }

    @Override
    public List<Revision> revisions(ArticleId id) {
      return all.revisions(id);
    }

    @Override
    public Set<ArticleId> prominent(Collection<ArticleId> ids) {
      return all.prominent(ids);
    }

    @Override
    public Map<TitleId, TitleActivity> activity() {
      return all.activity();
    }

    @Override
    public Map<TitleId, Holding> holdings() {
      return all.holdings();
    }

    @Override
    public long count() {
      return all.count();
    }

    @Override
    public Changes<ArticleChange> changesAfter(long cursor, int limit) {
      return all.changesAfter(cursor, limit);
    }

    @Override
    public long lastCursor() {
      return all.lastCursor();
    }
  }
}
