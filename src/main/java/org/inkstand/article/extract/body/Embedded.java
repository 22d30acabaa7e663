package org.inkstand.article.extract.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.article.extract.markup.ShortText;
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

  private static final Pattern POST_ADDRESS =
      Pattern.compile(
          "(?i)^https?://(?:[\\w-]+\\.)*(?:(?:twitter|x)\\.com/\\w+/status/\\d|instagram\\.com/(?:p|reel)/"
              + "|facebook\\.com/\\S+/posts/|tiktok\\.com/@[^/]+/video/|bsky\\.app/profile/[^/]+/post/"
              + "|threads\\.(?:net|com)/@[^/]+/post/|truthsocial\\.com/@[^/]+/(?:posts/)?\\d)");

  /** Links and letters of a post; a quote with more is the writer's own. */
  private static final int LINKS_MAX = 20;

  private static final int LETTERS_MAX = 1_200;

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
    return quote.classNames().stream().anyMatch(POSTS::contains) || quotes(quote);
  }

  /** True for a short quote that ends with the address of the post it quotes. */
  private static boolean quotes(Element quote) {
    var links = quote.getElementsByTag("a");
    Element last = links.last();
    return last != null
        && links.size() <= LINKS_MAX
        && POST_ADDRESS.matcher(last.attr("href")).find()
        && ShortText.fits(quote, LETTERS_MAX);
  }
}
