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
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.PubStatus;
import org.inkstand.feed.store.Announcement;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.WebAddress;

/** Makes items of what a feed said: bounded, with usable addresses and a name of its own each. */
final class ItemMaker {

  private static final URI NOWHERE = URI.create("");

  private final FeedCard card;
  private final ParsedFeed feed;
  private final Instant now;
  private final Set<String> sharedIds;

  ItemMaker(FeedCard card, ParsedFeed feed, Instant now) {
    this.card = card;
    this.feed = feed;
    this.now = now;
    this.sharedIds = sharedIds(feed);
  }

  /** At most so many of them, from the top. */
  Announcement announcement(int itemsMax) {
    List<Item> items = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    for (ParsedItem parsed : feed.items()) {
      String key = key(parsed);
      if (key.isEmpty() || items.size() + withdrawn.size() >= itemsMax) {
        continue;
      }
      if (parsed.pubStatus() == PubStatus.USABLE) {
        items.add(item(parsed, key, items.size()));
      } else {
        withdrawn.add(key);
      }
    }
    return new Announcement(items, withdrawn);
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
            .map(ItemMaker::storable)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    return name.isEmpty() ? line(item.title().plain()) : name;
  }

  private Item item(ParsedItem parsed, String key, int place) {
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
        line(parsed.title().plain()),
        cut(parsed.summary().html(), Limits.SUMMARY_CHARS_MAX),
        cut(parsed.content().html(), Limits.CONTENT_CHARS_MAX),
        lines(parsed.authors().stream().map(ParsedAuthor::byline)),
        parsed.times().published(),
        parsed.times().updated(),
        line(parsed.language()),
        card.section(),
        lines(parsed.categories().stream().map(ParsedCategory::name)),
        pictures(parsed.images()),
        line(copyright),
        parsed.times().embargoedUntil(),
        parsed.times().expires(),
        place,
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
        address, image.width(), image.height(), line(image.caption()), line(image.credit()));
  }

  private Optional<URI> address(String text) {
    return text.isEmpty() ? Optional.empty() : WebAddress.resolve(card.address(), text);
  }

  private static List<String> lines(Stream<String> texts) {
    return texts
        .map(ItemMaker::line)
        .filter(text -> !text.isBlank())
        .distinct()
        .limit(Limits.WORDS_MAX)
        .toList();
  }

  static String line(String text) {
    return cut(text.strip(), Limits.LINE_CHARS_MAX);
  }

  private static String cut(String text, int charsMax) {
    if (text.length() <= charsMax) {
      return storable(text);
    }
    int end = Character.isHighSurrogate(text.charAt(charsMax - 1)) ? charsMax - 1 : charsMax;
    return storable(text.substring(0, end));
  }

  /** PostgreSQL keeps no NUL, and no driver can encode half a character. */
  private static String storable(String text) {
    if (plain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A loop, because it looks at every letter of every article each time it is read. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
