package org.inkstand.feed.format.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;

/** The larger parts of a ninjs item: its body and its pictures. */
final class NinjsParts {
  private NinjsParts() {}

  /** The body, HTML before XHTML before plain words, from any version's place for it. */
  static ParsedText body(JsonThing item, String base, Reading reading) {
    var html = item.text("bodyhtml", "bodyxhtml", "bodyhtml5", "contenthtml");
    var plain = item.text("bodytext", "contenttext", "body");
    for (var body : item.get("bodies", "body").each()) {
      var type =
          (body.text("contenttype", "mimetype") + body.text("role")).toLowerCase(Locale.ROOT);
      var value = body.text("value", "content");
      if (type.contains("html")) {
        html = html.isEmpty() ? value : html;
      } else {
        plain = plain.isEmpty() ? value : plain;
      }
    }
    return html.isEmpty() ? ParsedText.plainly(plain) : JsonFeedReader.markup(html, base, reading);
  }

  /** The page among the renditions, and among the other names the item goes by. */
  static String page(JsonThing item, Reading reading) {
    for (var rendition : renditions(item)) {
      var type = rendition.text("contenttype", "mimetype");
      if (type.startsWith("text/html")) {
        return reading.address(reading.base(), rendition.text("href", "url"));
      }
    }
    for (var other : item.get("altids").each()) {
      var role = other.text("role").toLowerCase(Locale.ROOT);
      var value = other.text("value", "web", "url", "canonical");
      if (Addresses.isWeb(value)
          && (role.isEmpty() || role.contains("url") || role.contains("web"))) {
        return value;
      }
    }
    return "";
  }

  /**
   * The pictures that belong to an item: itself, when it is one, and those it is associated with.
   */
  static void pictures(JsonThing item, ItemDraft draft, Reading reading) {
    if (isPicture(item)) {
      picture(item, draft, reading);
    }
    var associations = item.get("associations");
    var list = associations.isArray() ? associations.each() : associations.values();
    for (var each : list) {
      if (isPicture(each)) {
        picture(each, draft, reading);
      } else if (each.isObject()) {
        files(each, draft, reading);
      }
    }
    for (var each : item.get("image", "images", "featuremedia").each()) {
      var address = each.isObject() ? each.text("href", "url") : each.words();
      draft.image(ParsedImage.at(reading.address(reading.base(), address), "image"));
    }
  }

  private static boolean isPicture(JsonThing item) {
    var type = item.text("type").toLowerCase(Locale.ROOT);
    return item.isObject() && (type.equals("picture") || type.equals("graphic"));
  }

  private static void picture(JsonThing item, ItemDraft draft, Reading reading) {
    var caption =
        NinjsReader.role(item, "descriptiontext", "descriptions", "headline", "headlines");
    var byline = NinjsReader.role(item, "byline", "bylines", "creditline");
    var credit = byline.isEmpty() ? item.text("copyrightnotice", "copyrightholder") : byline;
    renditions(item).stream()
        .filter(each -> !each.text("href", "url").isEmpty())
        .max(Comparator.comparingLong(each -> JsonFeedReader.number(each.text("width"))))
        .ifPresent(
            best ->
                draft.image(
                    new ParsedImage(
                        reading.address(reading.base(), best.text("href", "url")),
                        (int) Math.min(100_000, JsonFeedReader.number(best.text("width"))),
                        (int) Math.min(100_000, JsonFeedReader.number(best.text("height"))),
                        caption,
                        credit,
                        "image")));
  }

  private static void files(JsonThing item, ItemDraft draft, Reading reading) {
    for (var rendition : renditions(item)) {
      var address = rendition.text("href", "url");
      var type = rendition.text("contenttype", "mimetype");
      if (!address.isEmpty() && !type.startsWith("text/")) {
        draft.enclosure(
            new ParsedEnclosure(
                reading.address(reading.base(), address),
                type,
                JsonFeedReader.number(rendition.text("sizeinbytes"))));
      }
    }
  }

  /** Version 1 has an object of renditions by name, the others an array. */
  private static List<JsonThing> renditions(JsonThing item) {
    var renditions = item.get("renditions");
    return renditions.isArray() ? renditions.each() : renditions.values();
  }
}
