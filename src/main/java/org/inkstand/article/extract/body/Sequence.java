package org.inkstand.article.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Judges the lines of an article by where they stand: what comes before its first paragraph is
 * mostly its furniture (section, byline, date, share bar), what comes after its last mostly what to
 * read next; and nothing is said twice.
 */
final class Sequence {

  /** Letters of an item or a short sentence that may stand at the edges of a text. */
  private static final int EDGE_LETTERS_MIN = 25;

  /** Letters of a line above which saying it again is no accident of style. */
  private static final int TWICE_LETTERS_MIN = 25;

  /** Paragraphs below a text that may speak of its writers. */
  private static final int SIGNATURE_LINES = 4;

  private final Witness witness;

  Sequence(Witness witness) {
    this.witness = witness;
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
    for (int i = last + 1; i < lines.size(); i++) {
      tail(lines.get(i));
    }
    signature(lines, first, last);
    twice(lines);
  }

  /** The last paragraphs may be long and still only say who wrote, helped and can be reached. */
  private static void signature(List<Line> lines, int first, int last) {
    for (int i = last;
        i > first && i > last - SIGNATURE_LINES && Phrases.contact(lines.get(i).text());
        i--) {
      remove(lines.get(i));
    }
  }

  /** A heading just before the first paragraph stays, as do points of a summary. */
  private static void lead(Line line, Line next) {
    boolean heads = line.heading() && next.good() && !Phrases.dated(line.text());
    if (!heads && !edge(line)) {
      remove(line);
    }
  }

  private static void tail(Line line) {
    if (line.heading() || !edge(line) || Phrases.contact(line.text())) {
      remove(line);
    }
  }

  private static boolean edge(Line line) {
    boolean text = line.sentence() || line.item() || line.quote();
    return text
        && line.letters() >= EDGE_LETTERS_MIN
        && line.linkShare() < .6
        && !Phrases.dated(line.text());
  }

  private static void twice(List<Line> lines) {
    Set<String> said = new HashSet<>();
    for (Line line : lines) {
      if (line.letters() >= TWICE_LETTERS_MIN && !line.item() && !said.add(line.bare())) {
        remove(line);
      }
    }
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
