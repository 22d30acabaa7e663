package org.inkstand.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.inkstand.feed.format.date.FeedDates;
import tools.jackson.databind.JsonNode;

/**
 * What the gofeed project expects of one of its files, as claims that any reader can be held to: a
 * path such as {@code item[0].title} and the value that should be there. Its three kinds of
 * expected files (its RSS, its Atom and its common feed) are brought to one set of names.
 */
final class FeedClaims {
  private FeedClaims() {}

  static Map<String, String> of(JsonNode expected) {
    var claims = new LinkedHashMap<String, String>();
    claim(claims, "title", expected.path("title"));
    claim(claims, "description", first(expected, "description", "subtitle"));
    claim(claims, "link", link(expected));
    claim(claims, "language", expected.path("language"));
    claim(claims, "id", expected.path("id"));
    moment(claims, "updated", first(expected, "updated", "lastBuildDate"));
    claim(claims, "image", image(expected));
    persons(claims, "authors", expected);
    var items = first(expected, "items", "entries");
    int index = 0;
    for (var item : items) {
      item(claims, "item[" + index++ + "].", item);
    }
    claims.put("items", String.valueOf(items.size()));
    return claims;
  }

  private static void item(Map<String, String> claims, String at, JsonNode item) {
    claim(
        claims,
        at + "id",
        item.path("guid").isObject() ? item.at("/guid/value") : first(item, "guid", "id"));
    claim(claims, at + "title", item.path("title"));
    claim(claims, at + "link", link(item));
    claim(claims, at + "summary", first(item, "description", "summary"));
    var content = item.path("content");
    claim(claims, at + "content", content.isObject() ? content.path("value") : content);
    moment(claims, at + "published", first(item, "published", "pubDate"));
    moment(claims, at + "updated", item.path("updated"));
    persons(claims, at + "authors", item);
    claim(claims, at + "comments", item.path("comments"));
    claim(claims, at + "image", item.at("/image/url"));
    int index = 0;
    for (var enclosure : item.path("enclosures")) {
      claim(claims, at + "enclosure[" + index++ + "]", enclosure.path("url"));
    }
    var categories = new TreeSet<String>();
    for (var category : item.path("categories")) {
      categories.add(
          category.isObject()
              ? first(category, "value", "label", "term").asString("")
              : category.asString(""));
    }
    if (!categories.isEmpty()) {
      claims.put(at + "categories", String.join(" | ", categories));
    }
  }

  private static JsonNode image(JsonNode expected) {
    var image = expected.path("image");
    return image.isObject() ? image.path("url") : first(expected, "logo", "icon");
  }

  /** gofeed's Atom has a list of links, of which the first alternate is the page. */
  private static JsonNode link(JsonNode parent) {
    for (var link : parent.path("links")) {
      var rel = link.path("rel").asString("alternate");
      if (link.isObject() && rel.equals("alternate")) {
        return link.path("href");
      }
    }
    return parent.path("link");
  }

  private static void persons(Map<String, String> claims, String at, JsonNode parent) {
    var names = new StringBuilder();
    var authors = parent.path("authors");
    for (var author : authors.isEmpty() ? java.util.List.of(parent.path("author")) : authors) {
      var name =
          author.isObject()
              ? first(author, "name", "email", "uri").asString("")
              : author.asString("");
      names.append(names.isEmpty() ? "" : " | ").append(name);
    }
    if (names.isEmpty()) {
      names.append(first(parent, "managingEditor", "webMaster").asString(""));
    }
    if (!names.isEmpty()) {
      claims.put(at, names.toString());
    }
  }

  private static JsonNode first(JsonNode parent, String... names) {
    for (var name : names) {
      if (parent.has(name) && !parent.path(name).asString("").isEmpty()
          || parent.path(name).isArray()) {
        return parent.path(name);
      }
    }
    return parent.path(names[0]);
  }

  private static void claim(Map<String, String> claims, String at, JsonNode value) {
    if (value.isString() && !value.asString().isEmpty()) {
      claims.put(at, value.asString());
    }
  }

  /** Moments are compared as moments; one that gofeed keeps as words only is no claim. */
  private static void moment(Map<String, String> claims, String at, JsonNode value) {
    if (value.isString()) {
      FeedDates.parse(value.asString()).ifPresent(when -> claims.put(at, when.toString()));
    }
  }
}
