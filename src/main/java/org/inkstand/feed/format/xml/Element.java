package org.inkstand.feed.format.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.reading.Limits;

/**
 * An element of a document. Its name and those of its attributes are in lower case and carry the
 * usual prefix of their namespace, whatever prefix the document chose: {@code dc:creator}, {@code
 * media:content}; names of the document's own format carry none.
 */
public final class Element implements Node {
  private static final Node[] NO_NODES = {};
  static final String[] NO_ATTRIBUTES = {};

  private final Source source;
  private final String name;
  private final String[] attributes;
  private final int place;
  private final String base;
  private final String language;
  private final boolean tongued;
  private Node[] nodes = NO_NODES;
  private int count;
  private boolean closed;

  Element(Element parent, String name, String[] attributes, int place) {
    this.source = parent.source;
    this.name = name;
    this.attributes = attributes;
    this.place = place;
    boolean plain = attributes.length == 0;
    var ownBase = plain ? Optional.<String>empty() : find("xml:base");
    base = ownBase.map(own -> resolved(parent, own.strip())).orElse(parent.base);
    var ownLanguage = plain ? ownBase : find("xml:lang").or(() -> find("lang"));
    language = ownLanguage.orElse(parent.language);
    tongued = parent.tongued || ownLanguage.isPresent();
  }

  private static String resolved(Element parent, String own) {
    var made = Addresses.resolve(parent.base, own);
    boolean fits = made.length() <= Limits.ADDRESS_LENGTH_MAX;
    return fits && parent.source.budget().allows(made.length() - own.length()) ? made : parent.base;
  }

  /** The element above all others: it has no name, and the base and language that HTTP gave. */
  Element(Source source, String base, String language) {
    this.source = source;
    this.name = "";
    this.attributes = NO_ATTRIBUTES;
    this.place = 0;
    this.base = base;
    this.language = language;
    this.tongued = false;
  }

  void add(Node node) {
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count == 0 ? 1 : count * 2);
    }
    nodes[count++] = node;
  }

  void close() {
    closed = true;
  }

  public String name() {
    return name;
  }

  /** The name without its prefix. */
  public String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether its end was seen, or followed from what came after; false when the file broke off. */
  public boolean isWhole() {
    return closed;
  }

  /** Whether there is nothing in it and on it. */
  public boolean isBare() {
    return attributes.length == 0 && !hasElements();
  }

  /** The line on which it begins, counted from 1. */
  public int line() {
    return source.line(place);
  }

  /** The address that relative ones in it are relative to; may be empty. */
  public String base() {
    return base;
  }

  /** The language its words are in; may be empty. */
  public String language() {
    return language;
  }

  /** Whether the document says the language, if only that it is none; false when only HTTP does. */
  public boolean saysLanguage() {
    return tongued;
  }

  /** The value of an attribute; empty when it has none. */
  public String attribute(String wanted) {
    return find(wanted).orElse("");
  }

  /** The value of an attribute. */
  public Optional<String> find(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return Optional.of(attributes[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** All attributes, name and value in turn. */
  String[] attributes() {
    return attributes;
  }

  /** The first child of that name that is there; of several names, the first that is. */
  public Optional<Element> child(String... names) {
    for (var wanted : names) {
      for (int i = 0; i < count; i++) {
        if (nodes[i] instanceof Element child && child.name.equals(wanted)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** All children of that name. */
  public List<Element> children(String wanted) {
    var found = new ArrayList<Element>(2);
    for (int i = 0; i < count; i++) {
      if (nodes[i] instanceof Element child && child.name.equals(wanted)) {
        found.add(child);
      }
    }
    return found;
  }

  /** All children that are elements. */
  public List<Element> children() {
    var found = new ArrayList<Element>(count);
    for (int i = 0; i < count; i++) {
      if (nodes[i] instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  /** The words in the first child of that name that has any; of several names, in turn. */
  public String text(String... names) {
    for (var wanted : names) {
      for (int i = 0; i < count; i++) {
        if (nodes[i] instanceof Element child && child.name.equals(wanted)) {
          var words = child.text();
          if (!words.isEmpty()) {
            return words;
          }
        }
      }
    }
    return "";
  }

  /**
   * What stands in it, stripped: its words, or, when there are elements among them that should have
   * been escaped, the markup they make.
   */
  public String text() {
    return hasElements() ? markup(base) : words().strip();
  }

  /** Its own words alone, without those of elements in it. */
  public String words() {
    if (count == 1 && nodes[0] instanceof Words only) {
      return source.decoded(only);
    }
    var all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (nodes[i] instanceof Words words) {
        all.append(source.decoded(words));
      }
    }
    return all.toString();
  }

  /** What stands in it as markup, its own words escaped, for a place that has that base. */
  public String markup(String there) {
    return Markup.inside(this, there);
  }

  /** Whether there are elements in it. */
  public boolean hasElements() {
    for (int i = 0; i < count; i++) {
      if (nodes[i] instanceof Element) {
        return true;
      }
    }
    return false;
  }

  /**
   * The only element in it, when there is one and no words beside it: writers of XHTML wrap what
   * they write in a div that means nothing.
   */
  public Optional<Element> onlyElement() {
    Element only = null;
    for (int i = 0; i < count; i++) {
      if (nodes[i] instanceof Element child) {
        if (only != null) {
          return Optional.empty();
        }
        only = child;
      } else if (nodes[i] instanceof Words words && !source.decoded(words).isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(only);
  }

  /** Notes a flaw at its place. */
  public void note(String sentence) {
    source.note(place, sentence);
  }

  /** Notes a flaw at its place, by which something was lost. */
  public void lose(String sentence) {
    source.lose(place, sentence);
  }

  Source source() {
    return source;
  }

  int count() {
    return count;
  }

  Node node(int index) {
    return nodes[index];
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "<%s> of %d parts", name, count);
  }
}
