package org.inkstand.article.extract.body;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article's text out of its page. */
public final class BodyReader {

  private BodyReader() {}

  /**
   * Finds the text. The document is used up: what is left of it is of no use to anybody.
   *
   * @param hints what the page says of itself
   */
  public static Body read(Document document, Hints hints) {
    Element body = document.body();
    Embedded.mark(body);
    var witness = Witness.of(hints.text());
    Scales scales = Scales.weigh(body, new Names(), witness);
    Element place = new Place(scales).find(body);
    Measure measure = scales.of(place);
    List<List<String>> standfirsts =
        new Standfirst(scales, hints.description()).find(body, place, hints.headlines());
    new Teasers(scales, document.baseUri()).drop(place);
    Pictured.mark(place, scales);
    new Trim(scales, hints.headlines()).trim(place);
    new Sequence(witness, hints.authors(), hints.site()).tidy(place);
    standfirsts.stream()
        .filter(lines -> lines.stream().limit(1).anyMatch(line -> fresh(line, place)))
        .findFirst()
        .ifPresent(lines -> open(place, lines));
    return new Body(place, measure.paragraphs, scales.of(body).linkShare(), List.of());
  }

  /** The text at places that somebody has named: as it stands, in the order of the page. */
  public static Body named(Document document, List<Element> places) {
    Scales scales = Scales.weigh(document.body(), new Names(), Witness.of(""));
    double share = scales.of(document.body()).linkShare();
    int paragraphs = places.stream().mapToInt(place -> scales.of(place).paragraphs).sum();
    Element root = new Element("div");
    places.forEach(root::appendChild);
    Embedded.mark(root);
    return new Body(root, paragraphs, share, List.of());
  }

  private static void open(Element place, List<String> standfirst) {
    standfirst.reversed().stream()
        .filter(line -> fresh(line, place))
        .forEach(line -> place.prependElement("p").text(line));
  }

  /** True when the text does not begin with the standfirst already. */
  private static boolean fresh(String standfirst, Element place) {
    String bare = Line.bare(standfirst);
    return Line.of(place).stream().limit(6).noneMatch(line -> line.bare().contains(bare));
  }
}
