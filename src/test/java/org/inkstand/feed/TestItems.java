package org.inkstand.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** Items as tests want them. */
public final class TestItems {

  /** When everything in here happens. */
  public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private TestItems() {}

  /** An item of feed 1 of title 1. */
  public static Item item(String key, String headline) {
    return item(new FeedId(1), new TitleId(1), key, headline);
  }

  /** An item that fills every field. */
  public static Item item(FeedId feed, TitleId title, String key, String headline) {
    return new Item(
        new ItemId(0),
        feed,
        title,
        key,
        URI.create("https://post.example/" + key),
        headline,
        "<p>In short.</p>",
        "<p>In full, " + headline + ".</p>",
        List.of("Ada Vane", "B. Orle"),
        NOON.minusSeconds(600),
        Instant.EPOCH,
        "en",
        "medtop:11000000",
        List.of("politics", "rivers"),
        List.of(
            new ItemPicture(
                URI.create("https://post.example/p.jpg"), 800, 600, "The river", "C. Lund")),
        "© Post",
        Instant.EPOCH,
        Instant.MAX,
        0,
        false,
        NOON);
  }
}
