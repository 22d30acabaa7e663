package org.inkstand.app.press.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.inkstand.app.press.text.Inline;

/** XML while it is being written. Attributes come in pairs of name and value. */
final class Xml {

  /** The namespace of tombstones (RFC 6721). */
  static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins with a prolog. */
  static Xml prolog(String encoding) {
    Xml xml = new Xml();
    xml.text.append("<?xml version=\"1.0\" encoding=\"").append(encoding).append("\"?>\n");
    return xml;
  }

  Xml open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  Xml close() {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
    return this;
  }

  Xml empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  /** An element with text; nothing at all where there is no text. */
  Xml leaf(String name, String value, String... attributes) {
    return value.isEmpty() ? this : raw(name, Inline.escaped(value), attributes);
  }

  /** An element whose content is XML already. */
  Xml raw(String name, String xml, String... attributes) {
    tag(name, attributes).append('>').append(xml).append("</").append(name).append(">\n");
    return this;
  }

  /** An element whose content is quoted whole. */
  Xml quoted(String name, String value, String... attributes) {
    return raw(name, "<![CDATA[" + value.replace("]]>", "]]]]><![CDATA[>") + "]]>", attributes);
  }

  /** Closes what is open. */
  String end() {
    while (!open.isEmpty()) {
      close();
    }
    return text.toString();
  }

  private StringBuilder tag(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(Inline.escaped(attributes[i + 1])).append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }
}
