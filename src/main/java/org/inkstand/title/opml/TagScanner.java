package org.inkstand.title.opml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.inkstand.title.opml.OpmlFile.Flaw;
import org.jsoup.parser.Parser;

/**
 * Walks over the tags of a text, sound or broken, counting lines.
 *
 * <p>It knows no document type and so no entities but those of XML and HTML: nothing expands,
 * nothing is fetched. A stray {@code <} or {@code &} is text; an attribute whose quotation mark is
 * missing ends with its line.
 */
final class TagScanner {

  private final String text;
  private final Consumer<Flaw> flaws;
  private int at;
  private int line = 1;
  private int counted;

  /**
   * A tag.
   *
   * @param name in lower case
   * @param attributes by lower-case name, character references resolved
   */
  record Tag(int line, String name, Kind kind, Map<String, String> attributes) {
    enum Kind {
      OPEN,
      CLOSE,
      EMPTY
    }
  }

  TagScanner(String text, Consumer<Flaw> flaws) {
    this.text = text;
    this.flaws = flaws;
  }

  /** The text from here to the next tag, without moving. */
  String textBefore() {
    int end = text.indexOf('<', at);
    return Parser.unescapeEntities(text.substring(at, end < 0 ? text.length() : end), false);
  }

  /** Whether there is another tag, which {@link #next} then gives. */
  boolean seek() {
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open < 0 || open + 1 >= text.length()) {
        at = text.length();
        return false;
      }
      char first = text.charAt(open + 1);
      if (Character.isLetter(first) || first == '/') {
        at = open;
        return true;
      }
      at = skip(open, first);
    }
    return false;
  }

  /** The line of the place where the scanner stands. */
  int line() {
    for (; counted < at; counted++) {
      char c = text.charAt(counted);
      boolean lonelyReturn =
          c == '\r' && (counted + 1 >= text.length() || text.charAt(counted + 1) != '\n');
      if (c == '\n' || lonelyReturn) {
        line++;
      }
    }
    return line;
  }

  private int skip(int open, char first) {
    if (text.startsWith("<!--", open)) {
      return after("-->", open + 4);
    }
    if (text.startsWith("<![CDATA[", open)) {
      return after("]]>", open + 9);
    }
    if (first == '?') {
      return after("?>", open + 2);
    }
    if (first == '!') {
      at = open;
      flaws.accept(new Flaw(line(), "a document type is not read, nor are its entities"));
      int subset = text.indexOf('[', open);
      int end = text.indexOf('>', open);
      return subset >= 0 && subset < end ? after("]>", subset) : after(">", open);
    }
    return open + 1;
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** The tag at which {@link #seek} stopped. */
  Tag next() {
    int begins = line();
    boolean close = text.charAt(at + 1) == '/';
    at += close ? 2 : 1;
    String name = word();
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < text.length()) {
      blanks();
      if (at >= text.length() || text.charAt(at) == '<') {
        flaws.accept(new Flaw(begins, "the tag <" + name + "> has no end"));
        break;
      }
      if (text.charAt(at) == '>') {
        at++;
        break;
      }
      if (text.startsWith("/>", at)) {
        at += 2;
        return new Tag(begins, name, Tag.Kind.EMPTY, attributes);
      }
      attribute(attributes);
    }
    return new Tag(begins, name, close ? Tag.Kind.CLOSE : Tag.Kind.OPEN, attributes);
  }

  private void attribute(Map<String, String> attributes) {
    String name = word();
    if (name.isEmpty()) {
      at++;
      return;
    }
    blanks();
    if (at >= text.length() || text.charAt(at) != '=') {
      return;
    }
    at++;
    blanks();
    String value = Parser.unescapeEntities(value(), true);
    attributes.putIfAbsent(name, value);
  }

  private String value() {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      int from = at;
      while (at < text.length() && " \t\r\n>".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
    int from = at + 1;
    int end = text.indexOf(quote, from);
    int tag = text.indexOf("<outline", from);
    if (end < 0 || (tag >= 0 && tag < end)) {
      flaws.accept(new Flaw(line(), "a quotation mark is missing"));
      int lineEnd = text.indexOf('\n', from);
      end = lineEnd < 0 ? text.length() : lineEnd;
      at = end;
      return cut(text.substring(from, end));
    }
    at = end + 1;
    return text.substring(from, end);
  }

  /** What of a line can still be the value: all before the next attribute or the tag's end. */
  private static String cut(String rest) {
    return rest.split("\\s+[A-Za-z:]+\\s*=|/?>", 2)[0].strip();
  }

  private String word() {
    int from = at;
    while (at < text.length() && " \t\r\n=/>\"'<".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
