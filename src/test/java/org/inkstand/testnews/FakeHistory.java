package org.inkstand.testnews;

import static org.inkstand.testnews.TestFeed.NOW;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Tries;
import org.inkstand.feed.Tries.Delays;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** A month of a newsstand that had a bad day a week ago, and a feed that answers with a page. */
public final class FakeHistory implements FeedHistory {

  private final List<Silence> silences = new ArrayList<>();

  /** Nothing for so long, from a title that has so many a day. */
  public void silence(TitleId title, double perDay, Duration quiet) {
    silences.add(new Silence(title, perDay, NOW.minus(quiet), Duration.ofHours(3)));
  }

  /** Everybody speaks. */
  public void clear() {
    silences.clear();
  }

  @Override
  public List<Tries> of(FeedId feed, Span span) {
    return all(span);
  }

  @Override
  public List<Tries> all(Span span) {
    List<Tries> all = new ArrayList<>();
    int i = 0;
    for (Instant at = span.oldest(NOW); !at.isAfter(NOW); at = at.plus(span.length())) {
      boolean bad = i % 24 == 17;
      all.add(
          new Tries(
              at,
              96,
              bad ? 12 : i % 5 == 0 ? 1 : 0,
              bad ? 50 : 0,
              i % 7 == 0 ? 2 : 0,
              bad ? 4 : 11 + i * 7 % 13,
              0,
              240_000,
              Duration.ofSeconds(30),
              new Delays(List.of(2, bad ? 0 : 5, 3, bad ? 4 : 1, 1, 0, 0))));
      i++;
    }
    return all;
  }

  @Override
  public List<Silence> silences() {
    return List.copyOf(silences);
  }

  @Override
  public Optional<BadAnswer> lastBad(FeedId feed) {
    return feed.value() % 2 == 0
        ? Optional.empty()
        : Optional.of(
            new BadAnswer(
                NOW.minus(Duration.ofMinutes(5)),
                Outcome.REFUSED,
                "the answer is a page, not a feed",
                200,
                URI.create("https://consent.example/ask?then=%2Frss"),
                List.of("content-type: text/html; charset=utf-8", "server: nginx"),
                "<!doctype html>\n<title>Before you go on</title>\n<p>We & our 1,204 partners",
                48_112,
                List.of("line 12: element <item> is never closed", "line 40: two items")));
  }

  @Override
  public List<Dropped> dropped() {
    return List.of(new Dropped(new FeedId(1), 12));
  }
}
