package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.inkstand.feed.FeedPreview;
import org.inkstand.feed.Item;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;
import org.springframework.stereotype.Component;

/** Reads a feed once, with the same eyes as {@link Visit}, for somebody who thinks of adding it. */
@Component
final class Glance implements FeedPreview {

  private final HttpFetcher fetcher;
  private final Clock clock;

  Glance(HttpFetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  @Override
  public List<Item> look(URI address, int limit) {
    if (!(fetcher.fetch(HttpRequest.get(address)) instanceof HttpResult.Fetched found)) {
      return List.of();
    }
    ParsedFeed feed =
        FeedReader.read(
            found.body(), Visit.hints(found.headers(), found.finalAddress(), clock.instant()));
    return new ItemMaker(card(address), feed, clock.instant()).announcement(limit).items();
  }

  private static FeedCard card(URI address) {
    return new FeedCard(
        new FeedId(0),
        new TitleId(0),
        address,
        "",
        FeedCard.Mark.NONE,
        FeedCard.Move.NONE,
        0,
        0,
        Instant.EPOCH,
        FeedCard.Learnt.NOTHING,
        Instant.EPOCH,
        false);
  }
}
