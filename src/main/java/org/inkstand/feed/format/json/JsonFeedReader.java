package org.inkstand.feed.format.json;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;

/** Reads JSON Feed, versions 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader {
  private final Reading reading;
  private final String base;

  private JsonFeedReader(Reading reading, String base) {
    this.reading = reading;
    this.base = base;
  }

  /** Reads whatever news a JSON text announces. */
  public static ParsedFeed read(String text, Reading reading) {
    var root = JsonText.read(text, reading.flaws());
    if (NinjsReader.isNinjs(root)) {
      return NinjsReader.read(root, reading);
    }
    if (RssInJson.isRss(root)) {
      return RssInJson.read(root, reading);
    }
    boolean feed = root.get("items").isArray() || root.text("version").contains("jsonfeed");
    if (!feed) {
      reading.flaws().lose(0, "this is JSON but no feed");
      return new FeedDraft(FeedType.UNKNOWN, "").feed(reading.flaws());
    }
    var home = root.text("homepageurl");
    var base = reading.base().isEmpty() ? home : reading.base();
    return new JsonFeedReader(reading, base).read(root);
  }

  private ParsedFeed read(JsonThing root) {
    var version = root.text("version").replaceFirst("^.*/", "");
    var draft = new FeedDraft(FeedType.JSON, version.equals("1") ? "1.0" : version);
    var authors = authors(root);
    draft
        .title(ParsedText.plainly(root.text("title")))
        .link(address(root.text("homepageurl")))
        .description(ParsedText.plainly(root.text("description")))
        .language(root.text("language"))
        .language(reading.language())
        .image(address(root.text("icon")))
        .image(address(root.text("favicon")))
        .self(address(root.text("feedurl")))
        .id(address(root.text("feedurl")))
        .next(address(root.text("nexturl")))
        .authors(authors);
    root.get("hubs").each().forEach(hub -> draft.hub(address(hub.text("url"))));
    for (var item : root.get("items").each()) {
      if (!item.isWhole()) {
        reading.flaws().lose(0, "the item in which the file breaks off is left out");
      } else if (item.isObject() && !draft.item(item(item, draft).authors(authors))) {
        reading.flaws().lose(0, "more items than are taken, read no further");
        break;
      }
    }
    return draft.feed(reading.flaws());
  }

  private ItemDraft item(JsonThing item, FeedDraft feed) {
    var draft = new ItemDraft();
    var link = address(item.text("url"));
    var external = address(item.text("externalurl"));
    var near = link.isEmpty() ? base : link;
    draft
        .id(item.text("id", "guid"))
        .id(link)
        .link(link)
        .link(Addresses.isWeb(item.text("id")) ? item.text("id") : external)
        .title(ParsedText.plainly(item.text("title")))
        .content(markup(item.text("contenthtml"), near, reading))
        .content(ParsedText.plainly(item.text("contenttext")))
        .summary(ParsedText.plainly(item.text("summary")))
        .published(reading.moment(item.text("datepublished"), () -> 0))
        .updated(reading.moment(item.text("datemodified"), () -> 0))
        .authors(authors(item))
        .language(item.text("language"))
        .language(feed.language());
    if (!external.isEmpty()) {
      draft.source(new ParsedSource("", external, ""));
    }
    for (var tag : item.get("tags").each()) {
      draft.category(new ParsedCategory(tag.words(), tag.words(), ""));
    }
    draft.image(ParsedImage.at(address(item.text("image")), "image"));
    draft.image(ParsedImage.at(address(item.text("bannerimage")), "image"));
    attachments(item, draft);
    if (!draft.hasImages()) {
      var found = MarkupAddresses.firstPicture(draft.markup());
      draft.image(ParsedImage.at(reading.address(near, found), "content"));
    }
    return draft;
  }

  private void attachments(JsonThing item, ItemDraft draft) {
    for (var attachment : item.get("attachments").each()) {
      var address = address(attachment.text("url"));
      var type = attachment.text("mimetype");
      draft.enclosure(new ParsedEnclosure(address, type, number(attachment.text("sizeinbytes"))));
      if (type.startsWith("image/")) {
        draft.image(ParsedImage.at(address, "enclosure"));
      }
    }
  }

  /** Version 1.0 had one author, 1.1 has a list; feeds of either carry both, or neither. */
  private List<ParsedAuthor> authors(JsonThing parent) {
    var found = new ArrayList<ParsedAuthor>(1);
    for (var name : List.of("authors", "author")) {
      for (var author : parent.get(name).each()) {
        var words = author.isObject() ? author.text("name") : author.words();
        var url = author.text("url");
        boolean mail = url.startsWith("mailto:");
        var person =
            new ParsedAuthor(words, mail ? url.substring(7) : "", mail ? "" : address(url));
        if (!person.byline().isEmpty()) {
          found.add(person);
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private String address(String written) {
    return reading.address(base, written);
  }

  static ParsedText markup(String markup, String base, Reading reading) {
    return markup.isEmpty()
        ? ParsedText.NONE
        : new ParsedText(MarkupAddresses.absolute(markup, base, reading.budget()::allows), true);
  }

  static long number(String digits) {
    return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
  }
}
