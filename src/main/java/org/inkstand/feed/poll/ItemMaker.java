package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.feed.ItemPicture;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.PubStatus;
import org.inkstand.feed.format.reading.Prominence;
import org.inkstand.feed.poll.answer.Storable;
import org.inkstand.feed.store.Announcement;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.WebAddress;

/** Makes items of what a feed said: bounded, with usable addresses and a name of its own each. */
final class ItemMaker {

  private static final URI NOWHERE = URI.create("");

  private final Prominence prominence;
  private final FeedCard card;
  private final ParsedFeed feed;
  private final Instant now;
  private final Set<String> sharedIds;
  private int leftOut;
  private int cutShort;

  ItemMaker(FeedCard card, ParsedFeed feed, Instant now) {
    this.card = card;
    this.feed = feed;
    this.now = now;
    this.sharedIds = sharedIds(feed);
    this.prominence = Prominence.in(feed);
  }

  /** At most so many of them, from the top. */
  Announcement announcement(int itemsMax) {
    List<Item> items = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    int dropped = 0;
    for (ParsedItem parsed : feed.items()) {
      String key = key(parsed);
      if (key.isEmpty()) {
        dropped++;
        continue;
      }
      if (items.size() + withdrawn.size() >= itemsMax) {
        dropped++;
        leftOut++;
        continue;
      }
      if (parsed.pubStatus() == PubStatus.USABLE) {
        items.add(item(parsed, key, items.size()));
      } else {
        withdrawn.add(key);
      }
    }
    return new Announcement(items, withdrawn, dropped);
  }

  /** What the announcement does not hold of what the feed has. */
  List<Flaw> losses() {
    List<Flaw> losses = new ArrayList<>();
    if (leftOut > 0) {
      losses.add(loss("more items at once than are taken; left out from its end: %,d", leftOut));
    }
    if (cutShort > 0) {
      losses.add(loss("texts longer than a book, cut short: %,d", cutShort));
    }
    return losses;
  }

  private static Flaw loss(String sentence, int count) {
    return new Flaw(0, true, sentence.formatted(count));
  }

  /** Some feeds give all their items one id: there the link has to tell them apart. */
  private static Set<String> sharedIds(ParsedFeed feed) {
    Map<String, String> links = new HashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    for (ParsedItem item : feed.items()) {
      String other = links.putIfAbsent(item.id(), item.link());
      if (other != null && !other.equals(item.link())) {
        shared.add(item.id());
      }
    }
    return shared;
  }

  private String key(ParsedItem item) {
    boolean named = !item.id().isEmpty() && !sharedIds.contains(item.id());
    String name =
        Stream.of(named ? item.id() : "", item.link(), item.canonical())
            .map(Storable::storable)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    return name.isEmpty() ? Storable.line(item.title().plain()) : name;
  }

  private Item item(ParsedItem parsed, String key, int place) {
    boolean longer =
        parsed.content().html().length() > Limits.CONTENT_CHARS_MAX
            || parsed.summary().html().length() > Limits.SUMMARY_CHARS_MAX;
    cutShort += longer ? 1 : 0;
    String copyright =
        parsed.terms().copyright().isEmpty()
            ? feed.terms().copyright()
            : parsed.terms().copyright();
    return new Item(
        new ItemId(0),
        card.feed(),
        card.title(),
        key,
        address(parsed.canonical()).or(() -> address(parsed.link())).orElse(NOWHERE),
        Storable.line(parsed.title().plain()),
        Storable.cut(parsed.summary().html(), Limits.SUMMARY_CHARS_MAX),
        Storable.cut(parsed.content().html(), Limits.CONTENT_CHARS_MAX),
        lines(parsed.authors().stream().map(ParsedAuthor::byline)),
        parsed.times().published(),
        parsed.times().updated(),
        Storable.line(parsed.language()),
        card.section(),
        lines(parsed.categories().stream().map(ParsedCategory::name)),
        pictures(parsed.images()),
        Storable.line(copyright),
        parsed.times().embargoedUntil(),
        parsed.times().expires(),
        place,
        prominence.of(parsed, place),
        now);
  }

  private List<ItemPicture> pictures(List<ParsedImage> images) {
    return images.stream()
        // A podcast's cover says nothing about the article.
        .filter(image -> !image.medium().equals("cover"))
        .flatMap(image -> address(image.address()).stream().map(uri -> picture(uri, image)))
        .limit(Limits.PICTURES_MAX)
        .toList();
  }

  private static ItemPicture picture(URI address, ParsedImage image) {
    return new ItemPicture(
        address,
        image.width(),
        image.height(),
        Storable.line(image.caption()),
        Storable.line(image.credit()));
  }

  private Optional<URI> address(String text) {
    return text.isEmpty() ? Optional.empty() : WebAddress.resolve(card.address(), text);
  }

  private static List<String> lines(Stream<String> texts) {
    return texts
        .map(Storable::line)
        .filter(text -> !text.isBlank())
        .distinct()
        .limit(Limits.WORDS_MAX)
        .toList();
  }
}
