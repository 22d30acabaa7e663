package org.inkstand.reader.unread;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Muting;
import org.inkstand.reader.Unread.Counts;
import org.inkstand.reader.store.ReadBook;
import org.inkstand.reader.store.ReadBook.Entry;
import org.inkstand.reader.unread.Shelves.Shelf;
import org.inkstand.reader.unread.Shelves.Standing;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * One reader, as far as it matters for what they have not read. Used by one thread at a time.
 *
 * <p>Shape: about 80 bytes a deed of reading that is kept.
 */
final class Seat {

  /** Before a title was followed, so much of it is new all the same. */
  private static final long BEFORE = Duration.ofDays(1).toMillis();

  private final Map<ArticleId, Entry> entries;
  private final Map<TitleId, Counted> counted = new HashMap<>();
  private final Map<ArticleId, Judged> judged = new HashMap<>();
  private Map<ArticleId, Entry> texts = Map.of();
  private long textsVersion = -1;

  final Muting muting;
  final long mutesTurn;
  volatile long version;
  @Nullable Answer answer;

  /** What was answered, and as long as what it holds. */
  record Answer(Counts counts, long shelves, long titles, long turns) {}

  private record Counted(long shelf, long texts, Licence licence, long turns, List<Copy> unread) {}

  private record Judged(long stamp, boolean hidden) {}

  /** A title, its licence, and from which moment on this reader has not read it. */
  record Followed(TitleId title, Licence licence, Instant since) {}

  /** Tells which of some articles a reader's mutes hide. */
  @FunctionalInterface
  interface Judge {
    /** Those that are hidden. */
    Collection<ArticleId> hidden(Muting muting, List<ArticleId> articles);
  }

  Seat(ReadBook.Pages pages, Muting muting, long mutesTurn) {
    this.version = pages.version();
    this.entries = pages.entries();
    this.muting = muting;
    this.mutesTurn = mutesTurn;
  }

  int weight() {
    return 1 + entries.size();
  }

  /** Takes a deed of this reader's that was just written. */
  void take(Collection<ArticleId> articles, Entry entry) {
    articles.forEach(article -> entries.put(article, entry));
    version = entry.deed();
    textsVersion = -1;
    counted.clear();
    answer = null;
  }

  /** The unread articles of a title, the newest first. */
  List<Copy> unread(Standing standing, Followed followed, Instant now, Judge judge) {
    Shelf shelf = standing.of(followed.title());
    Counted known = counted.get(followed.title());
    if (known != null
        && known.shelf() == shelf.version()
        && known.texts() == standing.textsVersion()
        && known.licence().equals(followed.licence())
        && Times.millis(now) < known.turns()) {
      return known.unread();
    }
    gather(standing);
    List<Copy> open = new ArrayList<>();
    long turns = Long.MAX_VALUE;
    int listed = 0;
    for (Copy copy : shelf.copies()) {
      turns = Math.min(turns, copy.turns(followed.licence(), now));
      if (copy.listed(followed.licence(), now)
          && listed++ < Limits.UNREAD_PER_TITLE
          && open(copy, followed)) {
        open.add(copy);
      }
    }
    List<Copy> left = screened(open, judge);
    counted.put(
        followed.title(),
        new Counted(shelf.version(), standing.textsVersion(), followed.licence(), turns, left));
    return left;
  }

  /** Until when what was found for a title holds, if nothing is published. */
  long turns(TitleId title) {
    Counted known = counted.get(title);
    return known == null ? 0 : known.turns();
  }

  private boolean open(Copy copy, Followed followed) {
    Entry entry = texts.get(copy.text());
    return entry == null
        ? copy.published() >= Times.millis(followed.since()) - BEFORE
        : !entry.read();
  }

  /** Of an article and all copies of its text, the last deed counts. */
  private void gather(Standing standing) {
    if (textsVersion == standing.textsVersion()) {
      return;
    }
    Map<ArticleId, Entry> last = HashMap.newHashMap(entries.size());
    entries.forEach(
        (article, entry) ->
            last.merge(standing.textOf(article), entry, (a, b) -> a.deed() > b.deed() ? a : b));
    texts = last;
    textsVersion = standing.textsVersion();
  }

  private List<Copy> screened(List<Copy> open, Judge judge) {
    if (muting.idle()) {
      return List.copyOf(open);
    }
    List<Copy> unknown =
        open.stream()
            .filter(
                copy -> {
                  Judged known = judged.get(copy.id());
                  return known == null || known.stamp() != copy.stamp();
                })
            .toList();
    Collection<ArticleId> hidden = judge.hidden(muting, unknown.stream().map(Copy::id).toList());
    unknown.forEach(
        copy -> judged.put(copy.id(), new Judged(copy.stamp(), hidden.contains(copy.id()))));
    return open.stream()
        .filter(
            copy -> {
              Judged known = judged.get(copy.id());
              return known != null && !known.hidden();
            })
        .toList();
  }
}
