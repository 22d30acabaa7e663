package org.inkstand.feed.format.xml;

import org.inkstand.feed.format.reading.Flaws;

/**
 * References to characters. XML knows five names; feeds use those of HTML and declare none, so all
 * of HTML's are known here, when they end with a semicolon. What a document declares itself is not
 * expanded: that is how a kilobyte becomes a gigabyte.
 */
final class Entities {
  private Entities() {}

  /** The longest name in HTML has 31 characters. */
  private static final int NAME_LENGTH_MAX = 32;

  /** What numbers 128 to 159 mean to everybody but the standard: Windows-1252. */
  private static final String WINDOWS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  /**
   * The characters from start to end with references resolved and control characters dropped. Those
   * from 128 to 159 are letters of Windows-1252 that somebody took for ISO-8859-1.
   */
  static String decode(Source source, int start, int end, boolean literal) {
    var text = source.text();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c == '&' && !literal) || isOdd(c)) {
        return decodeSlowly(source, start, end, literal);
      }
    }
    return text.substring(start, end);
  }

  private static boolean isOdd(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || c >= '\ufffe' || (c >= '\u007f' && c <= '\u009f');
  }

  private static String decodeSlowly(Source source, int start, int end, boolean literal) {
    var text = source.text();
    var made = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&' && !literal) {
        at = reference(source, at, end, made);
      } else {
        if (!isOdd(c)) {
          made.append(c);
        } else if (c == '\r') {
          made.append(at + 1 < end && text.charAt(at + 1) == '\n' ? "" : "\n");
        } else if (c >= '\u0080' && c <= '\u009f') {
          made.append(WINDOWS.charAt(c - 0x80));
        } else {
          source.note(at, "a control character, dropped");
        }
        at++;
      }
    }
    return made.toString();
  }

  /** Appends what a reference at {@code at} means, and returns where the text goes on. */
  private static int reference(Source source, int at, int end, StringBuilder made) {
    var text = source.text();
    int stop = Math.min(end, at + 2 + NAME_LENGTH_MAX);
    int semicolon = at + 1;
    while (semicolon < stop && isReference(text.charAt(semicolon), semicolon == at + 1)) {
      semicolon++;
    }
    boolean closed = semicolon < stop && text.charAt(semicolon) == ';';
    var name = text.substring(at + 1, semicolon);
    var meaning = closed && !name.isEmpty() ? meaning(name) : "";
    if (!meaning.isEmpty()) {
      made.append(meaning.equals("\0") ? "" : meaning);
      return semicolon + 1;
    }
    source.note(
        at,
        closed && !name.isEmpty()
            ? "the entity " + Flaws.quote("&" + name + ";") + " is not known, kept as written"
            : "an ampersand that is not escaped");
    made.append('&');
    return at + 1;
  }

  private static boolean isReference(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (first && c == '#');
  }

  /** What a name or number stands for; empty when nothing, NUL when nothing that may be shown. */
  private static String meaning(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> name.charAt(0) == '#' ? number(name) : org.jsoup.nodes.Entities.getByName(name);
    };
  }

  private static String number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int point;
    try {
      point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException _) {
      return "";
    }
    if (point >= 0x80 && point <= 0x9f) {
      return WINDOWS.substring(point - 0x80, point - 0x7f);
    }
    boolean control = point < ' ' && point != '\n' && point != '\t' && point != '\r';
    boolean surrogate = point >= 0xd800 && point <= 0xdfff;
    if (control || surrogate || !Character.isValidCodePoint(point) || (point & 0xfffe) == 0xfffe) {
      return "\0";
    }
    return Character.toString(point);
  }
}
