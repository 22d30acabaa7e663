package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.article.player.VideoPlayers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold of everything that the cleaner lets out. */
final class CleanerPromises {

  static final URI BASE = URI.create("https://news.example/2026/05/flood");

  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "img",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "pre",
          "code",
          "em",
          "strong",
          "sup",
          "sub",
          "a",
          "time",
          "abbr",
          "bdi",
          "bdo",
          "cite",
          "del",
          "dfn",
          "ins",
          "kbd",
          "mark",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "u",
          "var",
          "br",
          "hr");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "rel",
          "src",
          "alt",
          "width",
          "height",
          "dir",
          "lang",
          "datetime",
          "title",
          "colspan",
          "rowspan",
          "scope",
          "start",
          "reversed",
          "value",
          "class");

  private CleanerPromises() {}

  /** A door whose addresses can be told from all others. */
  static PictureDoor door() {
    return new PictureDoor() {
      @Override
      public Optional<String> doorOf(URI picture) {
        return Optional.of("/picture/" + Integer.toHexString(picture.hashCode()));
      }

      @Override
      public boolean gave(String address) {
        return address.matches("/picture/[0-9a-f]{1,8}");
      }
    };
  }

  static CleanHtml clean(String html) {
    return new HtmlCleaner(door()).clean(html, BASE);
  }

  /** The players that an operator allowed. */
  static final VideoPlayers PLAYERS =
      VideoPlayers.of(List.of("www.youtube-nocookie.com", "player.vimeo.com", "films.example"));

  private static final Pattern FRAME =
      Pattern.compile(
          "<iframe src=\"https://(?:www\\.youtube-nocookie\\.com/embed/[\\w-]{11}"
              + "|player\\.vimeo\\.com/video/\\d+\\?dnt=1"
              + "|films\\.example/[\\w./-]*(?:embed|player)[\\w./-]*(?:\\?[\\w.~%:@,+=&;/-]*)?)\""
              + " title=\"[\\p{L}\\p{N} :+.,'’()/-]+\""
              + " sandbox=\"allow-scripts allow-same-origin allow-presentation\""
              + " referrerpolicy=\"(?:no-referrer|strict-origin)\" loading=\"lazy\""
              + " allowfullscreen></iframe>");

  /** With the players allowed. */
  static CleanHtml cleanFramed(String html) {
    return new HtmlCleaner(door(), PLAYERS).clean(html, BASE);
  }

  /**
   * As {@link #hold(String)}, where frames of the allowed players may stand, each to the letter.
   */
  static void holdFramed(String html) {
    hold(FRAME.matcher(html).replaceAll(""));
  }

  /** Parses what came out as a browser would, and looks at every element and attribute. */
  static void hold(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    for (Element element : page.body().getAllElements()) {
      if (element != page.body()) {
        assertThat(ELEMENTS).as(html).contains(element.normalName());
        element.attributes().forEach(attribute -> hold(element, attribute));
      }
    }
    assertThat(page.head().children()).as(html).isEmpty();
  }

  private static void hold(Element element, Attribute attribute) {
    String value = attribute.getValue();
    String where = element.outerHtml();
    assertThat(ATTRIBUTES).as(where).contains(attribute.getKey());
    switch (attribute.getKey()) {
      case "href" ->
          assertThat(value).as(where).matches("(?:https?://[^\\s\"<>]+|mailto:[\\w.+%@-]+)");
      case "src" -> assertThat(value).as(where).matches("/picture/[0-9a-f]+");
      case "rel" -> assertThat(value).as(where).isEqualTo("noopener nofollow ugc");
      case "class" -> assertThat(element.outerHtml()).startsWith("<blockquote class=\"embed\"");
      default -> assertThat(where).doesNotContainPattern("=\"[^\"]*[<>]");
    }
  }
}
