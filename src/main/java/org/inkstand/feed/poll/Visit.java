package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.poll.answer.Evidence;
import org.inkstand.feed.poll.answer.NoFeed;
import org.inkstand.feed.poll.rhythm.Reading;
import org.inkstand.feed.poll.rhythm.Rhythm;
import org.inkstand.feed.poll.rhythm.Turn;
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
  private final ReentrantLock heavy = new ReentrantLock();

  Visit(Surroundings with, Supplier<? extends RandomGenerator> chance) {
    this.with = with;
    this.rhythm = new Rhythm(with.settings(), chance);
  }

  /** Makes it. */
  Visited make(FeedCard card) {
    Instant start = with.clock().instant();
    HttpResult result = with.fetcher().fetch(question(card));
    Instant now = with.clock().instant();
    Turning turn = new Turning(card, now, Duration.between(start, now));
    keep(card, Evidence.of(card.address(), result, now));
    Instant next = write(turn, result);
    return new Visited(next, answered(result), pause(result));
  }

  private Instant write(Turning turn, HttpResult result) {
    return switch (result) {
      case HttpResult.Fetched found -> read(turn, found);
      case HttpResult.NotModified same ->
          unchanged(
              turn,
              new Answer(304, same.headers(), same.finalAddress(), same.movedForGood()),
              turn.card.mark());
      case HttpResult.Gone gone -> failed(turn, gone(turn, gone));
      case HttpResult.Refused no ->
          failed(turn, new Failure(Outcome.REFUSED, no.reason(), no.status(), no.retryAfter()));
      case HttpResult.Forbidden no -> failed(turn, Failure.of(Outcome.REFUSED, no));
      case HttpResult.TooLarge no ->
          failed(turn, new Failure(Outcome.REFUSED, no.reason(), 200, Duration.ZERO));
      case HttpResult.TimedOut no -> failed(turn, Failure.of(Outcome.UNREACHABLE, no));
      case HttpResult.Unreachable no -> failed(turn, Failure.of(Outcome.UNREACHABLE, no));
    };
  }

  private void keep(FeedCard card, Optional<BadAnswer> answer) {
    answer.ifPresent(bad -> with.ledger().keep(card.feed(), bad));
  }

  private static boolean answered(HttpResult result) {
    return switch (result) {
      case HttpResult.Fetched _,
          HttpResult.NotModified _,
          HttpResult.Gone _,
          HttpResult.Refused _,
          HttpResult.TooLarge _ ->
          true;
      case HttpResult.Forbidden _, HttpResult.TimedOut _, HttpResult.Unreachable _ -> false;
    };
  }

  /** A server that asks for a pause means all of its feeds, not this one. */
  private static Duration pause(HttpResult result) {
    if (result instanceof HttpResult.Refused no && (no.status() == 429 || no.status() == 503)) {
      return no.retryAfter().compareTo(Limits.SERVER_PAUSE_MAX) > 0
          ? Limits.SERVER_PAUSE_MAX
          : no.retryAfter();
    }
    return Duration.ZERO;
  }

  private HttpRequest question(FeedCard card) {
    HttpRequest any =
        HttpRequest.get(card.address()).accepting(TYPES).upTo(with.settings().bodyBytesMax());
    return card.reread() ? any : any.unlessStill(card.mark().etag(), card.mark().lastModified());
  }

  private Instant read(Turning turn, HttpResult.Fetched found) {
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
    ParsedFeed feed = parsed(found.body(), hints(answer.headers, answer.at, turn.now));
    keep(turn.card, Evidence.of(found, feed, turn.now));
    String refusal = NoFeed.reason(feed);
    if (!refusal.isEmpty()) {
      return failed(turn, new Failure(Outcome.REFUSED, refusal, found.status(), Duration.ZERO));
    }
    return record(turn, answer, new Found(feed, mark, found.body().length));
  }

  /** Heavy bodies are read one after the other: a dozen at once would need a gigabyte. */
  private ParsedFeed parsed(byte[] body, FeedHints hints) {
    if (body.length < Limits.HEAVY_BYTES) {
      return FeedReader.read(body, hints);
    }
    heavy.lock();
    try {
      return FeedReader.read(body, hints);
    } finally {
      heavy.unlock();
    }
  }

  static FeedHints hints(HttpHeaders headers, URI at, Instant now) {
    return new FeedHints(
        Optional.of(at),
        headers.first("content-type"),
        FeedHints.nearest(headers.first("content-base"), headers.first("content-location")),
        headers.first("content-language"),
        now);
  }

  private Instant record(Turning turn, Answer answer, Found found) {
    ItemMaker maker = new ItemMaker(turn.card, found.feed, turn.now);
    Announcement brought = maker.announcement(with.settings().itemsMax());
    List<Flaw> flaws = Stream.concat(maker.losses().stream(), found.feed.flaws().stream()).toList();
    Outcome outcome = flaws.stream().anyMatch(Flaw::costly) ? Outcome.FLAWED : Outcome.READ;
    Instant[] next = {Instant.MAX};
    int news =
        with.ledger()
            .record(
                turn.card,
                brought,
                count -> {
                  Verdict verdict = verdict(turn, answer, found, new Came(outcome, count, flaws));
                  next[0] = verdict.next();
                  return verdict;
                });
    if (news > 0) {
      with.news().arrived();
    }
    return adopted(turn.card, answer) ? Instant.MAX : next[0];
  }

  private Verdict verdict(Turning turn, Answer answer, Found found, Came came) {
    Turn next = rhythm.read(turn.card, turn.now, answer.headers, Reading.of(found.feed, came.news));
    HubOffer offer = HubOffer.of(answer.headers, found.feed, answer.at);
    return new Verdict(
        came.outcome,
        "",
        answer.status,
        0,
        Instant.EPOCH,
        turn.now,
        next.at(),
        next.why(),
        next.learnt(),
        found.mark,
        moved(turn.card, answer),
        new Verdict.Body(
            true, NoFeed.flaws(came.flaws), offer.hub(), offer.topic(), turn.took, found.bytes));
  }

  private Instant unchanged(Turning turn, Answer answer, FeedCard.Mark mark) {
    Turn next = rhythm.unchanged(turn.card, turn.now, answer.headers);
    Verdict verdict =
        new Verdict(
            Outcome.UNCHANGED,
            "",
            answer.status,
            0,
            Instant.EPOCH,
            turn.now,
            next.at(),
            next.why(),
            next.learnt(),
            mark,
            moved(turn.card, answer),
            Verdict.Body.unread(turn.took));
    with.ledger().record(turn.card, Announcement.NONE, _ -> verdict);
    return adopted(turn.card, answer) ? Instant.MAX : next.at();
  }

  private static Failure gone(Turning turn, HttpResult.Gone gone) {
    boolean believed = turn.card.status() == 410;
    return new Failure(
        believed ? Outcome.GONE : Outcome.REFUSED, gone.reason(), 410, Duration.ZERO);
  }

  private Instant failed(Turning turn, Failure failure) {
    FeedCard card = turn.card;
    Instant since = card.failures() == 0 ? turn.now : card.failingSince();
    boolean silent = Duration.between(since, turn.now).compareTo(Limits.SILENCE_MAX) > 0;
    boolean over = failure.outcome == Outcome.GONE || silent;
    Turn next =
        over
            ? new Turn(Instant.MAX, Why.NEVER, card.learnt())
            : rhythm.failed(card, turn.now, failure.retryAfter);
    Verdict verdict =
        new Verdict(
            over ? Outcome.GONE : failure.outcome,
            failure.reason,
            failure.status,
            card.failures() + 1,
            since,
            turn.now,
            next.at(),
            next.why(),
            next.learnt(),
            card.mark(),
            card.move(),
            Verdict.Body.unread(turn.took));
    with.ledger().record(card, Announcement.NONE, _ -> verdict);
    return next.at();
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

  private record Turning(FeedCard card, Instant now, Duration took) {}

  private record Answer(int status, HttpHeaders headers, URI at, boolean movedForGood) {}

  private record Found(ParsedFeed feed, FeedCard.Mark mark, int bytes) {}

  private record Came(Outcome outcome, int news, List<Flaw> flaws) {}

  private record Failure(Outcome outcome, String reason, int status, Duration retryAfter) {
    static Failure of(Outcome outcome, HttpResult result) {
      return new Failure(outcome, result.reason(), 0, Duration.ZERO);
    }
  }
}
