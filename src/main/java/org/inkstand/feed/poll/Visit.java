package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.store.Announcement;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.feed.store.Verdict;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.title.TitleRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One feed's turn: ask, read, write down what came of it and when to ask again.
 *
 * <pre>
 *   304, or the same bytes as last time  UNCHANGED     wait a little longer
 *   a feed                               READ, FLAWED  items and state in one transaction
 *   410 for the second time              GONE          never again, unless somebody asks
 *   anything else                        REFUSED,      wait twice as long as last time
 *                                        UNREACHABLE
 * </pre>
 */
final class Visit {

  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

  private static final String TYPES =
      "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.8, */*;q=0.1";

  private final Surroundings with;
  private final Rhythm rhythm;

  Visit(Surroundings with, Supplier<? extends RandomGenerator> chance) {
    this.with = with;
    this.rhythm = new Rhythm(with.settings(), chance);
  }

  /**
   * Makes it.
   *
   * @return the feed's next turn
   */
  Instant make(FeedCard card) {
    Instant start = with.clock().instant();
    HttpResult result = with.fetcher().fetch(question(card));
    Instant now = with.clock().instant();
    Turn turn = new Turn(card, now, Duration.between(start, now));
    return switch (result) {
      case HttpResult.Fetched found -> read(turn, found);
      case HttpResult.NotModified same ->
          unchanged(
              turn,
              new Answer(304, same.headers(), same.finalAddress(), same.movedForGood()),
              card.mark());
      case HttpResult.Gone gone -> failed(turn, gone(turn, gone));
      case HttpResult.Refused no ->
          failed(turn, new Failure(Outcome.REFUSED, no.reason(), no.status(), no.retryAfter()));
      case HttpResult.Forbidden no -> failed(turn, Failure.of(Outcome.REFUSED, no));
      case HttpResult.TooLarge no -> failed(turn, Failure.of(Outcome.REFUSED, no));
      case HttpResult.TimedOut no -> failed(turn, Failure.of(Outcome.UNREACHABLE, no));
      case HttpResult.Unreachable no -> failed(turn, Failure.of(Outcome.UNREACHABLE, no));
    };
  }

  private HttpRequest question(FeedCard card) {
    HttpRequest any =
        HttpRequest.get(card.address()).accepting(TYPES).upTo(with.settings().bodyBytesMax());
    return card.reread() ? any : any.unlessStill(card.mark().etag(), card.mark().lastModified());
  }

  private Instant read(Turn turn, HttpResult.Fetched found) {
    Answer answer =
        new Answer(found.status(), found.headers(), found.finalAddress(), found.movedForGood());
    FeedCard.Mark mark =
        new FeedCard.Mark(
            found.headers().first("etag"),
            found.headers().first("last-modified"),
            BodyHash.of(found.body()));
    if (mark.bodyHash() == turn.card.mark().bodyHash() && !turn.card.reread()) {
      return unchanged(turn, answer, mark);
    }
    ParsedFeed feed = FeedReader.read(found.body(), hints(answer, turn.now));
    String refusal = NoFeed.reason(feed);
    if (!refusal.isEmpty()) {
      return failed(turn, new Failure(Outcome.REFUSED, refusal, found.status(), Duration.ZERO));
    }
    return record(turn, answer, new Found(feed, mark, found.body().length));
  }

  private static FeedHints hints(Answer answer, Instant now) {
    return new FeedHints(
        Optional.of(answer.at),
        answer.headers.first("content-type"),
        answer.headers.first("content-location"),
        answer.headers.first("content-language"),
        now);
  }

  private Instant record(Turn turn, Answer answer, Found found) {
    Announcement brought =
        new ItemMaker(turn.card, found.feed, turn.now).announcement(with.settings().itemsMax());
    Outcome outcome =
        found.feed.flaws().stream().anyMatch(Flaw::costly) ? Outcome.FLAWED : Outcome.READ;
    Instant[] next = {Instant.MAX};
    int news =
        with.ledger()
            .record(
                turn.card,
                brought,
                count -> {
                  Verdict verdict = verdict(turn, answer, found, new Came(outcome, count));
                  next[0] = verdict.next();
                  return verdict;
                });
    if (news > 0) {
      with.news().arrived();
    }
    return adopted(turn.card, answer) ? Instant.MAX : next[0];
  }

  private Verdict verdict(Turn turn, Answer answer, Found found, Came came) {
    Duration interval =
        turn.card.interval().isZero()
            ? rhythm.first(found.feed)
            : rhythm.learnt(turn.card.interval(), came.news);
    Duration wish = rhythm.wish(found.feed.rhythm());
    Duration kept = interval.compareTo(wish) < 0 ? wish : interval;
    Instant next = rhythm.next(turn.now, kept, rhythm.fresh(answer.headers));
    return new Verdict(
        came.outcome,
        "",
        answer.status,
        0,
        Instant.EPOCH,
        turn.now,
        Rhythm.outsideOf(found.feed.rhythm(), next),
        kept,
        found.mark,
        moved(turn.card, answer),
        new Verdict.Body(
            true,
            NoFeed.flaws(found.feed),
            found.feed.links().hubs().stream().findFirst().orElse(""),
            turn.took,
            found.bytes));
  }

  private Instant unchanged(Turn turn, Answer answer, FeedCard.Mark mark) {
    Duration interval = rhythm.learnt(turn.card.interval(), 0);
    Instant next = rhythm.next(turn.now, interval, rhythm.fresh(answer.headers));
    Verdict verdict =
        new Verdict(
            Outcome.UNCHANGED,
            "",
            answer.status,
            0,
            Instant.EPOCH,
            turn.now,
            next,
            interval,
            mark,
            moved(turn.card, answer),
            Verdict.Body.unread(turn.took));
    with.ledger().record(turn.card, Announcement.NONE, _ -> verdict);
    return adopted(turn.card, answer) ? Instant.MAX : next;
  }

  private static Failure gone(Turn turn, HttpResult.Gone gone) {
    boolean believed = turn.card.status() == 410;
    return new Failure(
        believed ? Outcome.GONE : Outcome.REFUSED, gone.reason(), 410, Duration.ZERO);
  }

  private Instant failed(Turn turn, Failure failure) {
    FeedCard card = turn.card;
    Instant since = card.failures() == 0 ? turn.now : card.failingSince();
    boolean silent = Duration.between(since, turn.now).compareTo(Limits.SILENCE_MAX) > 0;
    boolean over = failure.outcome == Outcome.GONE || silent;
    Instant next =
        over ? Instant.MAX : rhythm.afterFailure(turn.now, card.failures() + 1, failure.retryAfter);
    Verdict verdict =
        new Verdict(
            over ? Outcome.GONE : failure.outcome,
            failure.reason,
            failure.status,
            card.failures() + 1,
            since,
            turn.now,
            next,
            card.interval(),
            card.mark(),
            card.move(),
            Verdict.Body.unread(turn.took));
    with.ledger().record(card, Announcement.NONE, _ -> verdict);
    return next;
  }

  private static FeedCard.Move moved(FeedCard card, Answer answer) {
    String to = answer.at.toString();
    if (!answer.movedForGood || to.equals(card.address().toString())) {
      return FeedCard.Move.NONE;
    }
    int before = card.move().to().equals(to) ? card.move().sights() : 0;
    return new FeedCard.Move(to, before + 1);
  }

  /** Files the feed under its new address when it has been sent there often enough. */
  private boolean adopted(FeedCard card, Answer answer) {
    if (moved(card, answer).sights() < Limits.MOVE_SIGHTS) {
      return false;
    }
    try {
      with.titles().moveFeed(card.feed(), answer.at);
      return true;
    } catch (TitleRefused refusal) {
      LOG.info("feed {} stays at {}: {}", card.feed().value(), card.address(), refusal.toString());
      return false;
    }
  }

  private record Turn(FeedCard card, Instant now, Duration took) {}

  private record Answer(int status, HttpHeaders headers, URI at, boolean movedForGood) {}

  private record Found(ParsedFeed feed, FeedCard.Mark mark, int bytes) {}

  private record Came(Outcome outcome, int news) {}

  private record Failure(Outcome outcome, String reason, int status, Duration retryAfter) {
    static Failure of(Outcome outcome, HttpResult result) {
      return new Failure(outcome, result.reason(), 0, Duration.ZERO);
    }
  }
}
