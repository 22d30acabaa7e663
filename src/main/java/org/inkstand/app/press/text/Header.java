package org.inkstand.app.press.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code key: value} lines above a body, up to the first blank line. */
final class Header {

  /** Every key that may stand in a header: a mistyped one must not be passed over. */
  private static final Set<String> KEYS =
      Set.of(
          "event",
          "hours-ago",
          "section",
          "place",
          "id",
          "after",
          "byline",
          "keywords",
          "headline",
          "standfirst",
          "picture",
          "note",
          "correction",
          "copy-of",
          "withdrawn-after");

  private final Map<String, String> values = new HashMap<>();
  private final Lines lines;

  private Header(Lines lines) {
    this.lines = lines;
  }

  static Header read(Lines lines) {
    Header header = new Header(lines);
    while (lines.open() && !lines.peek().isBlank()) {
      String line = lines.peek();
      int colon = line.indexOf(':');
      if (colon < 0 || !KEYS.contains(line.substring(0, colon).strip())) {
        throw lines.wrong("not a header line: " + line);
      }
      String value = line.substring(colon + 1).strip();
      if (!value.isEmpty()) {
        header.values.put(line.substring(0, colon).strip(), value);
      }
      lines.next();
    }
    return header;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  String get(String key) {
    return find(key).orElseThrow(() -> lines.wrong("header without " + key));
  }
}
