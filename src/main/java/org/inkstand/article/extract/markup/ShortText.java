package org.inkstand.article.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of elements that are asked for a line and may hold the whole page: no more is walked
 * through than it takes to see that they hold more than a line.
 */
public final class ShortText {

  /** Nodes within an element that holds a line; a byline of five has forty. */
  private static final int NODES_MAX = 2_000;

  private ShortText() {}

  /** True when an element says no more than so many letters. */
  public static boolean fits(Element element, int lettersMax) {
    return !new Beginning(lettersMax).over(element) && element.text().length() <= lettersMax;
  }

  /** What an element says; empty when it is more than so many letters. */
  public static String of(Element element, int lettersMax) {
    if (new Beginning(lettersMax).over(element)) {
      return "";
    }
    String text = element.text();
    return text.length() <= lettersMax ? text : "";
  }

  /** What an element says, or its beginning with so many letters and a few more. */
  public static String start(Element element, int lettersMax) {
    var beginning = new Beginning(lettersMax);
    return beginning.over(element)
        ? beginning.words.toString().replaceAll("\\s+", " ").strip()
        : element.text();
  }

  /** Walks until it has enough. */
  private static final class Beginning implements NodeFilter {
    private final int lettersMax;
    private final StringBuilder words = new StringBuilder();
    private int letters;
    private int nodes;

    Beginning(int lettersMax) {
      this.lettersMax = lettersMax;
    }

    boolean over(Element element) {
      element.filter(this);
      return letters > lettersMax || nodes > NODES_MAX;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        take(text.getWholeText());
      } else if (node instanceof Element element && element.isBlock()) {
        words.append(' ');
      }
      nodes++;
      return letters > lettersMax || nodes > NODES_MAX ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void take(String text) {
      for (int i = 0; i < text.length() && letters <= lettersMax; i++) {
        words.append(text.charAt(i));
        letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
      }
    }
  }
}
