package org.inkstand.article.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Limits;
import org.inkstand.article.WaitingPages;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.sql.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages that are still to be fetched. A try that fails is made again later, with pauses that
 * double; after {@link Limits#PAGE_TRIES_MAX} the summary has to do.
 */
@Component
public final class PageQueue implements WaitingPages {

  private final Store store;
  private final Clock clock;

  PageQueue(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A page wanted: its article and the item that announced it. */
  public record Wanted(Article article, ItemId item, URI address, int tries) {}

  /** Pages whose time has come, longest waiting first. */
  public List<Wanted> due(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select p.address as page_address, p.tries as tries,
                      (select min(i.item_id) from article_item i where i.article_id = a.id) as item,
                      %s
                    from article_page p join article_article a on a.id = p.article_id
                    where p.next_try <= :now and p.tries < :tries
                    order by p.next_try, p.article_id
                    limit :limit
                    """
                        .formatted(columns()))
                .param("now", clock.millis())
                .param("tries", Limits.PAGE_TRIES_MAX)
                .param("limit", limit)
                .query(
                    (row, number) ->
                        new Wanted(
                            ArticleRows.read(row, number),
                            new ItemId(row.getLong("item")),
                            URI.create(row.getString("page_address")),
                            row.getInt("tries")))
                .list());
  }

  @Override
  public long waiting() {
    return store.read(
        jdbc ->
            jdbc.sql("select count(*) from article_page where tries < :tries")
                .param("tries", Limits.PAGE_TRIES_MAX)
                .query(Long.class)
                .single());
  }

  @Override
  public List<NotHad> notHad(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select reason, count(*) as pages
                    from article_page
                    where reason <> ''
                    group by reason
                    order by pages desc, reason
                    limit :limit
                    """)
                .param("limit", limit)
                .query((row, _) -> new NotHad(row.getString("reason"), row.getLong("pages")))
                .list());
  }

  /** Puts a page off after a failed try. */
  public void putOff(ArticleId article, int tries, Duration atLeast, String reason) {
    Duration pause = Limits.PAGE_PAUSE.multipliedBy(1L << Math.min(tries, 10));
    Duration longer = pause.compareTo(atLeast) > 0 ? pause : atLeast;
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update article_page
                    set tries = :tries, next_try = :next, reason = :reason
                    where article_id = :article
                    """)
                .param("tries", tries + 1)
                .param("next", clock.millis() + longer.toMillis())
                .param("reason", reason)
                .param("article", article.value())
                .update());
  }

  /** Gives a page up: the server will not let us have it. */
  public void giveUp(ArticleId article, String reason) {
    putOff(article, Limits.PAGE_TRIES_MAX, Duration.ZERO, reason);
  }

  /** Why the page of an article could not be had; empty when nothing went wrong. */
  public Optional<String> reason(ArticleId article) {
    return store.read(
        jdbc ->
            jdbc.sql("select reason from article_page where article_id = :id and reason <> ''")
                .param("id", article.value())
                .query(String.class)
                .optional());
  }

  static void remove(JdbcClient jdbc, long article) {
    jdbc.sql("delete from article_page where article_id = :id").param("id", article).update();
  }

  private static String columns() {
    return ArticleRows.COLUMNS.replaceAll("(\\w+)(,|$)", "a.$1$2");
  }
}
