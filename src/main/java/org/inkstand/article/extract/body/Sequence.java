package org.inkstand.article.extract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inkstand.article.extract.phrase.Phrases;
import org.jsoup.nodes.Element;

/**
 * Judges the lines of an article by where they stand: what comes before its first paragraph is
 * mostly its furniture (section, byline, date, share bar), what comes after its last mostly what to
 * read next; and nothing is said twice.
 */
final class Sequence {

  /** Letters of an item or a short sentence that may stand at the edges of a text. */
  private static final int EDGE_LETTERS_MIN = 25;

  /** Share of a list below the text that must be long enough for its short items to stay. */
  private static final double LIST_SHARE = .5;

  /** Letters of a line above which saying it again is no accident of style. */
  private static final int TWICE_LETTERS_MIN = 25;

  /** Lines from the first paragraph on among which a byline or a date may stand. */
  private static final int FURNITURE_LINES = 8;

  /** Paragraphs below a text that may speak of its writers. */
  private static final int SIGNATURE_LINES = 4;

  /** Letters of a line that could be a whole text. */
  private static final int WHOLE_LETTERS_MIN = 1_000;

  /** Paragraphs by which a text is known again, and how many of them must be in the line. */
  private static final int WHOLE_LINES = 12;

  private static final int WHOLE_KNOWN = 3;

  /** Letters of a label; one said three times is the page's and not the writer's. */
  private static final int LABEL_LETTERS_MAX = 60;

  /** Letters of a site's name below which it could be any word. */
  private static final int SITE_LETTERS_MIN = 3;

  /** Letters of a paragraph above which naming the site is no speaking of it. */
  private static final int SITE_LETTERS_MAX = 400;

  /** Letters of a name that nothing but the name begins with. */
  private static final int NAME_LETTERS_MIN = 8;

  private final Witness witness;
  private final List<String> authors;
  private final Pattern site;

  Sequence(Witness witness, List<String> authors, String site) {
    this.witness = witness;
    this.authors =
        authors.stream().map(Line::bare).filter(name -> name.length() >= NAME_LETTERS_MIN).toList();
    this.site =
        site.length() < SITE_LETTERS_MIN
            ? Pattern.compile("(?!)")
            : Pattern.compile("(?iuU)(?<!\\w)" + Pattern.quote(site) + "(?!\\w)");
  }

  void tidy(Element article) {
    List<Line> lines = Line.of(article);
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).good() || witness.knows(lines.get(i).text())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    for (int i = 0; i < first; i++) {
      lead(lines.get(i), lines.get(i + 1));
    }
    for (int i = first; i < lines.size() && i < first + FURNITURE_LINES; i++) {
      if (furniture(lines.get(i))) {
        remove(lines.get(i));
      }
    }
    tails(lines.subList(last + 1, lines.size()));
    signature(lines, first, last);
    whole(lines);
    twice(lines);
  }

  /** The last paragraphs may be long and still only say who wrote, helped and can be reached. */
  private void signature(List<Line> lines, int first, int last) {
    for (int i = last; i > first && i > last - SIGNATURE_LINES; i--) {
      Line line = lines.get(i);
      if (!Phrases.contact(line.text()) && !ofAuthor(line) && !ofSite(line)) {
        return;
      }
      remove(line);
      if (lines.get(i - 1).heading()) {
        remove(lines.get(i - 1));
        i--;
      }
    }
  }

  /**
   * Below its last paragraph a publication speaks of itself; what it was told has a quote in it.
   */
  private boolean ofSite(Line line) {
    return line.letters() < SITE_LETTERS_MAX
        && line.text().codePoints().noneMatch(c -> "\"“”„«»「」".indexOf(c) >= 0)
        && site.matcher(line.text()).find();
  }

  /** Nobody begins the last paragraph of a text with their own name. */
  private boolean ofAuthor(Line line) {
    String bare = line.bare();
    return line.letters() < 700
        && authors.stream().anyMatch(name -> bare.indexOf(name) >= 0 && bare.indexOf(name) <= 12);
  }

  /**
   * A heading just before the first paragraph stays, as do points of a summary; not the headline,
   * whose words need not be those by which the page is known elsewhere.
   */
  private static void lead(Line line, Line next) {
    boolean below = line.heading() && !line.element().nameIs("h1");
    boolean heads = below && next.good() && !Phrases.dated(line.text());
    if (!heads && (line.heading() || !edge(line))) {
      remove(line);
    }
  }

  /** Who and when, where the standfirst stands above them and so within the text. */
  private boolean furniture(Line line) {
    return !line.sentence()
        && line.letters() < 90
        && (Phrases.dated(line.text()) || ofAuthor(line) && Phrases.byline(line.text()));
  }

  /**
   * Short items stay where most of their list are long enough to, headings where they stand above
   * what stays.
   */
  private static void tails(List<Line> below) {
    Map<Element, Double> shares =
        below.stream()
            .filter(line -> list(line).isPresent())
            .collect(
                Collectors.groupingBy(
                    line -> list(line).orElseThrow(),
                    IdentityHashMap::new,
                    Collectors.averagingInt(line -> edge(line) ? 1 : 0)));
    boolean followed = false;
    for (Line line : below.reversed()) {
      boolean listed = list(line).map(shares::get).filter(share -> share > LIST_SHARE).isPresent();
      boolean text = (listed || edge(line)) && !line.heading() && !Phrases.contact(line.text());
      boolean heads = line.heading() && (followed || Phrases.numbered(line.text()));
      if (!text && !heads) {
        remove(line);
      }
      followed = text;
    }
  }

  /** The list that a line is an item of. */
  private static Optional<Element> list(Line line) {
    return Optional.ofNullable(line.item() ? line.element().closest("ul, ol") : null);
  }

  private static boolean edge(Line line) {
    boolean text = line.sentence() || line.item() || line.quote();
    return text
        && line.letters() >= EDGE_LETTERS_MIN
        && line.linkShare() < .6
        && !Phrases.dated(line.text());
  }

  /** One line that holds other paragraphs is all of the text once more, for a voice or a search. */
  private static void whole(List<Line> lines) {
    List<String> beginning =
        lines.stream()
            .filter(line -> line.good() && line.letters() < WHOLE_LETTERS_MIN)
            .limit(WHOLE_LINES)
            .map(Line::bare)
            .toList();
    for (Line line : lines) {
      if (line.letters() >= WHOLE_LETTERS_MIN && beginning.size() >= WHOLE_KNOWN) {
        String bare = line.bare();
        if (beginning.stream().filter(bare::contains).count() >= WHOLE_KNOWN) {
          remove(line);
        }
      }
    }
  }

  private static void twice(List<Line> lines) {
    Set<String> said = new HashSet<>();
    Map<String, Integer> labels = new HashMap<>();
    for (Line line : lines) {
      boolean label = line.letters() <= LABEL_LETTERS_MAX && !line.item() && !line.heading();
      if (label && !line.sentence()) {
        labels.merge(label(line), 1, Integer::sum);
      }
    }
    for (Line line : lines) {
      if (!line.heading() && labels.getOrDefault(label(line), 0) >= 3) {
        remove(line);
      }
      if (line.letters() >= TWICE_LETTERS_MIN && !line.item() && !said.add(line.bare())) {
        remove(line);
      }
    }
  }

  /** A label without the figure by which each of its kind is told from the others. */
  private static String label(Line line) {
    return line.bare().replaceAll("\\d+$", "");
  }

  /** Takes the line's own words and leaves blocks that stand within it. */
  private static void remove(Line line) {
    for (var node : List.copyOf(line.element().childNodes())) {
      boolean block =
          node instanceof Element child
              && (!Scales.inline(child) || child.selectFirst("img") != null);
      if (!block) {
        node.remove();
      }
    }
  }
}
