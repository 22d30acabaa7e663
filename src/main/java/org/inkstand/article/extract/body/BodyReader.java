package org.inkstand.article.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article's text out of its page. */
public final class BodyReader {

  private BodyReader() {}

  /**
   * Finds the text. The document is used up: what is left of it is of no use to anybody.
   *
   * @param headline the article's headline, so that it is not repeated in the text
   */
  public static Body read(Document document, String headline) {
    var names = new Names();
    Element body = document.body();
    Scales scales = Scales.weigh(body, names);
    Element place = new Place(scales).find(body);
    Measure measure = scales.of(place);
    List<String> flaws = new ArrayList<>();
    new Trim(scales, names, headline).trim(place);
    return new Body(place, measure.paragraphs, scales.of(body).linkShare(), flaws);
  }
}
