package org.inkstand.feed.format.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkstand.feed.format.reading.Limits;

/** Reads the tag that begins an element, with its attributes. */
final class Tags {

  /**
   * A tag.
   *
   * @param written the name as the document has it; empty when the file breaks off in the tag
   * @param attributes name and value in turn
   * @param closed whether it ends at once
   * @param end where the text goes on
   */
  record Tag(String written, String[] attributes, boolean closed, int end) {
    boolean isBroken() {
      return written.isEmpty();
    }
  }

  private final Source source;
  private final String text;
  private final Namespaces namespaces;
  private final List<String> attributes = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private int at;

  Tags(Source source, Namespaces namespaces) {
    this.source = source;
    this.text = source.text();
    this.namespaces = namespaces;
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (c > 127 && Character.isLetter(c));
  }

  static boolean isName(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '.';
  }

  /** Reads the tag at a {@code <} whose element will stand at that depth. */
  Tag read(int start, int depth) {
    at = start + 1;
    var written = name();
    attributes.clear();
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '<') {
        source.note(start, "the tag <" + written + " does not end");
        return tag(written, depth, false);
      }
      if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
        at += 2;
        return tag(written, depth, true);
      }
      if (isName(c)) {
        attribute(start);
      } else {
        at++;
      }
    }
    if (at >= text.length()) {
      source.lose(start, "the file breaks off inside a tag");
      return new Tag("", Element.NO_ATTRIBUTES, true, at);
    }
    at++;
    return tag(written, depth, false);
  }

  private Tag tag(String written, int depth, boolean closed) {
    var made = attributes.isEmpty() ? Element.NO_ATTRIBUTES : attributes.toArray(String[]::new);
    for (int i = 0; i < made.length; i += 2) {
      if (made[i].equals("xmlns")) {
        namespaces.declareDefault(depth, made[i + 1], written);
      } else if (made[i].startsWith("xmlns:")) {
        namespaces.declare(depth, made[i].substring(6), made[i + 1]);
      }
    }
    var kept =
        Arrays.stream(made).anyMatch(each -> each.startsWith("xmlns")) ? canonical(made) : made;
    return new Tag(written, kept, closed, at);
  }

  /** Attributes without the declarations of namespaces. */
  private static String[] canonical(String[] made) {
    var kept = new ArrayList<String>(made.length);
    for (int i = 0; i < made.length; i += 2) {
      if (!made[i].equals("xmlns") && !made[i].startsWith("xmlns:")) {
        kept.add(made[i]);
        kept.add(made[i + 1]);
      }
    }
    return kept.toArray(String[]::new);
  }

  private String name() {
    int start = at;
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void attribute(int tagStart) {
    var name = attributeName(name());
    skipSpace();
    var value = "";
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipSpace();
      value = value(tagStart);
    } else {
      source.note(tagStart, "an attribute without a value");
    }
    if (attributes.size() < 2 * Limits.ATTRIBUTES_MAX && !hasAttribute(name)) {
      attributes.add(name);
      attributes.add(value);
    }
  }

  /** Names come again and again: each is kept once. */
  private String attributeName(String written) {
    var known = names.get(written);
    if (known != null) {
      return known;
    }
    var name = written.toLowerCase(Locale.ROOT);
    if (names.size() < Limits.NAMES_MAX) {
      names.put(written, name);
    }
    return name;
  }

  private boolean hasAttribute(String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String value(int tagStart) {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      int start = at + 1;
      at = end < 0 ? text.length() : end + 1;
      return end < 0 ? "" : Entities.decode(source, start, end, false);
    }
    source.note(tagStart, "an attribute without quotes");
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isEnd()) {
      at++;
    }
    return Entities.decode(source, start, at, false);
  }

  private boolean isEnd() {
    char c = text.charAt(at);
    return c == '>'
        || c == '<'
        || (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '>');
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
