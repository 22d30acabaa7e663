package org.inkstand.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a name without a page of its own leads. */
final class Searched {
  private Searched() {}

  static String path(String name) {
    return "/search?q=" + URLEncoder.encode("\"" + name + "\"", StandardCharsets.UTF_8);
  }
}
