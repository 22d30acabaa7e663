package org.inkstand.feed.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;
import org.springframework.stereotype.Component;

/** The book of what feeds announced: the items' rows in the order of their last change. */
@Component
final class FeedStore implements Feeds {

  /** Items carry whole texts: more at a time would be felt in a small heap. */
  private static final int CHANGES_MAX = 1_000;

  private final Store store;
  private final FeedLedger ledger;

  FeedStore(Store store, FeedLedger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  @Override
  public Changes<FeedChange> changesAfter(long cursor, int limit) {
    List<Entry> entries =
        store.read(
            jdbc ->
                jdbc.sql(
                        """
                        select *
                        from feed_item
                        where seq > :cursor
                        order by seq
                        limit :limit
                        """)
                    .param("cursor", cursor)
                    .param("limit", Math.min(limit, CHANGES_MAX))
                    .query((row, _) -> new Entry(row.getLong("seq"), ItemRows.change(row)))
                    .list());
    return entries.isEmpty()
        ? Changes.none(cursor)
        : new Changes<>(entries.stream().map(Entry::change).toList(), entries.getLast().seq());
  }

  @Override
  public long lastCursor() {
    return store.read(jdbc -> Sequences.last(jdbc, ItemWriter.BOOK));
  }

  @Override
  public List<FeedState> list() {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select *
                    from feed_feed
                    where removed = 0
                    order by paused, failures desc, next_fetch desc, id
                    """)
                .query((row, _) -> FeedRows.state(row))
                .list());
  }

  @Override
  public Optional<FeedState> find(FeedId feed) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from feed_feed where id = :id and removed = 0")
                .param("id", feed.value())
                .query((row, _) -> FeedRows.state(row))
                .optional());
  }

  @Override
  public void reread(TitleId title) {
    ledger.reread(title);
  }

  @Override
  public CompletableFuture<FeedState> tryNow(FeedId feed) {
    return ledger.hurry(feed).thenApply(_ -> find(feed).orElseThrow());
  }

  private record Entry(long seq, FeedChange change) {}
}
