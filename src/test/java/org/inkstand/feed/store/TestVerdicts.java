package org.inkstand.feed.store;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.Item;

/** What tries come to, in a line. */
final class TestVerdicts {
  private TestVerdicts() {}

  /** A try that took twelve milliseconds. */
  static Verdict at(Instant moment, Outcome outcome, int failures) {
    return new Verdict(
        outcome,
        failures == 0 ? "" : "the server says no",
        failures == 0 ? 200 : 403,
        failures,
        failures == 0 ? Instant.EPOCH : moment,
        moment,
        moment.plusSeconds(600),
        Why.LEARNT,
        new FeedCard.Learnt(Duration.ofMinutes(10), "", "", moment),
        FeedCard.Mark.NONE,
        FeedCard.Move.NONE,
        new Verdict.Body(failures == 0, "", "", "", Duration.ofMillis(12), 1_000));
  }

  /** The item with another date. */
  static Item published(Item item, Instant moment) {
    return new Item(
        item.id(),
        item.feed(),
        item.title(),
        item.key(),
        item.link(),
        item.headline(),
        item.summary(),
        item.content(),
        item.authors(),
        moment,
        item.updated(),
        item.language(),
        item.section(),
        item.categories(),
        item.pictures(),
        item.copyright(),
        item.embargoedUntil(),
        item.expires(),
        item.place(),
        item.prominent(),
        item.seenAt());
  }
}
