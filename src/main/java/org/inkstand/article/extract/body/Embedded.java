package org.inkstand.article.extract.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Posts of social networks that an article embeds; they are quoted by it and are not its own words.
 */
final class Embedded {

  /** The class name by which {@code article.clean} knows them. */
  static final String MARK = "embed";

  private static final Set<String> POSTS =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "tiktok-embed",
          "bluesky-embed",
          "mastodon-embed",
          "reddit-embed-bq",
          "reddit-card",
          "fb-xfbml-parse-ignore",
          "threads-media",
          "text-post-media",
          "fb-post",
          "imgur-embed-pub",
          "trump-truth-embed",
          "bsky-embed",
          "vk-embed",
          "truthsocial-embed");

  private Embedded() {}

  /** Marks the posts within, and gives those that are not quotes yet the form of one. */
  static void mark(Element root) {
    for (Element quote : root.getElementsByTag("blockquote")) {
      if (post(quote)
          || quote.hasAttr("data-tweet-id")
          || quote.hasAttr("data-instgrm-permalink")) {
        quote.attr("class", MARK);
      }
    }
    for (Element post : List.copyOf(root.getElementsByClass("fb-post"))) {
      post.tagName("blockquote").attr("class", MARK);
    }
  }

  private static boolean post(Element quote) {
    return quote.classNames().stream().anyMatch(POSTS::contains);
  }
}
