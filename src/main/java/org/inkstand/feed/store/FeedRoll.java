package org.inkstand.feed.store;

import java.time.Instant;
import javax.sql.DataSource;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.Title;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enters the feeds of titles in the list, and strikes them off, inside the running write. */
final class FeedRoll {

  private final JdbcClient jdbc;
  private final DataSource writers;
  private final Instant now;

  FeedRoll(JdbcClient jdbc, DataSource writers, Instant now) {
    this.jdbc = jdbc;
    this.writers = writers;
    this.now = now;
  }

  /** Its feeds as they are now; those it has no more are struck off. */
  void keep(Title title) {
    // Those that stay are taken up again below.
    jdbc.sql("update feed_feed set removed = 1 where title_id = :title")
        .param("title", title.id().value())
        .update();
    for (TitleFeed feed : title.feeds()) {
      keep(title, feed);
    }
  }

  private void keep(Title title, TitleFeed feed) {
    jdbc.sql(
            """
            insert into feed_feed (id, title_id, address, section, paused, removed, etag,
              last_modified, body_hash, outcome, reason, status, failures, failing_since,
              last_fetch, last_news, next_fetch, interval_millis, moved_to, moved_sights, reread,
              items, flaws, hub, took_millis, body_bytes)
            values (:id, :title, :address, :section, :paused, 0, '', '', 0, 'WAITING', '', 0, 0, 0,
              0, 0, :now, 0, '', 0, 0, 0, '', '', 0, 0)
            on conflict (id) do update
            set title_id = excluded.title_id, section = excluded.section, removed = 0,
              next_fetch = case
                when feed_feed.address <> excluded.address then excluded.next_fetch
                when feed_feed.paused > excluded.paused then excluded.next_fetch
                else feed_feed.next_fetch end,
              failures = case
                when feed_feed.address <> excluded.address then 0
                else feed_feed.failures end,
              moved_sights = case
                when feed_feed.address <> excluded.address then 0
                else feed_feed.moved_sights end,
              etag = case
                when feed_feed.address <> excluded.address then ''
                else feed_feed.etag end,
              last_modified = case
                when feed_feed.address <> excluded.address then ''
                else feed_feed.last_modified end,
              paused = excluded.paused, address = excluded.address
            """)
        .param("id", feed.id().value())
        .param("title", title.id().value())
        .param("address", feed.address().toString())
        .param("section", feed.section())
        .param("paused", title.paused() || feed.paused() ? 1 : 0)
        .param("now", Times.millis(now))
        .update();
  }

  /** Strikes off all of them, with what is remembered of them, and takes their items back. */
  void remove(TitleId title) {
    forget("feed_history", title);
    forget("feed_answer", title);
    jdbc.sql("update feed_feed set removed = 1 where title_id = :title")
        .param("title", title.value())
        .update();
    new ItemWriter(jdbc, writers).withdrawAll(title);
  }

  private void forget(String table, TitleId title) {
    jdbc.sql(
            """
            delete from %s
            where feed_id in (select id from feed_feed where title_id = :title)
            """
                .formatted(table))
        .param("title", title.value())
        .update();
  }
}
