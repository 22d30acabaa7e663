package org.inkstand.article.clean;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.player.VideoPlayers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes the HTML of an article safe and tidy: an allow-list, absolute links without tracking, every
 * picture through our door, paragraphs where there were line breaks.
 *
 * <p>It never throws, whatever it is given, and reads at most {@link Limits#HTML_CHARS_MAX}
 * letters. A fragment is cleaned until cleaning changes nothing, so that the result is proved a
 * fixed point: what a browser parses is what was allowed, also when it was written to change its
 * meaning in between. Of a plain article {@link AtRest} proves it without a second round. A
 * fragment that does not come to rest is reduced to its words. One cleaner may be used by many
 * threads.
 */
public final class HtmlCleaner {

  private final PictureDoor door;
  private final VideoPlayers players;

  /** A cleaner that lets no frame through. */
  public HtmlCleaner(PictureDoor door) {
    this(door, VideoPlayers.NONE);
  }

  /** A cleaner that lets the frames of these players through, each beside a link to its film. */
  public HtmlCleaner(PictureDoor door, VideoPlayers players) {
    this.door = door;
    this.players = players;
  }

  /** Cleans a fragment; relative addresses in it are read against {@code base}. */
  public CleanHtml clean(String fragment, URI base) {
    var flaws = new ArrayList<String>();
    String html = fragment;
    if (html.length() > Limits.HTML_CHARS_MAX) {
      html = html.substring(0, Limits.HTML_CHARS_MAX);
      flaws.add("cut after " + Limits.HTML_CHARS_MAX + " letters");
    }
    return cleanParsed(body(html), base, flaws);
  }

  /** As {@link #clean}, for a tree that was parsed already; it is left as it is. */
  public CleanHtml clean(Element parsed, URI base) {
    return cleanParsed(parsed, base, new ArrayList<>());
  }

  private CleanHtml cleanParsed(Element parsed, URI base, List<String> flaws) {
    var first = new Walk(base.toString(), door, players);
    String html = round(first, parsed);
    flaws.addAll(first.flaws());
    if (new AtRest(base.toString()).proved(first.root())) {
      return finish(html, first.root(), first.pictures(), flaws);
    }
    for (int round = 2; round <= Limits.ROUNDS_MAX; round++) {
      var again = new Walk(base.toString(), new ShownAlready(door), players);
      String next = round(again, body(html));
      if (next.equals(html)) {
        return finish(html, again.root(), first.pictures(), flaws);
      }
      html = next;
    }
    flaws.add("did not come to rest; reduced to its words");
    Element words = new Element("div");
    for (String paragraph : PlainText.of(html).split("\n\n")) {
      words.appendElement("p").text(PlainText.collapse(paragraph));
    }
    return finish(words.html(), words, List.of(), flaws);
  }

  private static Element body(String html) {
    Document document = Parser.htmlParser().setMaxDepth(Limits.DEPTH_MAX).parseInput(html, "");
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  private static String round(Walk walk, Element parsed) {
    walk.children(parsed, 0);
    Tidy.tidy(walk.root());
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.body().appendChild(walk.root());
    return walk.root().html();
  }

  private static CleanHtml finish(
      String html, Element root, List<FoundPicture> found, List<String> flaws) {
    String text = PlainText.of(root);
    List<FoundPicture> pictures = found.stream().map(picture -> captioned(picture, root)).toList();
    return new CleanHtml(html, text, pictures, PlainText.words(text), flaws);
  }

  private static FoundPicture captioned(FoundPicture picture, Element root) {
    for (Element image : root.getElementsByAttributeValue("src", picture.door())) {
      Element figure = image.closest("figure");
      Element caption = figure == null ? null : figure.selectFirst("> figcaption");
      if (caption != null) {
        return new FoundPicture(
            picture.address(),
            picture.door(),
            picture.alt(),
            caption.text(),
            picture.width(),
            picture.height());
      }
    }
    return picture;
  }

  /**
   * In later rounds every picture has been through the door: what is there stays as it is written.
   */
  private record ShownAlready(PictureDoor door) implements PictureDoor {
    @Override
    public Optional<String> doorOf(URI picture) {
      return Optional.empty();
    }

    @Override
    public boolean gave(String address) {
      return true;
    }
  }
}
