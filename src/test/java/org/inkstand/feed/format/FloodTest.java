package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is timed here; {@code FeedCost} does that. A loop in a loop would not come to an end. */
class FloodTest {

  @Test
  void aFloodOfOneThingIsReadToItsEnd() {
    for (var flood : TestFloods.all()) {
      var feed = FeedReader.read(flood.bytes(200_000), FeedHints.none(TestFeeds.NOW));
      assertThat(feed.items()).as(flood.toString()).hasSizeLessThanOrEqualTo(50_000);
    }
  }

  /** An item of nothing but an address has twelve letters in a feed and two hundred in our JSON. */
  @Test
  void whatComesOutIsNeverManyTimesWhatCameIn() {
    for (var flood : TestFloods.all()) {
      var body = flood.bytes(200_000);
      var feed = FeedReader.read(body, FeedHints.none(TestFeeds.NOW));
      assertThat(FeedJson.line("x", feed).length())
          .as(flood.head() + flood.piece())
          .isLessThan(30 * body.length);
    }
  }
}
