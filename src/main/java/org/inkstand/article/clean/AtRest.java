package org.inkstand.article.clean;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells of a cleaned tree whether it is of so plain a make that parsing and cleaning it again
 * cannot change it, which spares most articles a second round.
 *
 * <p>Plain is a list of paragraphs, headings, rules, quotes of paragraphs, flat lists and pictures,
 * with words, single line breaks and unlike inline elements in them, none of which a parser moves
 * anywhere. The white space must be where {@link CleanTree} puts it: one space or one break between
 * two things that are neither, and none at an edge. Whatever else there is, a table, an attribute
 * that only some elements have, a letter beyond the basic plane, is not judged but cleaned again.
 */
final class AtRest {

  private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5", "h6");

  /** Inline elements for which a parser has rules of their own, or that mean nothing when bare. */
  private static final Set<String> PECULIAR = Set.of("rp", "rt", "ruby", "span");

  private final String base;

  AtRest(String base) {
    this.base = base;
  }

  /** True only when cleaning the tree again would give the same; false is no proof of anything. */
  boolean proved(Element root) {
    for (Node node : root.childNodes()) {
      if (!(node instanceof Element block) || !block(block)) {
        return false;
      }
    }
    return true;
  }

  private boolean block(Element block) {
    return switch (block.normalName()) {
      case "hr" -> bare(block);
      case "blockquote" -> quote(block);
      case "ul", "ol" -> bare(block) && all(block, "li");
      case "figure" -> bare(block) && figure(block);
      default -> bare(block) && LINES.contains(block.normalName()) && line(block);
    };
  }

  private boolean quote(Element quote) {
    boolean marked = quote.attributesSize() == 1 && quote.attr("class").equals(Embeds.MARK);
    return (marked || bare(quote)) && all(quote, "p");
  }

  private boolean all(Element frame, String name) {
    for (Node node : frame.childNodes()) {
      if (!(node instanceof Element part) || !part.nameIs(name) || !bare(part) || !line(part)) {
        return false;
      }
    }
    return frame.childNodeSize() > 0;
  }

  private boolean figure(Element figure) {
    int captions = 0;
    for (Node node : figure.childNodes()) {
      boolean image = node instanceof Element i && i.nameIs("img") && image(i);
      boolean caption = node instanceof Element c && c.nameIs("figcaption") && bare(c) && line(c);
      captions += caption ? 1 : 0;
      if (!image && !caption) {
        return false;
      }
    }
    return captions <= 1 && captions < figure.childNodeSize();
  }

  private static boolean image(Element image) {
    String address = image.attr("src");
    return address.equals(address.strip())
        && address.chars().allMatch(c -> c > ' ' && c != 0x7f && !Character.isSurrogate((char) c))
        && image.attr("alt").chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** What a block of words, or an inline element in one, holds. */
  private boolean line(Element line) {
    boolean shown = false;
    // At an edge stands neither space nor break, nor does one stand beside another.
    boolean gap = true;
    for (Node node : line.childNodes()) {
      boolean parts = node instanceof TextNode t ? t.getWholeText().equals(" ") : broken(node);
      if (parts ? gap : !content(node)) {
        return false;
      }
      gap = parts;
      shown |= !parts;
    }
    return shown && !gap;
  }

  private static boolean broken(Node node) {
    return node instanceof Element element && element.nameIs("br") && bare(element);
  }

  private boolean content(Node node) {
    return switch (node) {
      case TextNode text -> words(text.getWholeText());
      case Element element -> inline(element) && line(element);
      default -> false;
    };
  }

  private boolean inline(Element element) {
    String name = element.normalName();
    if (!AllowList.INLINE.contains(name) || PECULIAR.contains(name) || within(element, name)) {
      return false;
    }
    if (!name.equals("a")) {
      return bare(element);
    }
    String address = element.attr("href");
    return element.attributesSize() == 2
        && element.hasAttr("rel")
        && words(address)
        && SafeAddress.ofLink(base, address).equals(Optional.of(address));
  }

  private static boolean within(Element element, String name) {
    for (Element p = element.parent(); p != null; p = p.parent()) {
      if (p.nameIs(name)) {
        return true;
      }
    }
    return false;
  }

  /** Text that is written as it was read: no edge to be stripped, no sign to be replaced. */
  private static boolean words(String text) {
    if (text.isEmpty()
        || Tidy.invisible(text.charAt(0))
        || Character.isWhitespace(text.charAt(text.length() - 1))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean bare(Element element) {
    return element.attributesSize() == 0;
  }
}
