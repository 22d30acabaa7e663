package org.inkstand.web.crawl;

/** A sitemap as it is written. */
final class Xml {

  private final StringBuilder out = new StringBuilder(4_096);

  Xml(String opening) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(opening).append('\n');
  }

  Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element that holds text; what XML 1.0 cannot carry is left out. */
  Xml element(String name, String text) {
    out.append('<').append(name).append('>');
    text.codePoints().filter(Xml::allowed).forEach(this::letter);
    out.append("</").append(name).append('>');
    return this;
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff));
  }

  private void letter(int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.appendCodePoint(c);
    }
  }

  String close(String name) {
    return out.append("</").append(name).append(">\n").toString();
  }
}
