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

  /** Share of a page's running text above which names cannot make an element clutter. */
  private static final double MAIN_SHARE = .4;

  /**
   * The same for names that are never given to an article's element but to boxes around everything.
   */
  private static final double FOREIGN_SHARE = .9;

  private final Map<Element, Measure> measures = new IdentityHashMap<>();
  private final Names names;
  private final Witness witness;

  private Scales(Names names, Witness witness) {
    this.names = names;
    this.witness = witness;
  }

  static Scales weigh(Element root, Names names, Witness witness) {
    var scales = new Scales(names, witness);
    Measure whole = scales.weigh(root, false);
    scales.settle(root, whole);
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
    Names.Part part = names.part(element);
    sum.foreign = part == Names.Part.FOREIGN;
    sum.clutter = part == Names.Part.CLUTTER || sum.foreign;
    boolean leads = leadsAway(element);
    boolean link = inLink || leads;
    sum.links += leads ? 1 : 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        read(text.getWholeText(), link, sum);
      } else if (node instanceof Element child) {
        add(sum, weigh(child, link), child);
        if (!inline(child)) {
          endRun(sum, element);
        } else if (child.nameIs("br") && brTwice(child)) {
          endRun(sum, element);
        }
      }
    }
    if (!inline(element)) {
      endRun(sum, element);
    }
    return sum;
  }

  /** True for a link to another page; places and jumps within this one are text. */
  static boolean leadsAway(Element element) {
    return element.nameIs("a") && element.hasAttr("href") && !element.attr("href").startsWith("#");
  }

  private static boolean brTwice(Element br) {
    return br.previousElementSibling() instanceof Element before && before.nameIs("br");
  }

  private static void add(Measure sum, Measure part, Element child) {
    sum.letters += part.letters;
    sum.linked += part.linked;
    sum.links += part.links;
    sum.all += part.all;
    sum.known += part.known;
    if (inline(child)) {
      sum.run.add(part.run);
    }
  }

  /**
   * Sums up what is good once the whole is known: what holds most of the text is no clutter,
   * whatever its name.
   */
  private void settle(Element element, Measure whole) {
    Measure sum = of(element);
    sum.good = sum.own;
    sum.paragraphs = sum.ownParagraphs;
    boolean witnessed = whole.known > 0 && sum.known > MAIN_SHARE * whole.known;
    sum.clutter &= !witnessed && sum.all <= (sum.foreign ? FOREIGN_SHARE : MAIN_SHARE) * whole.all;
    for (Element child : element.children()) {
      if (of(child).letters > 0) {
        settle(child, whole);
        Measure part = of(child);
        if (!part.clutter) {
          sum.good += part.good;
          sum.paragraphs += part.paragraphs;
        }
      }
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
    sum.run.letters += letters;
    sum.run.stops += stops;
    sum.run.text.append(text);
    if (link) {
      sum.linked += letters;
      sum.run.linked += letters;
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
  private void endRun(Measure sum, Element element) {
    Measure.Run run = sum.run;
    if (run.letters >= LABEL_LETTERS && run.linked < .5 * run.letters && run.stops > 0) {
      double weight = run.letters >= 80 ? run.letters : run.letters * .5;
      weight *= element.nameIs("p") ? 1 : element.nameIs("li") || element.nameIs("td") ? .5 : .8;
      weight *= 1 - (double) run.linked / run.letters;
      sum.own += weight;
      sum.all += weight;
      sum.ownParagraphs++;
      if (witness.knows(run.text.toString())) {
        sum.known += run.letters;
      }
    }
    run.clear();
  }
}
