package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Instant;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.poll.answer.NoFeed;
import org.inkstand.feed.store.Announcement;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.feed.store.HubLedger;
import org.inkstand.kit.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Reads what a hub brought as if it had been fetched: the same reader, the same items, the same
 * book.
 */
@Component
public final class PingReader {

  private final Surroundings with;
  private final HubLedger hubs;

  PingReader(Surroundings with, HubLedger hubs) {
    this.with = with;
    this.hubs = hubs;
  }

  /** The most that is read of one. */
  public int bytesMax() {
    return with.settings().bodyBytesMax();
  }

  /**
   * Reads and writes it; one that is no feed has the feed itself asked at once.
   *
   * @return how many items were new or changed
   */
  public int read(FeedCard card, byte[] body, HttpHeaders headers) {
    Instant now = with.clock().instant();
    URI at = card.address();
    ParsedFeed feed = FeedReader.read(body, Visit.hints(headers, at, now));
    if (body.length == 0 || !NoFeed.reason(feed).isEmpty()) {
      hubs.broughtNothing(card.feed(), now);
      return 0;
    }
    Announcement part = new ItemMaker(card, feed, now).announcement(with.settings().itemsMax());
    int news = hubs.brought(card, part, now);
    if (news > 0) {
      with.news().arrived();
    }
    return news;
  }
}
