package org.inkstand.web.frame;

import java.util.List;
import org.inkstand.web.own.Topic;

/**
 * What a page says of itself to browsers, search engines and other sites.
 *
 * @param title without the paper's name; empty for the front page
 * @param description one or two plain sentences
 * @param path its canonical path, with a query only where that makes another page
 * @param place the room's name for the style sheet and the marked entry of the navigation, as
 *     {@code front}, {@code section/sport}, {@code desk}
 * @param kind the OpenGraph type, {@code website} or {@code article}
 * @param image the path of its picture; empty for the paper's own
 * @param indexed whether search engines should keep it
 * @param json its schema.org description as JSON, made by {@link JsonText}; empty for none
 * @param alternates feeds that say the same
 * @param about what on it can be followed
 */
public record Head(
    String title,
    String description,
    String path,
    String place,
    String kind,
    String image,
    boolean indexed,
    String json,
    List<Alternate> alternates,
    List<Topic> about) {

  public Head {
    alternates = List.copyOf(alternates);
    about = List.copyOf(about);
  }

  /** A feed that says what the page says. */
  public record Alternate(String type, String title, String path) {

    /** An RSS feed. */
    public static Alternate rss(String title, String path) {
      return new Alternate("application/rss+xml", title, path);
    }
  }

  /** A page with no more to it than a title, a description and a place. */
  public static Head of(String title, String description, String path, String place) {
    return new Head(title, description, path, place, "website", "", true, "", List.of(), List.of());
  }

  /** The same, with feeds. */
  public Head with(Alternate... feeds) {
    return new Head(
        title, description, path, place, kind, image, indexed, json, List.of(feeds), about);
  }

  /** The same, described for machines. */
  public Head describedBy(String schema) {
    return new Head(
        title, description, path, place, kind, image, indexed, schema, alternates, about);
  }

  /** The same, as an article with a picture. */
  public Head asArticle(String picture) {
    return new Head(
        title, description, path, place, "article", picture, indexed, json, alternates, about);
  }

  /** The same, about these. */
  public Head about(List<Topic> topics) {
    return new Head(
        title, description, path, place, kind, image, indexed, json, alternates, topics);
  }

  /** The same, kept out of search engines. */
  public Head unlisted() {
    return new Head(title, description, path, place, kind, image, false, json, alternates, about);
  }
}
