package org.inkstand.article.clean;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The running text of HTML: paragraphs separated by a blank line, lines of lists and verse by a
 * line end.
 */
public final class PlainText {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "noscript",
          "iframe",
          "figcaption",
          "head",
          "button",
          "select");
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");

  /** The Thai letters stand before those of all other scripts without spaces. */
  private static final int SPACELESS_FIRST = 0xe00;

  private PlainText() {}

  /**
   * The text of a fragment, clean or not. Captions are left out, they belong to their pictures, and
   * so are embedded posts, which are another's words.
   */
  public static String of(String html) {
    return unmarked(html)
        ? collapse(html).replace('\u00a0', ' ').strip()
        : of(Jsoup.parseBodyFragment(html).body());
  }

  /** True for text in which a parser would find nothing, as most headlines are. */
  private static boolean unmarked(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0;
  }

  /** The text of a tree. */
  static String of(Element root) {
    var writing = new Writing();
    for (Node child : root.childNodes()) {
      child.traverse(writing);
    }
    return writing.finish();
  }

  /**
   * Words of a text. Scripts without spaces count by letters: two of Chinese, Japanese or Thai take
   * a reader about as long as a word elsewhere.
   */
  static int words(String text) {
    int words = 0;
    int letters = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (spaceless(c)) {
        letters++;
        within = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += within ? 0 : 1;
        within = true;
      } else if (!joins(c)) {
        within = false;
      }
    }
    return words + (letters + 1) / 2;
  }

  static boolean spaceless(int c) {
    // To ask for the script of every letter takes longer than all else in the making of a text.
    return c >= SPACELESS_FIRST && spacelessScript(c);
  }

  private static boolean spacelessScript(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Runs of white space become one space; no-break spaces stay, since French and numbers need them;
   * control characters and the marks that turn the direction of what follows go.
   */
  static String collapse(String text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' '
          || c == '\n'
          || c == '\t'
          || c == '\r'
          || c == '\f'
          || c == '\u2028'
          || c == '\u2029') {
        gap = true;
      } else if (!dropped(c)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /**
   * Controls, the byte order mark, zero-width and object marks, and overrides that could reverse a
   * page's text.
   */
  private static boolean dropped(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u00ad'
        || c == '\ufffc'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\ufff0' && c <= '\ufff8')
        || c >= '\ufffe';
  }

  /** Writes words as they come and remembers what gap must stand before the next. */
  private static final class Writing implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private String gap = "";
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && silent == 0) {
        write(
            words.getWholeText(), words.parent() instanceof Element p && p.closest("pre") != null);
      } else if (node instanceof Element element) {
        silent += silent(element) ? 1 : 0;
        edge(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        silent -= silent(element) ? 1 : 0;
        edge(element);
      }
    }

    private static boolean silent(Element element) {
      return SILENT.contains(element.normalName())
          || (element.nameIs("blockquote") && element.hasClass(Embeds.MARK));
    }

    private void edge(Element element) {
      String name = element.normalName();
      if (name.equals("br") || LINES.contains(name)) {
        widen("\n");
      } else if (name.equals("td") || name.equals("th")) {
        widen(" ");
      } else if (element.isBlock()) {
        widen("\n\n");
      }
    }

    private void widen(String wider) {
      if (wider.length() > gap.length() || (wider.equals("\n") && gap.equals(" "))) {
        gap = wider;
      }
    }

    private void write(String raw, boolean verbatim) {
      String words = verbatim ? raw.strip() : collapse(raw);
      if (words.isBlank()) {
        if (!raw.isEmpty()) {
          widen(" ");
        }
        return;
      }
      if (Character.isWhitespace(raw.charAt(0))) {
        widen(" ");
      }
      text.append(text.isEmpty() ? "" : gap).append(words.strip());
      gap = Character.isWhitespace(raw.charAt(raw.length() - 1)) ? " " : "";
    }

    String finish() {
      return text.toString().replace('\u00a0', ' ').strip();
    }
  }
}
