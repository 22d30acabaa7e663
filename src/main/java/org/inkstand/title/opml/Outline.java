package org.inkstand.title.opml;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An outline that is a feed.
 *
 * @param line where it begins, from 1
 * @param folders the names of the folders around it, outermost first
 * @param attributes as written, by lower-case name
 */
record Outline(int line, List<String> folders, Map<String, String> attributes) {

  /** Its name: what a reader shows, or what the feed calls itself. */
  String name() {
    String text = attribute("text");
    return text.isBlank() ? attribute("title") : text;
  }

  /** Where the feed is, as written. */
  String address() {
    String feed = attribute("xmlurl");
    return feed.isBlank() && attribute("type").equalsIgnoreCase("rss") ? attribute("url") : feed;
  }

  String homePage() {
    return attribute("htmlurl");
  }

  String attribute(String name) {
    return Objects.requireNonNullElse(attributes.get(name), "").strip();
  }
}
