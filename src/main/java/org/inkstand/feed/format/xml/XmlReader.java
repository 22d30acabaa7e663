package org.inkstand.feed.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inkstand.feed.format.reading.Limits;
import org.inkstand.feed.format.reading.Reading;

/**
 * Reads a document, whatever state it is in, in one pass.
 *
 * <p>The rules by which it forgives, each with a flaw: an end that fits an open element further out
 * ends those between; an end that fits none is passed over; an item that begins inside an item ends
 * the first; a {@code <} that begins nothing is a {@code <}; an ampersand that begins nothing is an
 * ampersand; an attribute may lack its quotes; what is open when the file ends is not whole. It
 * never looks anything up, never expands anything, and never goes back, so time and memory are
 * linear: at most {@link Limits#nodesMax} nodes, at most {@link Limits#DEPTH_MAX} deep.
 */
public final class XmlReader {
  /** Of these one never contains another; a feed that says so has lost an end. */
  private static final Set<String> ITEMS = Set.of("item", "entry", "url", "newsitem");

  /** These hold words only. */
  private static final Set<String> LEAVES =
      Set.of(
          "title", "link", "guid", "pubdate", "id", "updated", "published", "issued", "modified");

  /** These never stand among the words of a leaf: where one begins, the leaf has lost its end. */
  private static final Set<String> NEIGHBOURS =
      Set.of(
          "title",
          "link",
          "guid",
          "pubdate",
          "id",
          "updated",
          "published",
          "description",
          "summary",
          "content",
          "author",
          "category",
          "comments",
          "enclosure",
          "content:encoded",
          "dc:creator",
          "dc:date");

  private final Source source;
  private final String text;
  private final Tags tags;
  private final Namespaces namespaces = new Namespaces();
  private final List<Element> open = new ArrayList<>();
  private final int nodesMax;
  private int nodes;
  private int tooDeep;
  private boolean commentsEnd = true;
  private boolean subsetsEnd = true;

  private XmlReader(String text, Reading reading) {
    this.text = text;
    source = new Source(text, reading.flaws(), reading.budget());
    nodesMax = Limits.nodesMax(text.length());
    tags = new Tags(source, namespaces);
    open.add(new Element(source, reading.base(), reading.language()));
  }

  /** The document: an element without a name, in which the root is found. */
  public static Element read(String text, Reading reading) {
    return new XmlReader(text, reading).read();
  }

  private Element read() {
    int at = 0;
    while (at < text.length() && nodes < nodesMax) {
      int mark = text.indexOf('<', at);
      int end = mark < 0 ? text.length() : mark;
      if (end > at) {
        words(at, end, false);
      }
      at = mark < 0 ? end : markup(mark);
    }
    if (nodes >= nodesMax) {
      source.lose(at, "more than " + nodesMax + " elements, read no further");
    }
    if (open.size() > 1) {
      source.lose(text.length(), "the file breaks off inside <" + open.getLast().name() + ">");
    }
    return open.getFirst();
  }

  private void words(int start, int end, boolean literal) {
    open.getLast().add(new Words(start, end, literal));
    nodes++;
  }

  /** Reads the markup that begins at a {@code <}, and returns where the text goes on. */
  private int markup(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!') {
      return declaration(at);
    }
    if (next == '?') {
      int end = text.indexOf('>', at);
      return end < 0 ? text.length() : end + 1;
    }
    if (next == '/') {
      return end(at);
    }
    if (Tags.isNameStart(next)) {
      return start(at);
    }
    source.note(at, "a < that begins no element");
    words(at, at + 1, false);
    return at + 1;
  }

  private int declaration(int at) {
    if (text.startsWith("<!--", at)) {
      return comment(at);
    }
    if (text.regionMatches(true, at, "<![CDATA[", 0, 9)) {
      return literal(at);
    }
    int end = text.indexOf('>', at);
    if (end < 0) {
      return text.length();
    }
    boolean declares =
        text.regionMatches(true, at, "<!DOCTYPE", 0, 9)
            && text.substring(at, end).indexOf('[') > 0
            && subsetsEnd;
    if (!declares) {
      return end + 1;
    }
    source.note(at, "a document type with declarations of its own, none of which is followed");
    int close = text.indexOf(']', at);
    subsetsEnd = close >= 0;
    int after = close < 0 ? end : text.indexOf('>', close);
    return after < 0 ? text.length() : after + 1;
  }

  private int comment(int at) {
    int end = commentsEnd ? text.indexOf("-->", at + 4) : -1;
    if (end >= 0) {
      return end + 3;
    }
    commentsEnd = false;
    source.note(at, "a comment that does not end");
    return at + 4;
  }

  /** A CDATA section that does not end is one whose end was forgotten before the next tag. */
  private int literal(int at) {
    int start = at + 9;
    int end = text.indexOf("]]>", start);
    if (end >= 0) {
      if (end > start) {
        words(start, end, true);
      }
      return end + 3;
    }
    source.lose(at, "a CDATA section that does not end");
    words(start, text.length(), true);
    return text.length();
  }

  private int start(int at) {
    int depth = open.size();
    var tag = tags.read(at, depth);
    if (tag.isBroken()) {
      return tag.end();
    }
    if (depth > Limits.DEPTH_MAX) {
      source.lose(at, "elements more than " + Limits.DEPTH_MAX + " deep, passed over");
      tooDeep += tag.closed() ? 0 : 1;
      return tag.end();
    }
    var name = name(tag.written(), depth, at);
    if (ITEMS.contains(name)) {
      endItem(name, at);
    }
    endLeaf(name, at);
    var parent = open.getLast();
    var element = new Element(parent, name, tag.attributes(), at);
    parent.add(element);
    nodes++;
    if (tag.closed() || isVoid(name)) {
      element.close();
      namespaces.leave(depth);
    } else {
      open.add(element);
    }
    return tag.end();
  }

  /**
   * The name as the tree carries it; a feed or an entry of Atom has Atom's names without prefix.
   */
  private String name(String written, int depth, int at) {
    var name = namespaces.element(written, () -> undeclared(at, written));
    if (name.equals("atom:feed") || name.equals("atom:entry")) {
      namespaces.atomIsHome(depth);
      return namespaces.element(written, () -> {});
    }
    return name;
  }

  private void undeclared(int at, String written) {
    source.note(
        at,
        "the prefix \""
            + written.substring(0, written.indexOf(':'))
            + "\" is not declared, taken at its word");
  }

  private static boolean isVoid(String name) {
    return name.equals("br") || name.equals("img") || name.equals("hr") || name.equals("wbr");
  }

  private void endLeaf(String name, int at) {
    var last = open.getLast().name();
    if (LEAVES.contains(last) && (NEIGHBOURS.contains(name) || ITEMS.contains(name))) {
      source.note(at, "<" + name + "> begins inside <" + last + ">, which is taken as ended");
      closeFrom(open.size() - 1);
    }
  }

  private void endItem(String name, int at) {
    for (int i = open.size() - 1; i > 0; i--) {
      if (open.get(i).name().equals(name)) {
        source.note(at, "<" + name + "> begins inside <" + name + ">, which is taken as ended");
        closeFrom(i);
        return;
      }
    }
  }

  private int end(int at) {
    int nameEnd = at + 2;
    while (nameEnd < text.length() && Tags.isName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = nameEnd;
    while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
      end++;
    }
    int next = end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
    if (end >= text.length()) {
      return end;
    }
    if (tooDeep > 0) {
      tooDeep--;
      return next;
    }
    var written = text.substring(at + 2, nameEnd);
    var name = namespaces.element(written, () -> {});
    for (int i = open.size() - 1; i > 0; i--) {
      if (open.get(i).name().equals(name)) {
        if (i < open.size() - 1) {
          source.note(at, "<" + open.getLast().name() + "> does not end before </" + name + ">");
        }
        closeFrom(i);
        return next;
      }
    }
    if (!Markup.VOID.contains(name)) {
      source.note(at, "</" + name + "> ends nothing");
    }
    return next;
  }

  private void closeFrom(int index) {
    for (int i = open.size() - 1; i >= index; i--) {
      open.removeLast().close();
      namespaces.leave(i);
    }
  }
}
