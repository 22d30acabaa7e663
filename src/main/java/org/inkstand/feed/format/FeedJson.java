package org.inkstand.feed.format;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedItem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a feed as the one line of JSON that {@code inkstand feed parse} prints. The keys are fixed
 * and all there; what the feed does not say is null, or an empty list.
 */
public final class FeedJson {
  private FeedJson() {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The line, without its end. */
  public static String line(String file, ParsedFeed feed) {
    var line = MAPPER.createObjectNode();
    line.put("file", file).put("type", feed.type().word());
    text(line, "id", feed.id());
    text(line, "title", feed.title().value());
    text(line, "link", feed.link());
    text(line, "description", feed.description().value());
    text(line, "language", feed.language());
    text(line, "image", feed.image());
    moment(line, "updated", feed.updated());
    list(line, "authors", feed.authors(), ParsedAuthor::byline);
    list(line, "flaws", feed.flaws(), Flaw::toString);
    var items = line.putArray("items");
    feed.items().stream().filter(item -> !item.isTombstone()).forEach(item -> item(items, item));
    return MAPPER.writeValueAsString(line);
  }

  private static void item(ArrayNode items, ParsedItem item) {
    var line = items.addObject();
    text(line, "id", item.id());
    text(line, "title", item.title().value());
    text(line, "link", item.link());
    text(line, "summary", item.summary().value());
    text(line, "content", item.content().value());
    list(line, "authors", item.authors(), ParsedAuthor::byline);
    moment(line, "published", item.times().published());
    moment(line, "updated", item.times().updated());
    list(line, "categories", item.categories(), ParsedCategory::name);
    text(line, "language", item.language());
    text(line, "comments", item.comments());
    var enclosures = line.putArray("enclosures");
    for (var enclosure : item.enclosures()) {
      var file = enclosures.addObject();
      file.put("url", enclosure.address());
      text(file, "type", enclosure.type());
      if (enclosure.lengthBytes() > 0) {
        file.put("length", enclosure.lengthBytes());
      } else {
        file.putNull("length");
      }
    }
    list(line, "images", item.images(), ParsedImage::address);
  }

  private static void text(ObjectNode line, String key, String value) {
    if (value.isEmpty()) {
      line.putNull(key);
    } else {
      line.put(key, value);
    }
  }

  private static void moment(ObjectNode line, String key, Instant value) {
    text(line, key, value.equals(Instant.EPOCH) ? "" : value.toString());
  }

  private static <T> void list(
      ObjectNode line, String key, List<T> values, Function<T, String> word) {
    var array = line.putArray(key);
    values.forEach(value -> array.add(word.apply(value)));
  }
}
