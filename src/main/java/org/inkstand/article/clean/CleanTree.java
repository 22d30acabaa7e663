package org.inkstand.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The cleaned article while it is written. It is born clean: nothing of the publisher's tree is
 * moved into it, only text and freshly made elements.
 *
 * <p>Writing is a stream of blocks opened and closed, and of leaves (words, breaks, pictures)
 * between them. The tree keeps a <em>host</em>, the block into which the next leaf goes, and the
 * chain of inline elements (emphasis, links) that surround it. A leaf in a block that holds only
 * blocks opens a paragraph of its own; a block that begins within a paragraph ends it, and the
 * inline chain is taken up again behind it. So whatever the nesting was, the result is one that a
 * browser parses back into the same tree, which is what makes cleaning idempotent and safe from
 * markup that changes its meaning when it is parsed again.
 */
final class CleanTree {

  private record Opened(Element template, Element copy) {}

  private final Element root = new Element("div");
  private final List<Element> inline = new ArrayList<>();
  private final List<Opened> opened = new ArrayList<>();
  private Element host = root;
  private boolean gap;
  private int breaks;

  Element root() {
    return root;
  }

  /**
   * Opens a block where it may stand; false when it may not, and its content shall flow on without
   * it.
   */
  boolean open(Element shell) {
    String name = shell.normalName();
    endParagraph();
    if (inLine() || !atHome(name) || (name.equals("figure") && host.closest("figure") != null)) {
      gap = true;
      return false;
    }
    if (name.equals("p") && host.nameIs("figure")) {
      return false;
    }
    if (AllowList.FRAME.contains(host.normalName()) && !AllowList.HOME.containsKey(name)) {
      return false;
    }
    host.appendChild(shell);
    enter(shell);
    return true;
  }

  /** The block to come back to with {@link #close}. */
  Element place() {
    endParagraph();
    return host;
  }

  void close(Element place) {
    if (host != place) {
      enter(place);
    }
    gap |= inLine();
  }

  /** Ends an open paragraph; the next leaf begins another. */
  void endParagraph() {
    Element parent = host.parent();
    if (host.nameIs("p") && parent != null) {
      enter(parent);
    }
    gap |= inLine();
  }

  void push(Element template) {
    inline.add(template);
  }

  void pop() {
    inline.removeLast();
  }

  /** True within a template of that name, since a link in a link means nothing. */
  boolean within(String name) {
    return inline.stream().anyMatch(template -> template.nameIs(name));
  }

  void text(String raw) {
    if (host.nameIs("pre")) {
      verbatim(raw);
      return;
    }
    String words = raw.strip();
    if (words.isEmpty()) {
      gap |= !raw.isEmpty();
      return;
    }
    gap |= white(raw.charAt(0));
    if (leafHost()) {
      spot().appendText(PlainText.collapse(words));
      gap = white(raw.charAt(raw.length() - 1));
    }
  }

  void lineBreak() {
    if (host.nameIs("pre")) {
      verbatim("\n");
    } else {
      breaks++;
    }
  }

  void rule() {
    endParagraph();
    if (host == root) {
      host.appendElement("hr");
    }
  }

  /** Places a picture as a figure of its own; false where none may stand. */
  boolean picture(Element image) {
    endParagraph();
    if (inLine() || AllowList.FRAME.contains(host.normalName())) {
      return false;
    }
    Element figure = host.nameIs("figure") ? host : host.appendElement("figure");
    figure.appendChild(image);
    gap = false;
    breaks = 0;
    return true;
  }

  /** Whether a quote may begin here. */
  boolean takesQuote() {
    endParagraph();
    return !inLine() && !AllowList.FRAME.contains(host.normalName());
  }

  /** Whether the next leaf goes into the quote of something embedded. */
  boolean withinEmbed() {
    endParagraph();
    return host.nameIs("blockquote") && host.className().equals(Embeds.MARK);
  }

  /** Places a frame. */
  void frame(Element frame) {
    host.appendChild(frame);
    gap = false;
    breaks = 0;
  }

  private void verbatim(String raw) {
    String text = host.childNodeSize() > 0 ? raw : raw.replaceFirst("^[\\r\\n]+", "");
    gap = false;
    breaks = 0;
    if (!text.isEmpty()) {
      spot().appendText(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
  }

  /** Makes the host one that holds words, if it can be. */
  private boolean leafHost() {
    String name = host.normalName();
    if (breaks >= 2 && name.equals("p")) {
      Element before = host;
      endParagraph();
      enter(host.appendElement("p"));
      host.attributes().addAll(before.attributes());
    } else if (host == root || name.equals("blockquote")) {
      enter(host.appendElement("p"));
    } else if (name.equals("figure")) {
      Element caption = host.selectFirst("> figcaption");
      boolean first = caption == null;
      enter(caption == null ? host.appendElement("figcaption") : caption);
      gap = !first;
    } else if (AllowList.FRAME.contains(name)) {
      return name.equals("ul") || name.equals("ol") ? item("li") : name.equals("dl") && item("dd");
    }
    return true;
  }

  private boolean item(String name) {
    enter(host.appendElement(name));
    return true;
  }

  /**
   * The element that takes the next leaf: the host, or the innermost of the inline chain, opened
   * anew where due.
   */
  private Element spot() {
    int common = 0;
    while (common < Math.min(opened.size(), inline.size())
        && opened.get(common).template == inline.get(common)) {
      common++;
    }
    opened.subList(common, opened.size()).clear();
    Element at = common == 0 ? host : opened.get(common - 1).copy;
    boolean started = host.childNodeSize() > 0;
    if (breaks > 0 && started) {
      at.appendElement("br");
    } else if (gap && started) {
      at.appendText(" ");
    }
    breaks = 0;
    gap = false;
    for (Element template : inline.subList(common, inline.size())) {
      Element copy = template.clone();
      at.appendChild(copy);
      opened.add(new Opened(template, copy));
      at = copy;
    }
    return at;
  }

  private void enter(Element block) {
    host = block;
    opened.clear();
    gap = false;
    breaks = 0;
  }

  /** True in a block that holds text only, so that blocks within it flow into one line. */
  private boolean inLine() {
    String name = host.normalName();
    return AllowList.LINE.contains(name) && !name.equals("p");
  }

  private boolean atHome(String name) {
    Set<String> homes = AllowList.HOME.get(name);
    return homes == null || homes.contains(host.normalName());
  }

  private static boolean white(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
