package org.inkstand.article.extract;

import java.net.URI;
import java.util.List;
import org.inkstand.article.clean.PictureDoor;

/** A made-up page about a crane that fell, of which each test shapes what is around the text. */
final class CranePage {

  static final String FIRST =
      "The harbour of Lindgate was closed on Monday after a crane fell into the eastern basin, the port said.";
  static final String SECOND =
      "Divers are to look at the wreck before night, and nobody expects ships to move before Thursday morning.";
  static final String THIRD =
      "Four men who worked on the crane were taken out of the water unhurt, said the captain of the fire boat.";

  private static final PageReader READER = new PageReader(PictureDoor.open());
  private static final URI ADDRESS = URI.create("https://gazette.example/news/crane");

  private CranePage() {}

  static ExtractedPage read(String head, String body) {
    return READER.read("<html><head>" + head + "</head><body>" + body + "</body></html>", ADDRESS);
  }

  /** The paragraphs of its text. */
  static List<String> lines(String head, String body) {
    return List.of(read(head, body).text().split("\n\n"));
  }

  static String p(String text) {
    return "<p>" + text + "</p>";
  }
}
