package org.inkstand.sync.outgoing;

import java.nio.charset.StandardCharsets;

/**
 * Writes XML that is well-formed whatever text it is given.
 *
 * <p>Text is escaped, never put into CDATA, whose end some article will contain one day. Characters
 * that XML 1.0 does not have, which newsrooms' systems leave behind now and then, are left out.
 */
public final class Xml {

  private final StringBuilder written = new StringBuilder(1 << 16);

  /** Begins a document with this root, its attributes given as name, value, name, value. */
  public Xml(String root, String... attributes) {
    written.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open(root, attributes);
    written.append('\n');
  }

  /** Opens an element. */
  public Xml open(String name, String... attributes) {
    start(name, attributes);
    written.append('>');
    return this;
  }

  /** Closes it. */
  public Xml close(String name) {
    written.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing but text in it; nothing at all when the text is empty. */
  public Xml text(String name, String text, String... attributes) {
    if (!text.isEmpty()) {
      open(name, attributes);
      escape(text);
      close(name);
    }
    return this;
  }

  /** An element that must be there, even without text. */
  public Xml always(String name, String text) {
    open(name);
    escape(text);
    return close(name);
  }

  /** An element with nothing in it. */
  public Xml empty(String name, String... attributes) {
    start(name, attributes);
    written.append("/>\n");
    return this;
  }

  /** The document, its root closed. */
  public byte[] bytes(String root) {
    close(root);
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String name, String... attributes) {
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '\r' -> written.append("&#13;");
        default -> {
          if (legal(c)) {
            written.appendCodePoint(c);
          }
        }
      }
    }
  }

  /** XML 1.0, production 2. */
  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
