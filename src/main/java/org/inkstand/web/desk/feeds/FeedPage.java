package org.inkstand.web.desk.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.diagnosis.Ailment;
import org.inkstand.web.desk.feeds.FeedWords.FeedLine;
import org.inkstand.web.desk.feeds.FeedWords.HubLine;
import org.inkstand.web.desk.plot.Plot;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/feed/{id}}: all we know of one feed, and what can be done with it. */
@Component
public class FeedPage {

  /** An operator waits so long for a page; the try goes on all the same. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** What is kept of a body. */
  private static final long OPENING_BYTES = 16_384;

  private final Desk desk;
  private final FeedWords feedWords;
  private final Feeds feeds;
  private final Titles titles;
  private final Past past;

  FeedPage(Desk desk, FeedWords feedWords, Feeds feeds, Past past) {
    this.desk = desk;
    this.feedWords = feedWords;
    this.feeds = feeds;
    this.titles = past.titles();
    this.past = past;
  }

  /** What is known of a feed beside its state. */
  @Component
  record Past(Titles titles, FeedHistory feeds, History plots) {}

  /**
   * What the page says.
   *
   * @param plots how it fared; none while there is nothing to tell
   * @param byHour whether they tell of hours
   */
  public record Model(
      Shell shell,
      FeedLine feed,
      boolean paused,
      HubLine hub,
      List<Plot> plots,
      boolean byHour,
      @Nullable Bad bad) {
    public Model {
      plots = List.copyOf(plots);
    }
  }

  /**
   * The last answer that was no good.
   *
   * @param says when it came, and what was wrong with it
   * @param current whether it is why the feed is ill now
   * @param cut what of its body stands here, in words; empty where there was none
   */
  public record Bad(
      String says,
      boolean current,
      String address,
      List<String> headers,
      String cut,
      String opening,
      List<String> flaws) {
    public Bad {
      headers = List.copyOf(headers);
      flaws = List.copyOf(flaws);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              FeedLine line = feedWords.line(feed, desk.now());
              FeedHistory.Span span = History.span(request);
              return desk.show(
                  "desk/feed.jte",
                  new Model(
                      desk.around(request, line.name(), "feeds"),
                      line,
                      feed.outcome() == Outcome.PAUSED,
                      feedWords.hub(feed.feed(), desk.now()),
                      past.plots().of(feed.feed(), span, desk.now()),
                      span == FeedHistory.Span.HOUR,
                      past.feeds().lastBad(feed.feed()).map(bad -> bad(bad, feed)).orElse(null)));
            })
        .orElseGet(desk::notFound);
  }

  private Bad bad(BadAnswer bad, FeedState feed) {
    Words words = desk.words();
    String when = desk.spans().past(bad.at(), desk.now()).full();
    String status = bad.status() == 0 ? "" : words.of("desk.feeds.status", bad.status());
    String reason = bad.reason().isEmpty() ? words.of("desk.bad.flawed") : bad.reason();
    String cut =
        bad.opening().isEmpty()
            ? ""
            : words.of(
                "desk.bad.opening",
                Numbers.bytes(Math.min(bad.bodyBytes(), OPENING_BYTES)),
                Numbers.bytes(bad.bodyBytes()));
    return new Bad(
        words.of("desk.bad.says", when, status.isEmpty() ? reason : reason + ", " + status),
        bad.outcome() == feed.outcome(),
        bad.address().equals(feed.address()) ? "" : bad.address().toString(),
        bad.headers(),
        cut,
        bad.opening(),
        bad.flaws());
  }

  /** {@code POST …/fetching}: tries it at once, and says what came of it. */
  public ServerResponse fetch(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              String back = Desk.field(request, "back");
              String path = back.startsWith("/desk/feeds") ? back : Places.of(feed.feed());
              return feed.outcome() == Outcome.PAUSED
                  ? desk.refused(request, path, desk.words().of("desk.refused.paused", host(feed)))
                  : tried(request, feed, path);
            })
        .orElseGet(desk::notFound);
  }

  private ServerResponse tried(ServerRequest request, FeedState feed, String path) {
    Words words = desk.words();
    try {
      FeedState now = feeds.tryNow(feed.feed()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      FeedLine line = feedWords.line(now, desk.now());
      String said = String.join(" ", line.says(), line.reason()).strip();
      String text = words.of("desk.done.tried", host(now), said);
      desk.log(request, deed(feed, "tried", "", line.stateName()));
      return Ailment.of(now, desk.now()).wrong()
          ? desk.refused(request, path, text)
          : desk.done(request, path, text);
    } catch (TimeoutException | ExecutionException _) {
      return desk.done(request, path, words.of("desk.done.fetching", host(feed)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return desk.done(request, path, words.of("desk.done.fetching", host(feed)));
    }
  }

  /** {@code POST …/pause}: stops it, or goes on. */
  public ServerResponse pause(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              boolean paused = Desk.field(request, "paused").equals("true");
              titles.pauseFeed(feed.feed(), paused);
              desk.log(request, deed(feed, paused ? "feed-paused" : "feed-resumed", "", ""));
              String key = paused ? "desk.done.feed-paused" : "desk.done.feed-resumed";
              return desk.done(request, Places.of(feed.feed()), desk.words().of(key, host(feed)));
            })
        .orElseGet(desk::notFound);
  }

  /** {@code POST …/address}: files it under another address. */
  public ServerResponse move(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              try {
                URI address = new URI(Desk.field(request, "address"));
                titles.moveFeed(feed.feed(), address);
                desk.log(
                    request,
                    deed(feed, "feed-moved", feed.address().toString(), address.toString()));
                return desk.done(
                    request, Places.of(feed.feed()), desk.words().of("desk.done.feed-moved"));
              } catch (TitleRefused refusal) {
                String why = Objects.requireNonNullElse(refusal.getMessage(), "");
                return desk.refused(request, Places.of(feed.feed()), why);
              } catch (URISyntaxException _) {
                return desk.refused(
                    request, Places.of(feed.feed()), desk.words().of("desk.refused.address"));
              }
            })
        .orElseGet(desk::notFound);
  }

  private static Done deed(FeedState feed, String kind, String was, String became) {
    return new Done(kind, feed.address().toString(), Places.of(feed.feed()), was, became);
  }

  private static String host(FeedState feed) {
    return feed.address().getAuthority();
  }

  private Optional<FeedState> asked(ServerRequest request) {
    String number = request.pathVariable("id");
    return number.matches("\\d{1,18}")
        ? feeds.find(new FeedId(Long.parseLong(number)))
        : Optional.empty();
  }
}
