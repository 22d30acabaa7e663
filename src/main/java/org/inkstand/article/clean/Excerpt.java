package org.inkstand.article.clean;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The beginning of an article, as much of it as a licence gives away.
 *
 * <p>It ends at a sentence if that keeps at least three fifths of the length allowed, else at a
 * word with an ellipsis, in any script. Letters are counted as code points, ellipsis included, so
 * an excerpt is never longer than allowed. Pictures and tables are left out: they cannot be given
 * by halves.
 *
 * @param html well-formed HTML of the excerpt; {@code text} in one paragraph when it was made of
 *     plain text
 * @param text its plain text
 * @param whole true when nothing had to be cut
 */
public record Excerpt(String html, String text, boolean whole) {

  private static final String ELLIPSIS = "…";
  private static final double SENTENCE_SHARE_MIN = .6;

  private static final String PARAGRAPH_END = "</p>";

  /**
   * Whether a sentence ends somewhere is seen by what follows it, never by what follows so late.
   */
  private static final int LETTERS_AHEAD = 250;

  /** The first {@code charsMax} letters of clean HTML, tags kept whole. */
  public static Excerpt of(String cleanHtml, int charsMax) {
    // Of a long article no more is parsed than can have a say: letters as many again for its tags.
    long enough = (long) charsMax + 2 * LETTERS_AHEAD;
    int end = enough < cleanHtml.length() ? cleanHtml.indexOf(PARAGRAPH_END, (int) enough) : -1;
    if (end >= 0) {
      Element start = readable(cleanHtml.substring(0, end + PARAGRAPH_END.length()));
      String text = PlainText.of(start);
      if (length(text) >= (long) charsMax + LETTERS_AHEAD) {
        return cut(start, text, charsMax);
      }
    }
    Element body = readable(cleanHtml);
    String text = PlainText.of(body);
    return length(text) <= charsMax
        ? new Excerpt(body.html(), text, true)
        : cut(body, text, charsMax);
  }

  private static Element readable(String cleanHtml) {
    Document page = Jsoup.parseBodyFragment(cleanHtml);
    page.outputSettings().prettyPrint(false);
    Element body = page.body();
    body.select("figure, table, img, hr, blockquote." + Embeds.MARK).remove();
    return body;
  }

  private static Excerpt cut(Element body, String text, int charsMax) {
    String kept = cut(text, charsMax);
    var pruning =
        new Pruning(visible(kept.endsWith(ELLIPSIS) ? kept.substring(0, kept.length() - 1) : kept));
    pruning.prune(body);
    if (kept.endsWith(ELLIPSIS)) {
      pruning.append(body);
    }
    return new Excerpt(body.html(), kept, false);
  }

  /** The first {@code charsMax} letters of plain text. */
  public static Excerpt ofText(String text, int charsMax) {
    String kept = length(text) <= charsMax ? text : cut(text, charsMax);
    Element paragraph = new Element("p").text(kept);
    return new Excerpt(kept.isEmpty() ? "" : paragraph.outerHtml(), kept, kept.equals(text));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text, int charsMax) {
    if (charsMax <= 1) {
      return "";
    }
    int end = text.offsetByCodePoints(0, charsMax);
    int sentence = before(BreakIterator.getSentenceInstance(Locale.ROOT), text, end);
    if (sentence >= SENTENCE_SHARE_MIN * end) {
      return text.substring(0, sentence).strip();
    }
    int room = text.offsetByCodePoints(0, charsMax - 1);
    int word = before(BreakIterator.getWordInstance(Locale.ROOT), text, room);
    // A script without spaces has no words to this iterator: there a letter with its marks is the
    // unit.
    int at = word >= SENTENCE_SHARE_MIN * room ? word : room;
    String kept =
        text.substring(0, before(BreakIterator.getCharacterInstance(Locale.ROOT), text, at))
            .stripTrailing();
    while (!kept.isEmpty() && ",;:–—-(„“\"«".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
      kept = kept.substring(0, kept.length() - 1).stripTrailing();
    }
    return kept + ELLIPSIS;
  }

  private static int before(BreakIterator breaks, String text, int end) {
    breaks.setText(text);
    return breaks.isBoundary(end) ? end : Math.max(0, breaks.preceding(end));
  }

  private static int visible(String text) {
    return (int) text.codePoints().filter(Excerpt::visible).count();
  }

  private static boolean visible(int c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  /**
   * Walks the tree until as many visible letters are kept as the plain cut has, and removes the
   * rest.
   */
  private static final class Pruning {
    private int left;
    private Element last = new Element("p");

    Pruning(int left) {
      this.left = left;
    }

    void prune(Element element) {
      for (Node node : List.copyOf(element.childNodes())) {
        if (left <= 0) {
          node.remove();
        } else if (node instanceof TextNode text) {
          keep(text);
        } else if (node instanceof Element child) {
          prune(child);
        }
      }
    }

    private void keep(TextNode node) {
      String text = node.getWholeText();
      int at = 0;
      while (at < text.length() && left > 0) {
        int c = text.codePointAt(at);
        left -= visible(c) ? 1 : 0;
        at += Character.charCount(c);
      }
      node.text(text.substring(0, at));
      if (node.parent() instanceof Element parent) {
        last = parent;
      }
    }

    void append(Element body) {
      (last.parent() == null ? body : last).appendText(ELLIPSIS);
    }
  }
}
