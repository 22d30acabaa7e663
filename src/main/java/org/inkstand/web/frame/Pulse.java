package org.inkstand.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Articles;
import org.inkstand.edition.Editions;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** Tells whether anything was published, changed or withdrawn, looking at most once a second. */
@Component
public class Pulse {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Books books;
  private final Clock clock;
  private volatile Beat last = new Beat(Instant.MIN, -1, -1, -1, -1);

  Pulse(Books books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  /** What can change a page. */
  @Component
  record Books(Articles articles, Titles titles, Stories stories, Editions editions) {

    Beat beat(Instant now) {
      return new Beat(
          now,
          articles.lastCursor(),
          titles.lastCursor(),
          stories.lastCursor(),
          editions.lastNumber());
    }
  }

  /**
   * What the paper holds at a moment.
   *
   * @param at when it was looked at
   */
  public record Beat(Instant at, long articles, long titles, long stories, long editions) {

    /** Whether nothing has changed between two looks. */
    public boolean same(Beat other) {
      return articles == other.articles
          && titles == other.titles
          && stories == other.stories
          && editions == other.editions;
    }

    /** Whether what was made at {@code older} may still be shown: unchanged, and not too old. */
    public boolean upholds(Beat older, Duration ageMax) {
      return same(older) && !older.at().plus(ageMax).isBefore(at);
    }
  }

  /** The state now, or at most a second ago. */
  public Beat beat() {
    Instant now = clock.instant();
    Beat known = last;
    if (known.at().isAfter(now.minus(LOOK_EVERY)) && !known.at().isAfter(now)) {
      return known;
    }
    Beat next = books.beat(now);
    last = next;
    return next;
  }
}
