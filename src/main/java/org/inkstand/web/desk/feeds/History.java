package org.inkstand.web.desk.feeds;

import java.time.Instant;
import java.util.List;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedHistory.Span;
import org.inkstand.title.FeedId;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.plot.Plot;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** How feeds fared, as plots. */
@Component
public class History {

  private final FeedHistory feeds;
  private final Desk desk;

  History(FeedHistory feeds, Desk desk) {
    this.feeds = feeds;
    this.desk = desk;
  }

  /** By what a page was asked to tell it: days, where it was not asked for hours. */
  public static Span span(ServerRequest request) {
    return Desk.field(request, "by").equals("hour") ? Span.HOUR : Span.DAY;
  }

  /** One feed's. */
  public List<Plot> of(FeedId feed, Span span, Instant now) {
    return new HistoryPlots(desk.words(), span, feeds.of(feed, span), now).all();
  }

  /** All feeds' together. */
  public List<Plot> all(Span span, Instant now) {
    return new HistoryPlots(desk.words(), span, feeds.all(span), now).all();
  }
}
