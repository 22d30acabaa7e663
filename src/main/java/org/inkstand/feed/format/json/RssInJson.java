package org.inkstand.feed.format.json;

import java.util.List;
import java.util.function.Predicate;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;

/**
 * Reads RSS whose elements have become names of JSON, as scripting.com has published it since 2012.
 */
final class RssInJson {
  private final Reading reading;
  private final String base;

  private RssInJson(Reading reading, String base) {
    this.reading = reading;
    this.base = base;
  }

  /** Whether a value is RSS. */
  static boolean isRss(JsonThing root) {
    return root.get("rss").get("channel").isObject();
  }

  static ParsedFeed read(JsonThing root, Reading reading) {
    var channel = root.get("rss").get("channel");
    var base = reading.base().isEmpty() ? channel.text("link") : reading.base();
    return new RssInJson(reading, base).read(channel, root.get("rss").text("version"));
  }

  private ParsedFeed read(JsonThing channel, String version) {
    var draft = new FeedDraft(FeedType.RSS, version);
    draft
        .title(ParsedText.plainly(channel.text("title")))
        .link(address(channel.text("link")))
        .description(JsonFeedReader.markup(channel.text("description"), base, reading))
        .language(channel.text("language"))
        .image(address(channel.get("image").text("url")))
        .updated(reading.moment(channel.text("lastbuilddate", "pubdate"), () -> 0))
        .authors(author(channel.text("managingeditor", "webmaster")));
    draft.terms().copyright(JsonFeedReader.markup(channel.text("copyright"), "", reading).plain());
    for (var item : channel.get("item", "items").each()) {
      if (item.isWhole() && item.isObject() && !draft.item(item(item, draft.language()))) {
        break;
      }
    }
    return draft.feed(reading.flaws());
  }

  private ItemDraft item(JsonThing item, String language) {
    var guid = item.get("guid");
    var id = guid.isObject() ? guid.text("#value", "value") : guid.words();
    var draft =
        new ItemDraft()
            .id(id)
            .link(address(item.text("link")))
            .link(Addresses.isWeb(id) ? id : "")
            .title(ParsedText.plainly(item.text("title")))
            .content(JsonFeedReader.markup(item.text("content:encoded"), base, reading))
            .summary(JsonFeedReader.markup(item.text("description"), base, reading))
            .published(reading.moment(item.text("pubdate"), () -> 0))
            .authors(author(item.text("author", "dc:creator")))
            .comments(address(item.text("comments")))
            .language(language);
    for (var category : item.get("category").each()) {
      var name = category.isObject() ? category.text("#value", "value") : category.words();
      draft.category(new ParsedCategory(name, name, category.text("domain")));
    }
    for (var file : item.get("enclosure").each()) {
      draft.enclosure(
          new ParsedEnclosure(
              address(file.text("url")),
              file.text("type"),
              JsonFeedReader.number(file.text("length"))));
    }
    return draft;
  }

  private static List<ParsedAuthor> author(String words) {
    Predicate<String> mail = each -> each.contains("@") && !each.contains(" ");
    if (words.isEmpty()) {
      return List.of();
    }
    return List.of(
        mail.test(words) ? new ParsedAuthor("", words, "") : new ParsedAuthor(words, "", ""));
  }

  private String address(String written) {
    return reading.address(base, written);
  }
}
