package org.inkstand.web.frame;

import java.util.List;
import java.util.Map;

/**
 * JSON for a page's own description of itself. Every {@code <}, {@code >} and {@code &} is written
 * as an escape, so that no headline can end the script element it stands in.
 */
public final class JsonText {

  private JsonText() {}

  /** A value made of maps, lists, strings, numbers and booleans. */
  public static String of(Object value) {
    var out = new StringBuilder(512);
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        String gap = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(gap);
          quote(out, String.valueOf(entry.getKey()));
          out.append(':');
          write(out, entry.getValue());
          gap = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case List<?> list -> {
        String gap = "[";
        for (Object one : list) {
          out.append(gap);
          write(out, one);
          gap = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> quote(out, value.toString());
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(out, c);
        default -> {
          if (c < ' ') {
            escape(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u").append(Character.forDigit(c >> 12, 16));
    out.append(Character.forDigit(c >> 8 & 15, 16));
    out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
  }
}
