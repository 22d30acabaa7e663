package org.inkstand.feed.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes what feeds announced into the book, inside the running write. An item that says what it
 * said before costs a look-up and no write; one that changed moves to the end of the book.
 */
final class ItemWriter {

  /** The sequence from which places in the book are taken. */
  static final String BOOK = "feed.book";

  private static final String NUMBERS = "feed.item";

  /** Bounds what a driver holds in memory for one batch. */
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  ItemWriter(JdbcClient jdbc, DataSource writers) {
    this.jdbc = jdbc;
    this.batches = new NamedParameterJdbcTemplate(writers);
  }

  /** What came of writing: items never seen before, and all that were written. */
  record Count(List<Item> fresh, int written) {}

  /**
   * Writes those that are new or changed; all of them when they are to be taken as new.
   *
   * @return how many
   */
  Count announce(FeedId feed, List<Item> items, boolean all) {
    Map<String, Item> byKey = byKey(items);
    Count count = write(feed, byKey, all);
    miss(feed, byKey.keySet(), items.isEmpty() ? 0 : Times.millis(items.getFirst().seenAt()));
    return count;
  }

  /** Writes those that are new or changed of a part of the feed: the others still stand there. */
  Count announcePart(FeedId feed, List<Item> items) {
    return write(feed, byKey(items), false);
  }

  private static Map<String, Item> byKey(List<Item> items) {
    Map<String, Item> byKey = LinkedHashMap.newLinkedHashMap(items.size());
    // From the end of the feed to its top, so that the top is the newest in the book, too.
    items.reversed().forEach(item -> byKey.put(ItemRows.key(item.key()), item));
    return byKey;
  }

  private Count write(FeedId feed, Map<String, Item> byKey, boolean all) {
    Map<String, Known> known = known(feed, List.copyOf(byKey.keySet()));
    List<Item> fresh = new ArrayList<>();
    List<Item> changed = new ArrayList<>();
    byKey.forEach(
        (key, item) -> {
          Known before = known.get(key);
          if (before == null) {
            fresh.add(item);
          } else if (all || before.withdrawn || before.hash != ItemRows.hash(item)) {
            changed.add(before.seenAgain(item));
          }
        });
    insert(fresh);
    update(changed);
    return new Count(fresh, fresh.size() + changed.size());
  }

  /**
   * Notes which items the feed has no more, and which are back. A body without items tells nothing:
   * it is more often a broken feed than an empty one.
   */
  private void miss(FeedId feed, Set<String> keys, long now) {
    if (keys.isEmpty()) {
      return;
    }
    List<MapSqlParameterSource> rows = new ArrayList<>();
    jdbc.sql("select id, item_key, left_at from feed_item where feed_id = :feed and hash <> 0")
        .param("feed", feed.value())
        .query(
            row -> {
              boolean here = keys.contains(row.getString("item_key"));
              if (here == (row.getLong("left_at") > 0)) {
                rows.add(
                    new MapSqlParameterSource("id", row.getLong("id"))
                        .addValue("left", here ? 0 : now));
              }
            });
    batch("update feed_item set left_at = :left where id = :id", rows);
  }

  /**
   * Drops the words of items that left their feed before this moment. Their names stay, so that one
   * that comes back, or is taken back, is known for what it is.
   *
   * @return how many, at most {@code limit}
   */
  int dropWords(Instant before, int limit) {
    return jdbc.sql(
            """
            update feed_item
            set left_at = 0, hash = 0, summary = '', content = '', headline = '', authors = '',
              categories = '', pictures = '', copyright = ''
            where id in (
              select id from feed_item where left_at > 0 and left_at < :before limit :limit)
            """)
        .param("before", Times.millis(before))
        .param("limit", limit)
        .update();
  }

  /** Takes back the items of these keys, where we have them. */
  int withdraw(FeedId feed, List<String> keys) {
    List<Long> ids =
        known(feed, keys.stream().map(ItemRows::key).toList()).values().stream()
            .filter(item -> !item.withdrawn)
            .map(Known::id)
            .toList();
    return withdraw(ids);
  }

  /** Takes back everything that a title announced. */
  void withdrawAll(TitleId title) {
    List<Long> ids;
    do {
      ids =
          jdbc.sql(
                  """
                  select id
                  from feed_item
                  where title_id = :title and withdrawn = 0
                  limit 1000
                  """)
              .param("title", title.value())
              .query(Long.class)
              .list();
      withdraw(ids);
    } while (!ids.isEmpty());
  }

  private int withdraw(List<Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    long seq = Sequences.take(jdbc, BOOK, ids.size());
    List<MapSqlParameterSource> rows = new ArrayList<>(ids.size());
    for (Long id : ids) {
      rows.add(new MapSqlParameterSource("id", id).addValue("seq", seq++));
    }
    // The words go at once: what was taken back must not be found in a backup of tomorrow.
    batch(
        """
        update feed_item
        set seq = :seq, withdrawn = 1, hash = 0, left_at = 0, headline = '', summary = '', content = '',
          authors = '', categories = '', pictures = '', copyright = ''
        where id = :id
        """,
        rows);
    return ids.size();
  }

  private void insert(List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    long id = Sequences.take(jdbc, NUMBERS, items.size());
    List<Item> numbered = new ArrayList<>(items.size());
    for (Item item : items) {
      numbered.add(Known.renamed(item, id++, Times.millis(item.seenAt())));
    }
    batch(
        """
        insert into feed_item (id, seq, feed_id, title_id, item_key, hash, withdrawn, link,
          headline, summary, content, authors, published, updated, language, section, categories,
          pictures, copyright, embargoed_until, expires, place, prominent, seen_at)
        values (:id, :seq, :feed, :title, :key, :hash, 0, :link,
          :headline, :summary, :content, :authors, :published, :updated, :language, :section,
          :categories, :pictures, :copyright, :embargoed, :expires, :place, :prominent, :seen)
        """,
        rows(numbered));
  }

  private void update(List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    batch(
        """
        update feed_item
        set seq = :seq, title_id = :title, hash = :hash, withdrawn = 0, link = :link,
          headline = :headline, summary = :summary, content = :content, authors = :authors,
          published = :published, updated = :updated, language = :language, section = :section,
          categories = :categories, pictures = :pictures, copyright = :copyright,
          embargoed_until = :embargoed, expires = :expires, place = :place,
          prominent = :prominent
        where id = :id
        """,
        rows(items));
  }

  private List<MapSqlParameterSource> rows(List<Item> items) {
    long seq = Sequences.take(jdbc, BOOK, items.size());
    List<MapSqlParameterSource> rows = new ArrayList<>(items.size());
    for (Item item : items) {
      rows.add(ItemRows.values(item, seq++));
    }
    return rows;
  }

  private void batch(String sql, List<MapSqlParameterSource> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<MapSqlParameterSource> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
      batches.batchUpdate(sql, part.toArray(MapSqlParameterSource[]::new));
    }
  }

  private Map<String, Known> known(FeedId feed, List<String> keys) {
    Map<String, Known> known = new HashMap<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      jdbc.sql(
              """
              select item_key, id, hash, withdrawn, seen_at
              from feed_item
              where feed_id = :feed and item_key in (:keys)
              """)
          .param("feed", feed.value())
          .param("keys", keys.subList(from, Math.min(keys.size(), from + BATCH)))
          .query(
              row -> {
                known.put(
                    Objects.requireNonNull(row.getString("item_key")),
                    new Known(
                        row.getLong("id"),
                        row.getLong("hash"),
                        row.getInt("withdrawn") == 1,
                        row.getLong("seen_at")));
              });
    }
    return known;
  }

  /** An item that is in the book. */
  private record Known(long id, long hash, boolean withdrawn, long seenAt) {

    /** The item as it is now, under its old number and with the moment of its first sight. */
    Item seenAgain(Item item) {
      return renamed(item, id, seenAt);
    }

    static Item renamed(Item item, long id, long seenAt) {
      return new Item(
          new ItemId(id),
          item.feed(),
          item.title(),
          item.key(),
          item.link(),
          item.headline(),
          item.summary(),
          item.content(),
          item.authors(),
          item.published(),
          item.updated(),
          item.language(),
          item.section(),
          item.categories(),
          item.pictures(),
          item.copyright(),
          item.embargoedUntil(),
          item.expires(),
          item.place(),
          item.prominent(),
          Times.instant(seenAt));
    }
  }
}
