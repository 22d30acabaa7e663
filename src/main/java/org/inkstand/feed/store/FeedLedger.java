package org.inkstand.feed.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.inkstand.feed.BadAnswer;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of feeds with each one's turn, kept in step with the titles, and the place where a try's
 * outcome and the items it brought are written in one go.
 */
@Component
public final class FeedLedger {

  /** Who waits longer has gone for coffee. */
  private static final Duration AWAITED_MAX = Duration.ofMinutes(1);

  private static final String VERDICT =
      """
      update feed_feed
      set outcome = :outcome, reason = :reason, status = :status, failures = :failures,
        failing_since = :failing_since, last_fetch = :at, next_fetch = :next,
        why = :why, interval_millis = :interval, habit = :habit, wish = :wish,
        last_read = :last_read, etag = :etag, last_modified = :last_modified,
        body_hash = :body_hash, moved_to = :moved_to, moved_sights = :moved_sights,
        took_millis = :took,
        flaws = case when :read = 1 then :flaws else flaws end,
        hub = case when :read = 1 then :hub else hub end,
        topic = case when :read = 1 then :topic else topic end,
        body_bytes = case when :read = 1 then :bytes else body_bytes end,
        reread = :reread, items = items + :fresh,
        last_news = case when :news > 0 then :at else last_news end
      where id = :id
      """;

  private final Store store;
  private final Clock clock;
  private final Map<FeedId, CompletableFuture<FeedId>> awaited = new ConcurrentHashMap<>();
  private volatile Runnable scheduleChanged = () -> {};

  /** A ledger in this store. */
  public FeedLedger(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Calls this whenever a feed's turn has been changed by anything but a try. */
  public void whenScheduleChanges(Runnable listener) {
    scheduleChanged = listener;
  }

  /** The turns of all feeds to be tried; now for one tried before the clock was set back. */
  public List<Due> schedule() {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select id, address, outcome,
                      case when last_fetch > ? then 0 else next_fetch end as next_fetch
                    from feed_feed where removed = 0 and paused = 0 and next_fetch < ?
                    """)
                .params(clock.millis(), Long.MAX_VALUE)
                .query((row, _) -> FeedRows.due(row))
                .list());
  }

  /** What has to be known to try one; empty when it was paused or taken out meanwhile. */
  public Optional<FeedCard> card(FeedId feed) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select feed_feed.*,
                      -- A hub that has not told us anything yet, or missed something, is no promise.
                      case when feed_hub.last_ping > feed_hub.missed_at
                        then feed_hub.lease_until else 0 end as pushed_until
                    from feed_feed
                    left join feed_hub on feed_hub.feed_id = feed_feed.id
                      and feed_hub.state = 'VERIFIED'
                    where feed_feed.id = :id and removed = 0 and paused = 0
                    """)
                .param("id", feed.value())
                .query((row, _) -> FeedRows.card(row))
                .optional());
  }

  /**
   * Writes what a try brought and what it came to, together.
   *
   * @param verdict told how many items were new or changed
   * @return how many were
   */
  public int record(FeedCard card, Announcement brought, IntFunction<Verdict> verdict) {
    int news = store.write(jdbc -> recorded(jdbc, card, brought, verdict));
    CompletableFuture<FeedId> tried = awaited.remove(card.feed());
    if (tried != null) {
      tried.complete(card.feed());
    }
    return news;
  }

  private int recorded(
      JdbcClient jdbc, FeedCard card, Announcement brought, IntFunction<Verdict> verdict) {
    if (!listed(jdbc, card.feed())) {
      // Taken out while it was being fetched: its items must not come after their end.
      return 0;
    }
    ItemWriter writer = new ItemWriter(jdbc, store.writers());
    ItemWriter.Count count = writer.announce(card.feed(), brought.items(), card.reread());
    int news = count.written() + writer.withdraw(card.feed(), brought.withdrawn());
    Verdict came = verdict.apply(news);
    new HistoryWriter(jdbc, store.writers()).note(card.feed(), came, brought, count.fresh());
    write(jdbc, card, came, new ItemWriter.Count(count.fresh(), news));
    if (!count.fresh().isEmpty()) {
      missed(jdbc, card, came.at());
    }
    return news;
  }

  /** Keeps an answer that was no good in place of the one before. */
  public void keep(FeedId feed, BadAnswer answer) {
    store.write(jdbc -> new HistoryWriter(jdbc, store.writers()).keep(feed, answer));
  }

  /**
   * Asking has found what its hub should have brought. A subscription younger than the last reading
   * is not to blame: what was found may be older than it.
   */
  private static void missed(JdbcClient jdbc, FeedCard card, Instant now) {
    jdbc.sql(
            """
            update feed_hub
            set missed_at = :now
            where feed_id = :feed and state = 'VERIFIED' and verified_at < :read
            """)
        .param("now", Times.millis(now))
        .param("feed", card.feed().value())
        .param("read", Times.millis(card.learnt().lastRead()))
        .update();
  }

  /** Adds a part of a feed to what is known of it, inside the running write. */
  int add(JdbcClient jdbc, FeedCard card, Announcement part, Instant now) {
    if (!listed(jdbc, card.feed())) {
      return 0;
    }
    ItemWriter writer = new ItemWriter(jdbc, store.writers());
    ItemWriter.Count count = writer.announcePart(card.feed(), part.items());
    int news = count.written() + writer.withdraw(card.feed(), part.withdrawn());
    jdbc.sql(
            """
            update feed_feed
            set items = items + :fresh, last_news = case when :news > 0 then :now else last_news end
            where id = :id
            """)
        .param("fresh", count.fresh().size())
        .param("news", news)
        .param("now", Times.millis(now))
        .param("id", card.feed().value())
        .update();
    return news;
  }

  private static boolean listed(JdbcClient jdbc, FeedId feed) {
    return jdbc.sql("select count(*) from feed_feed where id = :id and removed = 0")
            .param("id", feed.value())
            .query(Long.class)
            .single()
        > 0;
  }

  private static void write(
      JdbcClient jdbc, FeedCard card, Verdict verdict, ItemWriter.Count count) {
    jdbc.sql(VERDICT)
        .param("outcome", verdict.outcome().name())
        .param("reason", verdict.reason())
        .param("status", verdict.status())
        .param("failures", verdict.failures())
        .param("failing_since", Times.millis(verdict.failingSince()))
        .param("at", Times.millis(verdict.at()))
        .param("next", Times.millis(verdict.next()))
        .param("why", verdict.why().name())
        .param("interval", verdict.learnt().interval().toMillis())
        .param("habit", verdict.learnt().habit())
        .param("wish", verdict.learnt().wish())
        .param("last_read", Times.millis(verdict.learnt().lastRead()))
        .param("etag", verdict.mark().etag())
        .param("last_modified", verdict.mark().lastModified())
        .param("body_hash", verdict.mark().bodyHash())
        .param("moved_to", verdict.move().to())
        .param("moved_sights", verdict.move().sights())
        .param("read", verdict.body().read() ? 1 : 0)
        .param("flaws", verdict.body().flaws())
        .param("hub", verdict.body().hub())
        .param("topic", verdict.body().topic())
        .param("took", verdict.body().took().toMillis())
        .param("bytes", verdict.body().bytes())
        .param("reread", card.reread() && verdict.failures() > 0 ? 1 : 0)
        .param("fresh", count.fresh().size())
        .param("news", count.written())
        .param("id", card.feed().value())
        .update();
  }

  /** Drops the words of at most {@code limit} items that left their feeds before this moment. */
  public int dropWords(Instant before, int limit) {
    return store.write(jdbc -> new ItemWriter(jdbc, store.writers()).dropWords(before, limit));
  }

  /** Where the follower of the titles stands. */
  public long followed(String step) {
    return store.read(jdbc -> Cursors.of(jdbc, step));
  }

  /** Brings the list up to date with what happened to titles, and moves the follower's cursor. */
  public void follow(String step, Changes<TitleChange> changes) {
    store.write(
        jdbc -> {
          FeedRoll roll = new FeedRoll(jdbc, store.writers(), clock.instant());
          for (TitleChange change : changes.items()) {
            switch (change) {
              case TitleChange.Kept(Title title) -> roll.keep(title);
              case TitleChange.Removed(TitleId title) -> roll.remove(title);
            }
          }
          Cursors.move(jdbc, step, changes.cursor());
          return changes.cursor();
        });
    scheduleChanged.run();
  }

  /** Makes it one feed's turn at once; done when the try is written. */
  CompletableFuture<FeedId> hurry(FeedId feed) {
    CompletableFuture<FeedId> tried =
        awaited.computeIfAbsent(
            feed,
            _ ->
                new CompletableFuture<FeedId>()
                    .orTimeout(AWAITED_MAX.toSeconds(), TimeUnit.SECONDS));
    tried.whenComplete((_, _) -> awaited.remove(feed, tried));
    hurry("update feed_feed set next_fetch = :now, why = 'WAITING' where id = :id", feed.value());
    return tried;
  }

  /** Makes it the turn of all feeds of a title, and has every item taken as new. */
  void reread(TitleId title) {
    hurry(
        """
        update feed_feed set next_fetch = :now, why = 'WAITING', reread = 1 where title_id = :id
        """,
        title.value());
  }

  private void hurry(String sql, long id) {
    store.write(
        jdbc -> jdbc.sql(sql).param("now", Times.millis(clock.instant())).param("id", id).update());
    scheduleChanged.run();
  }
}
