package org.inkstand.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.article.player.VideoPlayers;
import org.inkstand.article.player.VideoPlayers.Frame;
import org.jsoup.nodes.Element;

/**
 * Posts and films that an article embeds from elsewhere. A frame passes only as an operator's
 * players allow it; where it stood, a quote with the link says what was there, so that a reader can
 * go and see.
 */
final class Embeds {

  /**
   * The one class name that a cleaned article may have: a quote that was an embedded post or film.
   */
  static final String MARK = "embed";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:embed|twitter-(?:tweet|video)|instagram-media|[\\w-]*tiktok-embed"
              + "|bluesky-embed|mastodon-embed"
              + "|reddit-(?:embed-bq|card)|fb-xfbml-parse-ignore|text-post-media|imgur-embed-pub)(?:\\s|$)");

  private record Player(Pattern address, String page, String name) {}

  private static final List<Player> PLAYERS =
      List.of(
          player(
              "(?:youtube(?:-nocookie)?\\.com/(?:embed|v|shorts)/|youtu\\.be/)([\\w-]{11})",
              "https://www.youtube.com/watch?v=",
              "YouTube"),
          player("player\\.vimeo\\.com/video/(\\d+)", "https://vimeo.com/", "Vimeo"),
          player(
              "dailymotion\\.com/(?:embed/)?video/(\\w+)",
              "https://www.dailymotion.com/video/",
              "Dailymotion"),
          player(
              "(?:platform\\.)?twitter\\.com/embed/[^?]*\\?(?:[^#]*&)?id=(\\d+)",
              "https://x.com/i/status/",
              "X"),
          player(
              "instagram\\.com/((?:p|reel|tv)/[\\w-]+)", "https://www.instagram.com/", "Instagram"),
          player(
              "tiktok\\.com/(?:embed/(?:v2/)?|player/v1/)(\\d+)",
              "https://www.tiktok.com/embed/v2/",
              "TikTok"),
          player(
              "open\\.spotify\\.com/embed/((?:episode|show|track|album|playlist)/\\w+)",
              "https://open.spotify.com/",
              "Spotify"),
          player("redditmedia\\.com/(r/\\w+/comments/\\w+)", "https://www.reddit.com/", "Reddit"),
          new Player(
              Pattern.compile("(?i)(?:^https?:|^)//([\\w.-]+/@[\\w.-]+/\\d+)/embed"),
              "https://",
              "Mastodon"),
          player(
              "embed\\.bsky\\.app/embed/([\\w:.%-]+/app\\.bsky\\.feed\\.post/\\w+)",
              "https://embed.bsky.app/embed/", "Bluesky"),
          player(
              "datawrapper\\.dwcdn\\.net/(\\w+)", "https://datawrapper.dwcdn.net/", "Datawrapper"));

  private static final List<String> SOURCES = List.of("src", "data-src", "data-lazy-src");

  /** It may run, on its own host; it may not open, submit, download or lead anywhere. */
  private static final String SANDBOX = "allow-scripts allow-same-origin allow-presentation";

  private Embeds() {}

  private static Player player(String address, String page, String name) {
    return new Player(Pattern.compile("(?i)(?:^https?:|^)//(?:[\\w-]+\\.)*" + address), page, name);
  }

  /** A quote that links to what a frame showed; empty for frames that show nothing known. */
  static Optional<Element> quote(Element frame) {
    for (String attribute : SOURCES) {
      String address = frame.attr(attribute).strip();
      for (Player player :
          address.length() > Limits.ADDRESS_CHARS_MAX ? List.<Player>of() : PLAYERS) {
        Matcher found = player.address.matcher(address);
        if (found.find()) {
          return Optional.of(quote(player.page + found.group(1), player.name));
        }
      }
    }
    return Optional.empty();
  }

  /** How a frame may be shown; empty where none of these players shows it. */
  static Optional<Frame> allowed(Element frame, VideoPlayers players) {
    return SOURCES.stream()
        .map(source -> players.frame(frame.attr(source)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A quote of a frame that may be shown, and of the link to its film. */
  static Element framed(Element frame, Frame allowed) {
    Element quote = quote(frame).orElseGet(() -> quote(allowed.address(), allowed.name()));
    return quote.prependChild(
        new Element("iframe").attr("src", allowed.address()).attr("title", frame.attr("title")));
  }

  /** The frame as it is written, and not otherwise. */
  static Element frame(Frame allowed, String title) {
    return new Element("iframe")
        .attr("src", allowed.address())
        .attr("title", title.isEmpty() ? allowed.name() : title)
        .attr("sandbox", SANDBOX)
        .attr("referrerpolicy", allowed.referrer())
        .attr("loading", "lazy")
        .attr("allowfullscreen", true);
  }

  /** True for a quote that a social network's script would turn into a post. */
  static boolean post(Element quote) {
    return POST.matcher(quote.className()).find();
  }

  private static Element quote(String address, String name) {
    Element quote = new Element("blockquote").attr("class", MARK);
    String shown = name + ": " + address.replaceFirst("^https://(?:www\\.)?", "");
    quote.appendElement("p").appendElement("a").attr("href", address).text(shown);
    return quote;
  }
}
