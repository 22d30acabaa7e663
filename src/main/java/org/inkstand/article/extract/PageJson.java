package org.inkstand.article.extract;

import org.inkstand.article.extract.said.LeadPicture;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a page as the one JSON line that {@code inkstand article extract} promises. */
public final class PageJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PageJson() {}

  /**
   * One line, no line end; {@code date}, {@code image}, {@code section}, {@code language} and
   * {@code accessibleForFree} are null when unknown.
   */
  public static String line(String file, ExtractedPage page) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("file", file);
    line.put("url", page.address().toString());
    line.put("title", page.title());
    list(line.putArray("authors"), page.authors());
    line.put("date", page.published().map(Object::toString).orElse(null));
    line.put("language", page.language().isEmpty() ? null : page.language());
    line.put("text", page.text());
    line.put("html", page.html());
    line.put("image", page.image().map(image -> image.address().toString()).orElse(null));
    line.put("section", page.section().isEmpty() ? null : page.section());
    list(line.putArray("flaws"), page.flaws());
    line.put("caption", page.image().map(LeadPicture::caption).orElse(""));
    line.put("credit", page.image().map(LeadPicture::credit).orElse(""));
    line.put("accessibleForFree", page.accessibleForFree().orElse(null));
    return MAPPER.writeValueAsString(line);
  }

  private static void list(ArrayNode array, Iterable<String> values) {
    values.forEach(array::add);
  }
}
