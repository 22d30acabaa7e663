package org.inkstand.feed.format.address;

/**
 * Walks the attributes of all tags of a piece of markup, without a tree. One pass, linear, on
 * anything: what is no tag is passed over.
 */
public final class MarkupScanner {

  /** Is told of every attribute that has a value. */
  public interface Visitor {
    /**
     * One attribute.
     *
     * @param start of its value in the markup
     * @param end of its value, exclusive
     */
    void attribute(String tag, String name, int start, int end);

    /** A tag has ended: what was told since the last one belongs together. */
    default void tagEnd() {}
  }

  private final String markup;
  private final Visitor visitor;
  private int at;

  private MarkupScanner(String markup, Visitor visitor) {
    this.markup = markup;
    this.visitor = visitor;
  }

  /** Walks the markup from its beginning to its end. */
  public static void scan(String markup, Visitor visitor) {
    new MarkupScanner(markup, visitor).run();
  }

  private void run() {
    while (true) {
      at = markup.indexOf('<', at);
      if (at < 0 || at + 1 >= markup.length()) {
        return;
      }
      if (markup.startsWith("<!--", at)) {
        int end = markup.indexOf("-->", at + 4);
        at = end < 0 ? markup.length() : end + 3;
      } else if (Character.isLetter(markup.charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
  }

  private void tag() {
    int start = ++at;
    while (at < markup.length() && isName(markup.charAt(at))) {
      at++;
    }
    var tag = markup.substring(start, at);
    while (at < markup.length() && markup.charAt(at) != '>') {
      char c = markup.charAt(at);
      if (c == '<') {
        break;
      }
      if (isName(c)) {
        attribute(tag);
      } else {
        at++;
      }
    }
    visitor.tagEnd();
  }

  private void attribute(String tag) {
    int start = at;
    while (at < markup.length() && isName(markup.charAt(at))) {
      at++;
    }
    int nameEnd = at;
    skipSpace();
    if (at >= markup.length() || markup.charAt(at) != '=') {
      return;
    }
    at++;
    skipSpace();
    if (at >= markup.length()) {
      return;
    }
    char quote = markup.charAt(at);
    int valueStart = quote == '"' || quote == '\'' ? at + 1 : at;
    int valueEnd = valueStart == at ? unquotedEnd() : markup.indexOf(quote, valueStart);
    if (valueEnd < 0) {
      at = markup.length();
      return;
    }
    visitor.attribute(tag, markup.substring(start, nameEnd), valueStart, valueEnd);
    at = valueStart == at ? valueEnd : valueEnd + 1;
  }

  private int unquotedEnd() {
    int end = at;
    while (end < markup.length()
        && markup.charAt(end) != '>'
        && !Character.isWhitespace(markup.charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }
}
