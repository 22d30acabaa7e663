package org.inkstand.article.extract.body;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Weighs every element of a page in one pass from the leaves up: letters, links, and letters in
 * paragraphs that read like running text. Linear in the size of the page.
 */
final class Scales {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "button",
          "select",
          "textarea",
          "input",
          "object",
          "video",
          "audio",
          "canvas",
          "head",
          "option",
          "label");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "ruby", "rb", "rt", "rp", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "nobr");
  private static final Measure NOTHING = new Measure();

  /** Letters below which a run of text is a label and not a paragraph. */
  private static final int LABEL_LETTERS = 25;

  private final Map<Element, Measure> measures = new IdentityHashMap<>();
  private final Names names;

  private Scales(Names names) {
    this.names = names;
  }

  static Scales weigh(Element root, Names names) {
    var scales = new Scales(names);
    scales.weigh(root, false);
    return scales;
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }

  static boolean inline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private Measure weigh(Element element, boolean inLink) {
    Measure sum = new Measure();
    measures.put(element, sum);
    if (SILENT.contains(element.normalName())) {
      return sum;
    }
    sum.clutter = names.part(element) == Names.Part.CLUTTER;
    boolean link = inLink || element.nameIs("a");
    sum.links += element.nameIs("a") ? 1 : 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        read(text.getWholeText(), link, sum);
      } else if (node instanceof Element child) {
        add(sum, weigh(child, link), element, child);
      }
    }
    if (!inline(element)) {
      endRun(sum, element);
    }
    return sum;
  }

  private static void add(Measure sum, Measure part, Element element, Element child) {
    sum.letters += part.letters;
    sum.linked += part.linked;
    sum.links += part.links;
    sum.all += part.all;
    if (!part.clutter) {
      sum.good += part.good;
      sum.paragraphs += part.paragraphs;
    }
    if (inline(child)) {
      sum.run += part.run;
      sum.runLinked += part.runLinked;
      sum.runStops += part.runStops;
    } else {
      endRun(sum, element);
    }
  }

  private static void read(String text, boolean link, Measure sum) {
    int letters = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0') {
        letters += c >= '\u2e80' && c < '\ud7b0' ? 3 : 1;
        stops += stop(c) ? 1 : 0;
      }
    }
    sum.letters += letters;
    sum.run += letters;
    sum.runStops += stops;
    if (link) {
      sum.linked += letters;
      sum.runLinked += letters;
    }
  }

  private static boolean stop(char c) {
    return switch (c) {
      case '.',
          ',',
          '!',
          '?',
          ';',
          ':',
          '…',
          '。',
          '、',
          '，',
          '！',
          '？',
          '؟',
          '،',
          '۔',
          '।',
          '”',
          '»',
          '“' ->
          true;
      default -> false;
    };
  }

  /**
   * A finished run of inline text counts as a paragraph when it is long, punctuated and not mostly
   * links.
   */
  private static void endRun(Measure sum, Element element) {
    int run = sum.run;
    if (run >= LABEL_LETTERS && sum.runLinked < .5 * run && sum.runStops > 0) {
      double weight = run >= 80 ? run : run * .5;
      weight *= element.nameIs("p") ? 1 : element.nameIs("li") || element.nameIs("td") ? .5 : .8;
      weight *= 1 - (double) sum.runLinked / run;
      sum.good += weight;
      sum.all += weight;
      sum.paragraphs++;
    }
    sum.run = 0;
    sum.runLinked = 0;
    sum.runStops = 0;
  }
}
