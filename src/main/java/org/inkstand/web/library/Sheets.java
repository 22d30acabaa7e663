package org.inkstand.web.library;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180) and text in XML. */
final class Sheets {
  private Sheets() {}

  /** One line. What a spreadsheet would take for a formula is marked as text. */
  static String line(Object... cells) {
    return Arrays.stream(cells).map(Sheets::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    String text = value.toString();
    if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
  }
}
