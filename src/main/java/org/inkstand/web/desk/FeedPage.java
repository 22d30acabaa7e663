package org.inkstand.web.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.FeedWords.FeedLine;
import org.inkstand.web.desk.FeedWords.HubLine;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/feed/{id}}: all we know of one feed, and what can be done with it. */
@Component
public class FeedPage {

  private final Desk desk;
  private final FeedWords feedWords;
  private final Feeds feeds;
  private final Titles titles;

  FeedPage(Desk desk, FeedWords feedWords, Feeds feeds, Titles titles) {
    this.desk = desk;
    this.feedWords = feedWords;
    this.feeds = feeds;
    this.titles = titles;
  }

  /** What the page says. */
  public record Model(Shell shell, FeedLine feed, boolean paused, HubLine hub) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              FeedLine line = feedWords.line(feed, desk.now());
              Shell shell = desk.around(request, line.name(), "feeds");
              return desk.show(
                  "desk/feed.jte",
                  new Model(
                      shell,
                      line,
                      feed.outcome() == Outcome.PAUSED,
                      feedWords.hub(feed.feed(), desk.now())));
            })
        .orElseGet(desk::notFound);
  }

  /** {@code POST …/fetching}: tries it at once. */
  public ServerResponse fetch(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              feeds.tryNow(feed.feed());
              String back = Desk.field(request, "back");
              String path = back.startsWith("/desk/feeds") ? back : FeedWords.path(feed);
              return desk.done(request, path, desk.words().of("desk.done.fetching", host(feed)));
            })
        .orElseGet(desk::notFound);
  }

  /** {@code POST …/pause}: stops it, or goes on. */
  public ServerResponse pause(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              boolean paused = Desk.field(request, "paused").equals("true");
              titles.pauseFeed(feed.feed(), paused);
              String key = paused ? "desk.done.feed-paused" : "desk.done.feed-resumed";
              return desk.done(request, FeedWords.path(feed), desk.words().of(key, host(feed)));
            })
        .orElseGet(desk::notFound);
  }

  /** {@code POST …/address}: files it under another address. */
  public ServerResponse move(ServerRequest request) {
    return asked(request)
        .map(
            feed -> {
              try {
                titles.moveFeed(feed.feed(), new URI(Desk.field(request, "address")));
                return desk.done(
                    request, FeedWords.path(feed), desk.words().of("desk.done.feed-moved"));
              } catch (TitleRefused refusal) {
                String why = Objects.requireNonNullElse(refusal.getMessage(), "");
                return desk.refused(request, FeedWords.path(feed), why);
              } catch (URISyntaxException _) {
                return desk.refused(
                    request, FeedWords.path(feed), desk.words().of("desk.refused.address"));
              }
            })
        .orElseGet(desk::notFound);
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
