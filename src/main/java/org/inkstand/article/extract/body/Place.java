package org.inkstand.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the smallest that has nearly all of the running text,
 * where the names that publishers give their elements, and the text that linked data carries, count
 * as witnesses.
 */
final class Place {

  /** Share of the running text that a child must have for the search to go down into it. */
  private static final double DESCENT_SHARE = .72;

  /** Share of the page's running text at which an element that says it is the text is believed. */
  private static final double NAMED_SHARE = .30;

  private final Scales scales;

  Place(Scales scales) {
    this.scales = scales;
  }

  /** The article's element; the body itself when nothing in it stands out. */
  Element find(Element body) {
    double total = scales.of(body).good;
    List<Element> named = new ArrayList<>();
    gather(body, total, named);
    Element start = named.stream().reduce(this::better).orElse(body);
    return descend(start);
  }

  private void gather(Element element, double total, List<Element> named) {
    for (Element child : element.children()) {
      Measure measure = scales.of(child);
      if (measure.clutter || measure.good < NAMED_SHARE * total || measure.good == 0) {
        continue;
      }
      if (child.nameIs("article") || child.nameIs("main") || Names.body(child)) {
        named.add(child);
      }
      gather(child, total, named);
    }
  }

  /** Deeper is better as long as little text is lost on the way. */
  private Element better(Element one, Element other) {
    double first = scales.of(one).good;
    double second = scales.of(other).good;
    return second >= DESCENT_SHARE * first ? other : one;
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        Measure measure = scales.of(child);
        if (!measure.clutter && measure.good >= .9 * scales.of(at).good && measure.paragraphs > 1) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }
}
