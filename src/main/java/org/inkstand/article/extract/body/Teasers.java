package org.inkstand.article.extract.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Boxes in an article that tell of another article of the same site: its headline, which leads to
 * it, and a line or two of what it says.
 *
 * <p>They are known by their make alone, in any language and whatever they are called. Where too
 * little is left without them, the boxes are the article, as in a list of ten reviews, and stay.
 */
final class Teasers {

  private static final Set<String> BOXES = Set.of("div", "section", "article", "aside");

  /** Letters of a headline; a shorter link is a name or a word. */
  private static final int HEADLINE_LETTERS_MIN = 25;

  /** Letters of a label before the headline, such as "Related" or a section's name. */
  private static final int LABEL_LETTERS_MAX = 40;

  /** Letters of what is told of the other article. */
  private static final int SUMMARY_LETTERS_MAX = 450;

  /** Nodes of a box; one with more is no teaser, and need not be read to its end. */
  private static final int NODES_MAX = 120;

  /** What must be left of an article without its teasers for them not to be the article. */
  private static final int REST_PARAGRAPHS_MIN = 3;

  private static final int REST_LETTERS_MIN = 800;

  private final Scales scales;
  private final String page;
  private final String site;

  Teasers(Scales scales, String address) {
    this.scales = scales;
    this.page = path(address);
    this.site = site(address);
  }

  /** Takes the boxes out. */
  void drop(Element article) {
    var boxes = new ArrayList<Element>();
    article.filter(new Search(article, boxes));
    Measure whole = scales.of(article);
    int letters = whole.letters;
    int paragraphs = whole.paragraphs;
    for (Element box : boxes) {
      letters -= scales.of(box).letters;
      paragraphs -= scales.of(box).clutter ? 0 : scales.of(box).paragraphs;
    }
    if (paragraphs >= REST_PARAGRAPHS_MIN && letters >= REST_LETTERS_MIN) {
      boxes.forEach(Element::remove);
    }
  }

  private boolean teaser(Element element) {
    Measure measure = scales.of(element);
    if (!BOXES.contains(element.normalName())
        || measure.links == 0
        || measure.linked < HEADLINE_LETTERS_MIN
        || measure.letters > HEADLINE_LETTERS_MIN + LABEL_LETTERS_MAX + 2 * SUMMARY_LETTERS_MAX) {
      return false;
    }
    var reading = new Reading();
    element.filter(reading);
    return reading.link != null
        && reading.nodes <= NODES_MAX
        && reading.before <= LABEL_LETTERS_MAX
        && reading.behind > 0
        && reading.behind <= SUMMARY_LETTERS_MAX
        && alone(reading.link)
        && another(reading.link.absUrl("href"));
  }

  /** True when the link is a line of its own and not words of a sentence. */
  private static boolean alone(Element link) {
    Element block = link;
    while (block.parent() != null && Scales.inline(block)) {
      block = block.parent();
    }
    List<Line> own = Line.own(block);
    boolean heads = block.normalName().matches("h[2-6]");
    return (heads || !block.nameIs("p")) && own.stream().allMatch(line -> line.linkShare() > .9);
  }

  private boolean another(String address) {
    String path = path(address);
    return !site.isEmpty()
        && site(address).equals(site)
        && path.length() >= HEADLINE_LETTERS_MIN / 2
        && !path.startsWith(page)
        && !page.startsWith(path);
  }

  private static String path(String address) {
    String path = parsed(address).getPath();
    return path == null ? "" : path;
  }

  private static String site(String address) {
    String host = parsed(address).getHost();
    return host == null ? "" : host.replaceFirst("^(?:www|m|amp)\\.", "");
  }

  private static URI parsed(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException _) {
      return URI.create("");
    }
  }

  /** Looks for boxes in the text; in those that are found nothing else is looked for. */
  private final class Search implements NodeFilter {
    private final Element article;
    private final List<Element> boxes;

    Search(Element article, List<Element> boxes) {
      this.article = article;
      this.boxes = boxes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || element == article) {
        return FilterResult.CONTINUE;
      }
      if (scales.of(element).linked < HEADLINE_LETTERS_MIN || element.nameIs("table")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (teaser(element)) {
        boxes.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }
  }

  /** Counts the letters before, in and behind the first link that is long enough. */
  private final class Reading implements NodeFilter {
    private int nodes;
    private int before;
    private int behind;
    private @Nullable Element link;

    @Override
    public FilterResult head(Node node, int depth) {
      nodes++;
      if (nodes > NODES_MAX) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode text) {
        int letters = (int) text.getWholeText().chars().filter(c -> c > ' ').count();
        before += link == null ? letters : 0;
        behind += link == null ? 0 : letters;
      } else if (node instanceof Element element) {
        Measure measure = scales.of(element);
        if (measure.letters == 0) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (link == null && Scales.leadsAway(element) && measure.letters >= HEADLINE_LETTERS_MIN) {
          link = element;
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
