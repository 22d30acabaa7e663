package org.inkstand.feed.format.xml;

import java.util.Set;
import org.inkstand.feed.format.address.MarkupAddresses;

/** Writes what stands in an element as HTML. */
final class Markup {
  private Markup() {}

  static final Set<String> VOID =
      Set.of("br", "hr", "img", "wbr", "input", "area", "col", "embed", "source", "track", "param");

  /** What is inside, for a reader to whom addresses are relative to that base. */
  static String inside(Element element, String base) {
    var made = new StringBuilder();
    write(element, base, made);
    return made.toString().strip();
  }

  /** Depth is bounded by the reader. */
  private static void write(Element element, String base, StringBuilder made) {
    for (int i = 0; i < element.count(); i++) {
      switch (element.node(i)) {
        case Words words -> {
          var decoded = element.source().decoded(words);
          if (words.literal()) {
            made.append(decoded);
          } else {
            escape(decoded, false, made);
          }
        }
        case Element child -> {
          var name = isMarkup(child) ? child.localName() : child.name();
          made.append('<').append(name);
          attributes(child, base, made);
          if (VOID.contains(name) && child.count() == 0) {
            made.append(" />");
          } else {
            made.append('>');
            write(child, base, made);
            made.append("</").append(name).append('>');
          }
        }
      }
    }
  }

  private static boolean isMarkup(Element element) {
    var name = element.name();
    return name.startsWith("xhtml:")
        || name.startsWith("html:")
        || name.startsWith("nitf:")
        || name.startsWith(Namespaces.FOREIGN + ":");
  }

  /** An element may have a base of its own, which HTML does not know: there it counts at once. */
  private static void attributes(Element element, String base, StringBuilder made) {
    boolean far = !element.base().equals(base);
    var attributes = element.attributes();
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].startsWith("xmlns") || attributes[i].equals("xml:base")) {
        continue;
      }
      made.append(' ').append(attributes[i]).append("=\"");
      var value = attributes[i + 1];
      var near = far ? MarkupAddresses.resolved(element.base(), attributes[i], value) : value;
      boolean allowed = element.source().budget().allows(near.length() - value.length());
      escape(allowed ? near : value, true, made);
      made.append('"');
    }
  }

  private static void escape(String text, boolean quoted, StringBuilder made) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> made.append("&amp;");
        case '<' -> made.append("&lt;");
        case '>' -> made.append("&gt;");
        case '"' -> made.append(quoted ? "&quot;" : "\"");
        default -> made.append(c);
      }
    }
  }
}
