package org.inkstand.edition.step;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Slot;
import org.inkstand.edition.compose.BriefingComposer;
import org.inkstand.edition.compose.FrontComposer;
import org.inkstand.edition.compose.Weighing;
import org.inkstand.edition.store.EditionBook;
import org.inkstand.kit.step.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Publishes the front page when there is something else to put on it, the briefing in the morning,
 * and the pages of sections and countries ({@link PublishParts}).
 *
 * <p>A page that would look the same is not published again. While the paper is young (fewer than
 * {@value #YOUNG} events on the page) it is made at once, later at most as often as the settings
 * say; since news grows old, also when nothing came for a few minutes. When nothing can be read any
 * more the last edition stands, with its time.
 */
@Component
@Order(40)
final class PublishEditions implements Step {

  static final String LANGUAGE = "en";
  private static final int YOUNG = 40;
  private static final Duration YOUNG_EVERY = Duration.ofSeconds(2);
  private static final Duration AGEING = Duration.ofMinutes(5);

  private static final Duration SETTLING = Duration.ofMinutes(1);

  /** When the day's briefing is made, in the paper's zone. */
  private static final LocalTime MORNING = LocalTime.of(5, 30);

  private final Newsroom newsroom;
  private final Editions editions;
  private final EditionBook book;
  private final PublishParts parts;
  private volatile long cursor = -1;
  private Instant made = Instant.EPOCH;
  private Instant turn = Instant.MAX;
  private @Nullable Edition last;

  PublishEditions(Newsroom newsroom, Editions editions, EditionBook book) {
    this.newsroom = newsroom;
    this.editions = editions;
    this.book = book;
    this.parts = new PublishParts(newsroom, editions, book);
  }

  @Override
  public String name() {
    return "edition.publish";
  }

  @Override
  public int advance() {
    Instant now = newsroom.clock().instant();
    long news = now.isBefore(turn) ? news() : -1;
    if (!due(now, news)) {
      return 0;
    }
    Filed newest = newsroom.newest(now);
    List<Piece> pieces = newsroom.pieces(newest, LANGUAGE);
    Weighing weighing = newsroom.weighing(newest, now);
    List<Slot> front = FrontComposer.slots(pieces, LANGUAGE, weighing, now);
    boolean other = !front.isEmpty() && last().filter(e -> e.looksLike(front)).isEmpty();
    if (other) {
      last = book.publish(EditionKind.FRONT, now, front);
    }
    boolean briefed = settled(other, now) && brief(pieces, weighing, now);
    int others = parts.publish(newest, pieces, weighing, now);
    made = now;
    turn = newsroom.decisions().nextTurn(now).orElse(Instant.MAX);
    cursor = news();
    return others + (other || briefed ? 1 : 0);
  }

  /** The one that stands; read from the store once. */
  private Optional<Edition> last() {
    Edition known = last == null ? editions.latest(EditionKind.FRONT).orElse(null) : last;
    last = known;
    return Optional.ofNullable(known);
  }

  private boolean due(Instant now, long news) {
    boolean young = last().map(edition -> edition.slots().size() < YOUNG).orElse(true);
    Duration pause = young ? YOUNG_EVERY : newsroom.settings().every();
    // A clock that was set back must not stop the press.
    Duration since = Duration.between(made, now);
    boolean rested = since.isNegative() || since.compareTo(pause) >= 0;
    return rested && (news != cursor || since.isNegative() || since.compareTo(AGEING) >= 0);
  }

  /** A paper that is read for the first time has not seen the day's news yet. */
  private boolean settled(boolean other, Instant now) {
    return !other
        || editions
            .first(EditionKind.FRONT)
            .filter(first -> first.plus(SETTLING).isBefore(now))
            .isPresent();
  }

  /** Of the last morning that was: a paper that opens at night has one before the next. */
  private boolean brief(List<Piece> pieces, Weighing weighing, Instant now) {
    ZonedDateTime here = now.atZone(newsroom.settings().zone());
    LocalDate day = here.toLocalDate().minusDays(here.toLocalTime().isBefore(MORNING) ? 1 : 0);
    Instant morning = day.atTime(MORNING).atZone(here.getZone()).toInstant();
    boolean done =
        editions
            .latest(EditionKind.BRIEFING)
            .filter(edition -> !edition.published().isBefore(morning))
            .isPresent();
    if (done) {
      return false;
    }
    List<Slot> slots = BriefingComposer.slots(pieces, LANGUAGE, weighing, now);
    boolean whole = slots.size() == BriefingComposer.EVENTS;
    if (whole) {
      book.publish(EditionKind.BRIEFING, now, slots);
    }
    return whole;
  }

  private long news() {
    return newsroom.articles().lastCursor()
        + newsroom.stories().lastCursor()
        + newsroom.titles().lastCursor()
        + newsroom.decisions().lastNumber()
        + newsroom.ranking().version();
  }

  @Override
  public long cursor() {
    return Math.max(0, cursor);
  }

  @Override
  public long target() {
    return Math.max(cursor(), news());
  }
}
