package org.inkstand.article.clean;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes away what is left empty when a clean tree has been written. */
final class Tidy {

  private static final Set<String> STAYS_EMPTY = Set.of("td", "th", "img", "br", "hr", "iframe");
  private static final Set<String> SHOWN =
      Set.of("img", "blockquote", "table", "pre", "ul", "ol", "figure");

  private Tidy() {}

  /** Works from the leaves up, so that what only held empty things goes as well. */
  static void tidy(Element element) {
    var kept = new ArrayList<Node>(element.childNodeSize());
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        tidy(child);
      }
      if (!(node instanceof Element child) || !empty(child)) {
        kept.add(node);
      }
    }
    if (kept.size() < element.childNodeSize()) {
      // All at once: to take them out one by one costs the square of their number.
      element.empty();
      element.appendChildren(kept);
    }
    while (element.lastChild() instanceof Element last
        && (last.nameIs("br") || lastRule(element, last))) {
      last.remove();
    }
  }

  private static boolean lastRule(Element parent, Element last) {
    return last.nameIs("hr") && parent.parent() == null;
  }

  private static boolean empty(Element element) {
    String name = element.normalName();
    if (STAYS_EMPTY.contains(name)) {
      return false;
    }
    if (name.equals("figure")) {
      return element.children().stream().noneMatch(child -> SHOWN.contains(child.normalName()));
    }
    if (name.equals("table")) {
      return !element.hasText();
    }
    return element.childNodes().stream().allMatch(Tidy::blank);
  }

  private static boolean blank(Node node) {
    return switch (node) {
      case TextNode text -> text.getWholeText().codePoints().allMatch(Tidy::invisible);
      case Element child -> child.nameIs("br");
      default -> true;
    };
  }

  /** True for white space of all kinds, and for signs that only steer others. */
  static boolean invisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
