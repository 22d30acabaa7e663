package org.inkstand.article.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Boxes that hold a picture and a line or two are figures, whatever they are called, and the lines
 * their captions.
 */
final class Pictured {

  /** Letters above which the text beside a picture is the article's and not a caption. */
  private static final int CAPTION_LETTERS_MAX = 400;

  /** Letters above which a span in a paragraph is words of the paragraph with a picture in it. */
  private static final int SPAN_LETTERS_MAX = 150;

  private Pictured() {}

  static void mark(Element root, Scales scales) {
    for (Element heading : root.select("h1, h2, h3, h4, h5, h6")) {
      Element figure = heading.closest("figure");
      if (figure != null && scales.of(figure).letters <= CAPTION_LETTERS_MAX) {
        heading.tagName("p");
      }
    }
    for (Element image : List.copyOf(root.getElementsByTag("img"))) {
      caption(image, root, scales);
      Element box = image;
      Element best = null;
      for (int step = 0; step < 6 && box != root; step++) {
        Element parent = box.parent();
        if (parent == null || box.nameIs("figure") || box.nameIs("td") || box.nameIs("li")) {
          best = null;
          break;
        }
        int letters = scales.of(box).letters;
        if (letters > CAPTION_LETTERS_MAX || scales.of(box).paragraphs > 2) {
          break;
        }
        boolean within = box.nameIs("span") || box.nameIs("a");
        if (letters > 0
            && (box.nameIs("div")
                || box.nameIs("section")
                || within && (letters < SPAN_LETTERS_MAX || box.closest("p") == null))) {
          best = box;
        }
        box = parent;
      }
      if (best != null && plain(best)) {
        best.tagName("figure");
      }
    }
  }

  /** Slanted or small words below a picture, in its paragraph or in the next, are its caption. */
  private static void caption(Element image, Element root, Scales scales) {
    Element box = image;
    Element around = image.parent();
    for (int step = 0; step < 6 && around != null && empty(around, root, scales); step++) {
      box = around;
      around = box.parent();
    }
    boolean within = box == image;
    Element paragraph = within ? around : box.nextElementSibling();
    if (paragraph == null || !paragraph.nameIs("p")) {
      return;
    }
    Element words = paragraph.children().last();
    if (words != null && slanted(paragraph, words, scales)) {
      words.tagName("figcaption");
      (within ? paragraph : box).tagName("figure").appendChild(words);
    }
  }

  private static boolean empty(Element box, Element root, Scales scales) {
    return box != root && scales.of(box).letters == 0 && !box.nameIs("td");
  }

  /** True for a short paragraph whose words all stand in one slanted or small element, its last. */
  private static boolean slanted(Element paragraph, Element last, Scales scales) {
    int letters = scales.of(paragraph).letters;
    return letters > 0
        && letters <= CAPTION_LETTERS_MAX
        && scales.of(last).letters == letters
        && (last.nameIs("em") || last.nameIs("i") || last.nameIs("small"));
  }

  /** True for a box that holds no more than a caption beside its picture. */
  private static boolean plain(Element box) {
    int paragraphs = 0;
    for (Element each : box.getAllElements()) {
      switch (each.normalName()) {
        case "p" -> paragraphs++;
        case "h1", "h2", "h3", "ul", "blockquote", "form" -> {
          return false;
        }
        default -> {}
      }
    }
    return paragraphs < 2;
  }
}
