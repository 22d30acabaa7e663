package org.inkstand.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * One block with words of its own: a paragraph, a heading, an item, a cell.
 *
 * @param element where it stands
 * @param text its words in one line
 * @param letters visible letters, scripts that say more with one counted threefold
 * @param links letters of them within links
 */
record Line(Element element, String text, int letters, int links) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Letters of a paragraph that reads like running text. */
  private static final int GOOD_LETTERS = 60;

  /**
   * The lines of a tree in the order of reading; those of figures and embedded posts are not lines
   * of the article.
   */
  static List<Line> of(Element root) {
    var lines = new ArrayList<Line>();
    root.filter(new Reading(lines));
    return lines;
  }

  /** The element's own line, if it has one: words directly in it, outside the blocks within it. */
  static List<Line> own(Element element) {
    if (Scales.inline(element)) {
      return List.of();
    }
    var words = new StringBuilder();
    int links = Reading.gather(element, words, false);
    String text = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    return text.isEmpty()
        ? List.of()
        : List.of(new Line(element, text, Reading.letters(text), links));
  }

  boolean heading() {
    return HEADINGS.contains(element.normalName());
  }

  boolean item() {
    return element.nameIs("li")
        || element.nameIs("td")
        || element.nameIs("th")
        || element.nameIs("dd")
        || element.closest("li, td, th") != null;
  }

  boolean quote() {
    return element.closest("blockquote, pre") != null;
  }

  double linkShare() {
    return letters == 0 ? 0 : (double) links / letters;
  }

  /** True for running text. */
  boolean good() {
    return !heading() && letters >= GOOD_LETTERS && linkShare() < .5 && stops();
  }

  /** True when it ends as a sentence does. */
  boolean sentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)“*\u00a0 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？؟।:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Letters and digits only, in lower case: the same for two lines that say the same. */
  String bare() {
    return bare(text);
  }

  static String bare(String text) {
    var bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private boolean stops() {
    return text.codePoints().anyMatch(c -> ".,;:!?…。、，！？؟،।“”»".indexOf(c) >= 0);
  }

  /**
   * Walks a tree and notes each block that has text directly in it, or in inline elements in it.
   */
  private record Reading(List<Line> lines) implements NodeFilter {

    private static final Set<String> OTHER =
        Set.of("figure", "script", "style", "noscript", "iframe", "svg", "button");

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (OTHER.contains(element.normalName()) || element.hasClass(Embedded.MARK)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      lines.addAll(own(element));
      return FilterResult.CONTINUE;
    }

    private static int gather(Element element, StringBuilder words, boolean inLink) {
      int links = 0;
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          words.append(text.getWholeText());
          links += inLink ? letters(text.getWholeText()) : 0;
        } else if (child instanceof Element inner && Scales.inline(inner)) {
          words.append(inner.nameIs("br") ? " " : "");
          links += gather(inner, words, inLink || Scales.leadsAway(inner));
        }
      }
      return links;
    }

    private static int letters(String text) {
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        letters += c <= ' ' || c == '\u00a0' ? 0 : c >= '\u2e80' && c < '\ud7b0' ? 3 : 1;
      }
      return letters;
    }
  }
}
