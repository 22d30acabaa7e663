package org.inkstand.reader.unread;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Muting;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Screen;
import org.inkstand.reader.Unread;
import org.inkstand.reader.store.ReadBook;
import org.inkstand.reader.store.ReadBook.Entry;
import org.inkstand.reader.unread.Seat.Answer;
import org.inkstand.reader.unread.Seat.Followed;
import org.inkstand.reader.unread.Shelves.Standing;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/**
 * Counts what is unread by listing it, and remembers the answer for as long as nothing has changed:
 * neither a book (articles, stories, titles) nor a deed of the reader's nor, by the clock, an
 * embargo, an expiry or the end of a mute.
 */
@Component
final class UnreadCounts implements Unread {

  /** Deeds of reading held in memory, about 160 MB at worst. */
  private static final long DEEDS_MAX = 2_000_000;

  private final ReadBook book;
  private final Marks marks;
  private final Library library;
  private final Clock clock;
  private final AtomicLong answers = new AtomicLong();
  private final Cache<ReaderId, Seat> seats =
      Caffeine.newBuilder()
          .maximumWeight(DEEDS_MAX)
          .weigher((ReaderId _, Seat seat) -> seat.weight())
          .build();

  UnreadCounts(ReadBook book, Marks marks, Library library, Clock clock) {
    this.book = book;
    this.marks = marks;
    this.library = library;
    this.clock = clock;
  }

  /** What there is to read. */
  @Component
  record Library(Shelves shelves, Titles titles, Articles articles, Screen screen) {

    Collection<ArticleId> hidden(Muting muting, List<ArticleId> ids) {
      return screen.muted(muting, articles.findAll(ids)).entrySet().stream()
          .filter(entry -> entry.getValue().manner() == Mute.Manner.HIDE)
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
  }

  @Override
  public Counts counts(ReaderId reader) {
    Instant now = clock.instant();
    Standing standing = library.shelves().now();
    long titlesCursor = library.titles().lastCursor();
    Seat seat = seat(reader, now);
    synchronized (seat) {
      Answer known = seat.answer;
      if (known != null
          && known.shelves() == standing.version()
          && known.titles() == titlesCursor
          && Times.millis(now) < known.turns()) {
        return known.counts();
      }
      List<Count> counts = new ArrayList<>();
      long turns = seat.mutesTurn;
      for (Wanted wanted : followed(reader)) {
        int unread = seat.unread(standing, wanted.followed(), now, library::hidden).size();
        counts.add(new Count(wanted.title().slug(), wanted.title().id(), unread));
        turns = Math.min(turns, seat.turns(wanted.title().id()));
      }
      Counts made = new Counts(counts, answers.incrementAndGet());
      seat.answer = new Answer(made, standing.version(), titlesCursor, turns);
      return made;
    }
  }

  @Override
  public List<ArticleId> list(ReaderId reader, TitleId title) {
    Instant now = clock.instant();
    Standing standing = library.shelves().now();
    Seat seat = seat(reader, now);
    synchronized (seat) {
      return followed(reader).stream()
          .map(Wanted::followed)
          .filter(followed -> followed.title().equals(title))
          .findFirst()
          .map(f -> seat.unread(standing, f, now, library::hidden))
          .orElse(List.of())
          .stream()
          .map(Copy::id)
          .toList();
    }
  }

  private record Wanted(Title title, Followed followed) {}

  private List<Wanted> followed(ReaderId reader) {
    return marks.follows(reader).stream()
        .filter(follow -> follow.kind() == Follow.Kind.TITLE)
        .flatMap(
            follow ->
                library.titles().findBySlug(follow.value()).stream()
                    .map(t -> new Wanted(t, new Followed(t.id(), t.licence(), follow.since()))))
        .sorted(Comparator.comparing(wanted -> wanted.title().slug()))
        .toList();
  }

  private Seat seat(ReaderId reader, Instant now) {
    Seat known = seats.getIfPresent(reader);
    if (known != null
        && known.version == book.version(reader)
        && Times.millis(now) < known.mutesTurn) {
      return known;
    }
    ReadBook.Pages pages = book.open(reader);
    Seat seat = new Seat(pages, marks.muting(reader), turn(marks.mutes(reader)));
    seats.put(reader, seat);
    return seat;
  }

  private static long turn(List<Mute> mutes) {
    return mutes.stream().mapToLong(m -> Times.millis(m.until())).min().orElse(Long.MAX_VALUE);
  }

  @Override
  public Map<ArticleId, Boolean> deeds(ReaderId reader) {
    Map<ArticleId, Boolean> deeds = new TreeMap<>(Comparator.comparing(ArticleId::value));
    book.open(reader).entries().forEach((article, entry) -> deeds.put(article, entry.read()));
    return deeds;
  }

  @Override
  public void read(ReaderId reader, ArticleId article) {
    note(reader, Set.of(article), true);
  }

  @Override
  public void unread(ReaderId reader, ArticleId article) {
    note(reader, Set.of(article), false);
  }

  @Override
  public void catchUp(ReaderId reader, TitleId title) {
    Set<ArticleId> open = new LinkedHashSet<>(list(reader, title));
    if (!open.isEmpty()) {
      note(reader, open, true);
    }
  }

  private void note(ReaderId reader, Collection<ArticleId> articles, boolean read) {
    long deed = book.write(reader, articles, read);
    Optional.ofNullable(seats.getIfPresent(reader))
        .ifPresent(
            seat -> {
              synchronized (seat) {
                // Somebody else's deed lies between: the seat is made anew when it is needed.
                if (seat.version == deed - 1) {
                  seat.take(articles, new Entry(deed, read));
                }
              }
            });
  }
}
