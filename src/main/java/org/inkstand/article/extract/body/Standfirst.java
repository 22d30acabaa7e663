package org.inkstand.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.article.extract.markup.NameWords;
import org.inkstand.article.extract.phrase.Phrases;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The standfirst: the lines between the headline and the text that say what it is about. Many pages
 * keep them outside the element of the text; readers read them as its beginning.
 */
final class Standfirst {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)standfirst|\\b(?:dek|deck|lede|lead|intro|introduction|summary|excerpt|abstract|subtitle|subheadline"
              + "|subhead|subheading|sub ?headline|sub ?dec?k|sub ?titles?"
              + "|chapo|chapeau|ingress|vorspann|anlauf|entradilla|bajada"
              + "|sumario|perex|spot"
              + "|description|headline description|teaser ?text|sapo|leadtext|lead ?in|preamble"
              + "|kicker ?text|manchet"
              + "|underrubrik|resumen|deckline|sub line|article sub)\\b");
  private static final Pattern OF_PICTURE =
      Pattern.compile(
          "\\b(?:img|image|picture|photo|foto|bild|lightbox|gallery|slideshow|media)"
              + "(?: \\w+)? (?:description|caption|text|info|legend|title|sub ?title|credit|copyright|source)\\b");

  /** Letters of a line that its names call the standfirst, of a heading or point, of another. */
  private static final int NAMED_LETTERS_MIN = 25;

  private static final int LETTERS_MIN = 35;
  private static final int PARAGRAPH_LETTERS_MIN = 48;
  private static final int LETTERS_MAX = 900;

  /** Letters and digits of a description by which its line is known: a sentence's worth. */
  private static final int DESCRIBED_LETTERS_MIN = 40;

  /** Letters that may stand before a description in its line, such as a place of writing. */
  private static final int BEFORE_MAX = 40;

  /** Lines of one standfirst. */
  private static final int LINES_MAX = 6;

  /** Elements of the text in which its first paragraph is looked for. */
  private static final int FIRST_ELEMENTS = 12;

  private final Scales scales;
  private final String description;

  Standfirst(Scales scales, String description) {
    this.scales = scales;
    this.description = Line.bare(description);
  }

  /**
   * What may be the standfirst, the likelier first: the line before the end of the text's first
   * paragraphs that says what the page says of itself, and the one between the headline and {@code
   * place} that looks like it.
   */
  List<List<String>> find(Element body, Element place, List<String> headlines) {
    Optional<Element> described = described(body, place);
    if (place == body) {
      return described.stream().map(Standfirst::lines).toList();
    }
    var search = new Search(place, headlines);
    body.filter(search);
    return Stream.of(described, Optional.ofNullable(search.found))
        .flatMap(Optional::stream)
        .map(Standfirst::lines)
        .toList();
  }

  /** The line of an element, and those of its like that go on behind it: a summary's points. */
  private static List<String> lines(Element first) {
    var lines = new ArrayList<String>();
    Element at = first;
    while (at != null && lines.size() < LINES_MAX && at.className().equals(first.className())) {
      for (Line line : at.nameIs(first.normalName()) ? Line.own(at) : List.<Line>of()) {
        if (at != first && !goesOn(line)) {
          return lines;
        }
        lines.add(line.text());
      }
      at = at.nextElementSibling();
    }
    return lines;
  }

  private static boolean goesOn(Line line) {
    return line.letters() >= NAMED_LETTERS_MIN
        && line.linkShare() <= .4
        && (line.sentence() || line.heading())
        && !clutter(line)
        && !Phrases.contact(line.text());
  }

  private static boolean clutter(Line line) {
    return Phrases.clutter(line.text())
        || Phrases.invites(line.text())
        || Phrases.dated(line.text());
  }

  /** The first line up to the text's first paragraphs that shows the page's description. */
  private Optional<Element> described(Element body, Element place) {
    if (description.length() < DESCRIBED_LETTERS_MIN) {
      return Optional.empty();
    }
    var search = new Described(place, description.substring(0, DESCRIBED_LETTERS_MIN));
    body.filter(search);
    return Optional.ofNullable(search.found);
  }

  private boolean fits(Line line) {
    if (line.letters() < NAMED_LETTERS_MIN
        || line.letters() > LETTERS_MAX
        || line.linkShare() > .4) {
      return false;
    }
    String bare = line.bare();
    boolean described =
        bare.length() > 20
            && description.length() > 20
            && (description.startsWith(bare.substring(0, 20))
                || bare.startsWith(description.substring(0, 20)));
    boolean told = named(line.element()) || line.letters() >= LETTERS_MIN && paragraph(line);
    return described || told && !clutter(line);
  }

  private static boolean paragraph(Line line) {
    Element element = line.element();
    return switch (element.normalName()) {
      case "h2", "h3", "h4" -> true;
      case "p", "strong" -> line.letters() >= PARAGRAPH_LETTERS_MIN;
      case "div" -> line.letters() >= PARAGRAPH_LETTERS_MIN && line.sentence();
      case "li" -> line.sentence() && element.nextElementSibling() != null;
      default -> false;
    };
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** True for what a picture's box says below its picture. */
  private static boolean ofPicture(Element element) {
    return OF_PICTURE.matcher(String.join(" ", NameWords.of(element.className()))).find();
  }

  private static boolean named(Element element) {
    Element parent = element.parent();
    String names =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("data-testid")
            + " "
            + element.attr("itemprop")
            + " "
            + (parent == null ? "" : parent.className());
    return NAMED.matcher(String.join(" ", NameWords.of(names))).find();
  }

  /** Reads up to the beginning of the text. */
  private final class Described implements NodeFilter {
    private final Element place;
    private final String beginning;
    private int within = -1;
    private @Nullable Element found;

    Described(Element place, String beginning) {
      this.place = place;
      this.beginning = beginning;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (found != null || within > FIRST_ELEMENTS) {
        return FilterResult.STOP;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      within += element == place || within >= 0 ? 1 : 0;
      if (scales.of(element).letters < DESCRIBED_LETTERS_MIN || element.nameIs("figure")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      for (Line line : Line.own(element)) {
        int at = line.letters() > LETTERS_MAX ? -1 : line.bare().indexOf(beginning);
        if (at >= 0 && at <= BEFORE_MAX && line.linkShare() < .4) {
          found = element;
        }
      }
      return FilterResult.CONTINUE;
    }
  }

  /** Reads from the headline to the text. */
  private final class Search implements NodeFilter {
    private final Element place;
    private final List<String> headlines;
    private final List<Set<String>> titles;
    private boolean begun;
    private @Nullable Element found;

    Search(Element place, List<String> headlines) {
      this.place = place;
      this.headlines = headlines.stream().map(Line::bare).filter(h -> !h.isEmpty()).toList();
      this.titles = headlines.stream().map(title -> Set.copyOf(words(title))).toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node == place && begun || found != null) {
        return FilterResult.STOP;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      Measure measure = scales.of(element);
      if (measure.letters == 0) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("h1")
          && (headlines.isEmpty() || Line.bare(element.text()).contains(headlines.getFirst()))) {
        begun = true;
        return FilterResult.SKIP_ENTIRELY;
      }
      if (begun && measure.clutter) {
        return FilterResult.SKIP_ENTIRELY;
      }
      return begun ? judge(element) : FilterResult.CONTINUE;
    }

    private FilterResult judge(Element element) {
      if (element.nameIs("figure") || ofPicture(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      for (Line line : Line.own(element)) {
        if (fits(line) && !repeats(line.bare()) && !rewords(line)) {
          found = element;
          return FilterResult.STOP;
        }
      }
      return FilterResult.CONTINUE;
    }

    /** True for the headline once more, perhaps with a kicker before it. */
    private boolean repeats(String bare) {
      return headlines.stream()
          .anyMatch(
              headline ->
                  bare.contains(headline) && bare.length() < 2 * headline.length() + BEFORE_MAX);
    }

    /** True for a heading with most words of the page's title: the headline as readers see it. */
    private boolean rewords(Line line) {
      List<String> words = words(line.text());
      return line.heading()
          && titles.stream()
              .anyMatch(
                  title -> words.stream().filter(title::contains).count() > .6 * words.size());
    }
  }
}
