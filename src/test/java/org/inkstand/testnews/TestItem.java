package org.inkstand.testnews;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.feed.ItemPicture;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/**
 * An item for tests, said in one line: {@code TestItem.of(1, "Flood in Ghent").text("…").item()}.
 */
public final class TestItem {

  /** Noon of the day on which all tests happen. */
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final long id;
  private final String headline;
  private String key;
  private URI link;
  private String content = "";
  private Instant published = NOON;
  private Instant updated = NOON;
  private Instant seenAt = NOON;
  private Instant expires = Instant.MAX;
  private String section = "";
  private int place;
  private boolean prominent;
  private List<ItemPicture> pictures = List.of();

  private TestItem(long id, String headline) {
    this.id = id;
    this.headline = headline;
    this.key = "guid-" + id;
    this.link = URI.create("https://paper.example/" + id);
  }

  /** An item of title 1 with a key and a link of its own. */
  public static TestItem of(long id, String headline) {
    return new TestItem(id, headline);
  }

  /** Under another guid. */
  public TestItem key(String guid) {
    key = guid;
    return this;
  }

  /** With another page. */
  public TestItem link(String address) {
    link = URI.create(address);
    return this;
  }

  /** With these words as its content, as one paragraph. */
  public TestItem text(String words) {
    content = "<p>" + words + "</p>";
    return this;
  }

  /** Published at this moment. */
  public TestItem at(Instant moment) {
    published = moment;
    updated = moment;
    return this;
  }

  /** Without a date, so far below the top of its feed. */
  public TestItem undated(int below) {
    published = Instant.EPOCH;
    updated = Instant.EPOCH;
    place = below;
    return this;
  }

  /** Changed, says the feed, at this moment, and seen then. */
  public TestItem changed(Instant moment) {
    updated = moment;
    seenAt = moment;
    return this;
  }

  /** Gone after this moment. */
  public TestItem expires(Instant moment) {
    expires = moment;
    return this;
  }

  /** With this picture. */
  public TestItem picture(String address) {
    pictures = List.of(new ItemPicture(URI.create(address), 800, 600, "", ""));
    return this;
  }

  /** Filed under this media topic. */
  public TestItem in(String qcode) {
    section = qcode;
    return this;
  }

  /** At the top of a feed that its title orders itself. */
  public TestItem prominent() {
    prominent = true;
    return this;
  }

  /** The item. */
  public Item item() {
    return new Item(
        new ItemId(id),
        new FeedId(1),
        new TitleId(1),
        key,
        link,
        headline,
        "",
        content,
        List.of("Ida Marsh"),
        published,
        updated,
        "en",
        section,
        List.of("flood"),
        pictures,
        "",
        Instant.EPOCH,
        expires,
        place,
        prominent,
        seenAt);
  }
}
