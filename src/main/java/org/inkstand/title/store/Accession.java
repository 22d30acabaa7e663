package org.inkstand.title.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.Limits;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles.Addition;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One act of adding titles, inside one write.
 *
 * <p>What is there already is read once, so that thousands of drafts cost no question each; new
 * rows are handed to {@link TitleWriter} in batches at the end. Taking the place in the book first
 * makes a second act wait, so two of them never hand out one slug twice.
 */
final class Accession {

  private final JdbcClient jdbc;
  private final Map<String, TitleId> titlesByPlace = new HashMap<>();
  private final Map<String, TitleId> titlesByFeed = new HashMap<>();
  private final Map<TitleId, Integer> feedCounts = new HashMap<>();
  private final Set<String> slugs = new LinkedHashSet<>();
  private final List<NewTitle> newTitles = new ArrayList<>();
  private final List<NewFeed> newFeeds = new ArrayList<>();
  private final Map<TitleId, Long> moved = new LinkedHashMap<>();
  private long nextSeq;
  private long nextTitle;
  private long nextFeed;

  /** A title's row to be, already cleaned. */
  record NewTitle(TitleId id, long seq, String slug, String place, TitleDraft draft) {}

  /** A feed's row to be. */
  record NewFeed(long id, TitleId title, FeedDraft draft) {}

  Accession(JdbcClient jdbc, List<TitleDraft> drafts) {
    this.jdbc = jdbc;
    int feeds = drafts.stream().mapToInt(draft -> draft.feeds().size()).sum();
    nextSeq = Sequences.take(jdbc, TitleStore.BOOK, drafts.size());
    nextTitle = Sequences.take(jdbc, "title.title", drafts.size());
    nextFeed = Sequences.take(jdbc, "title.feed", feeds);
    readWhatIsThere();
  }

  private void readWhatIsThere() {
    jdbc.sql("select id, slug, place from title_title where removed = 0")
        .query(
            row -> {
              slugs.add(row.getString("slug"));
              titlesByPlace.put(row.getString("place"), new TitleId(row.getLong("id")));
            });
    jdbc.sql("select title_id, place from title_feed")
        .query(
            row -> {
              TitleId title = new TitleId(row.getLong("title_id"));
              titlesByFeed.put(row.getString("place"), title);
              feedCounts.merge(title, 1, Integer::sum);
            });
  }

  /** Says what becomes of a draft; the rows follow with {@link #write}. */
  Addition take(TitleDraft draft) {
    long seq = nextSeq++;
    Map<URI, String> refused = new LinkedHashMap<>();
    List<URI> known = new ArrayList<>();
    List<FeedDraft> fresh = sorted(draft, refused, known);
    String place = TitleDraft.place(DraftCheck.homePage(draft));
    Optional<TitleId> there = Optional.ofNullable(titlesByPlace.get(place));
    if (fresh.isEmpty()) {
      Optional<TitleId> owner = known.stream().findFirst().map(this::titleOf);
      return new Addition(there.or(() -> owner), false, List.of(), known, refused);
    }
    if (there.isEmpty() && titlesByPlace.size() >= Limits.TITLES_MAX) {
      fresh.forEach(feed -> refused.put(feed.address(), "the newsstand is full"));
      return new Addition(Optional.empty(), false, List.of(), known, refused);
    }
    TitleId title = there.orElseGet(() -> found(draft, place, seq));
    List<URI> added = filed(title, fresh, refused);
    if (there.isPresent() && !added.isEmpty()) {
      moved.put(title, seq);
    }
    return new Addition(Optional.of(title), there.isEmpty(), added, known, refused);
  }

  private TitleId titleOf(URI feed) {
    return java.util.Objects.requireNonNull(titlesByFeed.get(TitleDraft.place(feed)));
  }

  private List<FeedDraft> sorted(TitleDraft draft, Map<URI, String> refused, List<URI> known) {
    Map<String, FeedDraft> fresh = new LinkedHashMap<>();
    for (FeedDraft feed : draft.feeds()) {
      String refusal = DraftCheck.refusal(feed.address());
      String place = TitleDraft.place(feed.address());
      if (!refusal.isEmpty()) {
        refused.put(feed.address(), refusal);
      } else if (titlesByFeed.containsKey(place)) {
        known.add(feed.address());
      } else if (fresh.putIfAbsent(place, feed) != null) {
        known.add(feed.address());
      }
    }
    return new ArrayList<>(fresh.values());
  }

  private TitleId found(TitleDraft draft, String place, long seq) {
    TitleId id = new TitleId(nextTitle++);
    newTitles.add(new NewTitle(id, seq, slug(draft), place, draft));
    titlesByPlace.put(place, id);
    return id;
  }

  private List<URI> filed(TitleId title, List<FeedDraft> fresh, Map<URI, String> refused) {
    List<URI> added = new ArrayList<>();
    for (FeedDraft feed : fresh) {
      if (feedCounts.getOrDefault(title, 0) >= Limits.FEEDS_PER_TITLE_MAX) {
        refused.put(feed.address(), "a title has at most " + Limits.FEEDS_PER_TITLE_MAX + " feeds");
        continue;
      }
      newFeeds.add(new NewFeed(nextFeed++, title, feed));
      titlesByFeed.put(TitleDraft.place(feed.address()), title);
      feedCounts.merge(title, 1, Integer::sum);
      added.add(feed.address());
    }
    return added;
  }

  /** Two papers named alike are told apart by their country, then by a number. */
  private String slug(TitleDraft draft) {
    String plain = Slug.of(DraftCheck.name(draft));
    String country = DraftCheck.country(draft).toLowerCase(Locale.ROOT);
    String slug = plain;
    if (slugs.contains(slug) && !country.isEmpty()) {
      slug = plain + "-" + country;
    }
    for (int number = 2; slugs.contains(slug); number++) {
      slug = plain + "-" + number;
    }
    slugs.add(slug);
    return slug;
  }

  /** Writes the rows. */
  void write(TitleWriter writer) {
    writer.insertTitles(newTitles);
    writer.insertFeeds(newFeeds);
    moved.forEach(writer::move);
  }
}
