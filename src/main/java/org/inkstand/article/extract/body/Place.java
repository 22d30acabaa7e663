package org.inkstand.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.article.extract.phrase.Phrases;
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

  /** Share of the text at which one of several elements of the same make is part of the whole. */
  private static final double PIECE_SHARE = .04;

  /** Letters of a paragraph that nobody writes but as part of a text. */
  private static final int BESIDE_LETTERS = 120;

  /** Paragraphs of a box before the text's that is the text's beginning. */
  private static final int OPENING_PARAGRAPHS = 2;

  /** Share of links above which such a box is a list of other articles. */
  private static final double OPENING_LINKS = .25;

  private final Scales scales;

  Place(Scales scales) {
    this.scales = scales;
  }

  /** The article's element; the body itself when nothing in it stands out. */
  Element find(Element body) {
    Measure whole = scales.of(body);
    if (whole.known > 300) {
      return known(body, whole.known);
    }
    List<Element> named = new ArrayList<>();
    gather(body, whole.good, named);
    Element best = named.stream().reduce(this::better).orElse(body);
    Element start = best == body ? body : united(best, body);
    Element place = start == best ? descend(start) : start;
    uncover(place);
    return place;
  }

  /**
   * A piece made like the rest of the text is of it, whatever the box around it is called: the part
   * before a paywall is often a "teaser".
   */
  private void uncover(Element place) {
    Element main = null;
    for (Element each : place.getAllElements()) {
      boolean larger = main == null || scales.of(each).good > scales.of(main).good;
      if (each != place && larger && Names.body(each) && !each.className().isBlank()) {
        main = each;
      }
    }
    if (main == null) {
      return;
    }
    for (Element mate : place.getElementsByClass(main.classNames().iterator().next())) {
      if (mate.className().equals(main.className()) && scales.of(mate).good > 0) {
        for (Element at = mate; at != place && at != null; at = at.parent()) {
          scales.of(at).clutter = false;
        }
      }
    }
  }

  /** The smallest element with nearly all paragraphs that the witness knows. */
  private Element known(Element from, int total) {
    Element at = from;
    for (Element next = at; next != null; ) {
      at = next;
      next = null;
      for (Element child : at.children()) {
        if (scales.of(child).known >= .93 * total && !Scales.inline(child) && !child.nameIs("p")) {
          next = child;
        }
      }
    }
    return at;
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

  /** A text cut into pieces of the same make, by advertisements or a live blog, is all of them. */
  private Element united(Element piece, Element body) {
    if (piece.nameIs("article") || piece.nameIs("main") || piece.className().isBlank()) {
      return piece;
    }
    double enough = PIECE_SHARE * scales.of(body).good;
    Element at = piece;
    for (Element other : body.getElementsByClass(piece.classNames().iterator().next())) {
      boolean same =
          other != piece
              && other.className().equals(piece.className())
              && !other.parents().contains(piece);
      if (same && scales.of(other).good >= enough && (!inClutter(other) || within(piece, other))) {
        while (!other.parents().contains(at) && at.parent() instanceof Element parent) {
          at = parent;
        }
      }
    }
    return at;
  }

  /** True when both are of one article by the page's own markup, whatever boxes are around them. */
  private static boolean within(Element piece, Element other) {
    Element article = piece.closest("article, main");
    return article != null
        && Names.body(piece)
        && other.closest("article, main") == article
        && other.closest("aside, nav, footer") == null;
  }

  private boolean inClutter(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (scales.of(at).clutter) {
        return true;
      }
    }
    return false;
  }

  private Element descend(Element from) {
    Element at = from;
    for (Element next = at; next != null; ) {
      at = next;
      next = null;
      for (Element child : at.children()) {
        Measure measure = scales.of(child);
        if (!measure.clutter
            && measure.good >= .9 * scales.of(at).good
            && measure.paragraphs > 1
            && !leavesText(at, child)) {
          next = child;
        }
      }
    }
    return at;
  }

  /**
   * True when paragraphs beside the child, or in a box before it, would be lost by going into it.
   */
  private boolean leavesText(Element at, Element child) {
    boolean before = true;
    for (Element beside : at.children()) {
      before &= beside != child;
      boolean text = beside.nameIs("p") ? paragraph(beside) : before && opening(scales.of(beside));
      if (beside != child && text) {
        return true;
      }
    }
    return false;
  }

  private boolean paragraph(Element beside) {
    return scales.of(beside).good >= BESIDE_LETTERS
        && !Phrases.clutter(beside.text())
        && !Phrases.invites(beside.text());
  }

  /**
   * True for the beginning of a text that goes on in another box, as above a live blog's entries.
   */
  private static boolean opening(Measure box) {
    return !box.clutter
        && box.paragraphs >= OPENING_PARAGRAPHS
        && box.good >= OPENING_PARAGRAPHS * BESIDE_LETTERS
        && box.linkShare() < OPENING_LINKS;
  }
}
