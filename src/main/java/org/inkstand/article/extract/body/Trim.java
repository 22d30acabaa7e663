package org.inkstand.article.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkstand.article.extract.phrase.Phrases;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of the article's element what is not of the article. */
final class Trim {

  private static final Set<String> GONE =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "button",
          "select",
          "input",
          "textarea",
          "nav",
          "link",
          "meta",
          "object",
          "canvas",
          "dialog",
          "label");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> KEPT =
      Set.of("figure", "img", "picture", "iframe", "video", "noscript", "hr", "br");

  /** Letters of a heading that is a sentence and not a label. */
  private static final int SAYING_LETTERS_MIN = 30;

  /** Letters of a link that is a word of its line, as a place's name, and no other headline. */
  private static final int WORD_LETTERS_MAX = 20;

  /** Letters of a label before another headline, and of both. */
  private static final int LABEL_LETTERS_MAX = 30;

  private static final int LABELLED_LETTERS_MAX = 250;

  /** Headings of an article; a page of more is a list, in which each says something by itself. */
  private static final int HEADINGS_MAX = 400;

  /** Empty things behind a heading that are passed over in search of its text. */
  private static final int STEPS_MAX = 100;

  private final Scales scales;
  private final List<String> headlines;

  Trim(Scales scales, List<String> headlines) {
    this.scales = scales;
    this.headlines = headlines.stream().map(Trim::bare).filter(line -> !line.isEmpty()).toList();
  }

  void trim(Element article) {
    double total = scales.of(article).all;
    inside(article, total);
    headings(article);
  }

  private void inside(Element element, double total) {
    for (Element child : List.copyOf(element.children())) {
      if (unwanted(child, total)) {
        child.remove();
        continue;
      }
      // What stays is shown: scripts of the page would have uncovered it.
      child.removeAttr("hidden").removeAttr("style").removeAttr("aria-hidden");
      if (!child.nameIs("figure") && !child.nameIs("table")) {
        inside(child, total);
      }
    }
  }

  private boolean unwanted(Element element, double total) {
    String name = element.normalName();
    if (GONE.contains(name)) {
      return true;
    }
    if (name.equals("noscript")) {
      return element.selectFirst("img, picture, iframe, video") == null;
    }
    if (KEPT.contains(name)) {
      return false;
    }
    Measure measure = scales.of(element);
    if (measure.letters == 0) {
      return false;
    }
    if (measure.all > .4 * total && total > 0) {
      return false;
    }
    if (measure.clutter && !Scales.inline(element)) {
      return true;
    }
    if (Scales.inline(element)) {
      return false;
    }
    return linkBlock(element, measure)
        || labelled(element, measure)
        || clutterLine(element, measure);
  }

  /** One line of a label, a colon and another headline: "Read more: …", in any language. */
  private static boolean labelled(Element element, Measure measure) {
    boolean line =
        element.nameIs("p") || element.nameIs("div") || HEADINGS.contains(element.normalName());
    if (!line || measure.links != 1 || measure.letters > LABELLED_LETTERS_MAX) {
      return false;
    }
    Element link = element.selectFirst("a[href]");
    String all = element.text();
    String headline = link == null ? "" : link.text();
    int at = all.indexOf(headline);
    String label = at < 0 ? "" : all.substring(0, at).strip();
    return headline.length() >= SAYING_LETTERS_MIN
        && label.endsWith(":")
        && label.length() <= LABEL_LETTERS_MAX
        && bare(all.substring(at + headline.length())).isEmpty();
  }

  /** Blocks that mostly link elsewhere: "related", tags, share bars without a name. */
  private static boolean linkBlock(Element element, Measure measure) {
    if (measure.links == 0
        || element.nameIs("td")
        || element.nameIs("tr")
        || HEADINGS.contains(element.normalName())) {
      return false;
    }
    double share = measure.linkShare();
    if (element.nameIs("p")) {
      boolean words = measure.links > 1 && measure.letters < WORD_LETTERS_MAX * measure.links;
      return share > .9 && measure.letters > 0 && !words;
    }
    return share > .6 && (measure.links > 1 || share > .85);
  }

  private boolean clutterLine(Element element, Measure measure) {
    if (measure.letters > 400) {
      return false;
    }
    String line = element.text();
    if (HEADINGS.contains(element.normalName()) && headline(bare(line))) {
      return true;
    }
    return Phrases.clutter(line) || measure.paragraphs < 2 && Phrases.invites(line);
  }

  /** True for the headline itself, also with a kicker before it. */
  private boolean headline(String line) {
    return headlines.stream()
        .anyMatch(
            headline ->
                line.equals(headline)
                    || (headline.length() > 12
                        && line.endsWith(headline)
                        && line.length() < 2 * headline.length()));
  }

  /** A heading with nothing below it announced something that has gone. */
  private static void headings(Element article) {
    var all = article.select("h1, h2, h3, h4, h5, h6");
    for (int i = all.size() - 1; i >= 0 && all.size() <= HEADINGS_MAX; i--) {
      Element heading = all.get(i);
      if (!followed(heading, article) && !says(heading.text())) {
        heading.remove();
      }
    }
  }

  /** True for a heading that tells something by itself, as those of a list of pictures do. */
  private static boolean says(String heading) {
    return heading.length() >= SAYING_LETTERS_MIN
        && (Phrases.numbered(heading)
            || ".!?…。".indexOf(heading.charAt(heading.length() - 1)) >= 0);
  }

  private static boolean followed(Element heading, Element article) {
    Node at = heading;
    for (int step = 0; at != article && step < STEPS_MAX; step++) {
      Node next = at.nextSibling();
      while (next == null) {
        at = at.parent();
        if (at == null || at == article) {
          return false;
        }
        next = at.nextSibling();
      }
      at = next;
      if (at instanceof Element element) {
        if (HEADINGS.contains(element.normalName())) {
          return element.normalName().compareTo(heading.normalName()) > 0;
        }
        if (element.hasText() || element.selectFirst("img, iframe") != null) {
          Element first = element.selectFirst("h1, h2, h3, h4, h5, h6");
          return first == null || element.text().length() > first.text().length() + 25;
        }
      } else if (at instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return at != article;
  }

  private static String bare(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
