package org.inkstand.article.clean;

import java.util.Map;
import java.util.Set;

/**
 * Everything that a cleaned article may contain, in one place. What is not named here does not
 * pass.
 */
final class AllowList {

  /** Elements that hold other blocks; loose text in them becomes a paragraph. */
  static final Set<String> FLOW = Set.of("blockquote", "figure");

  /** Elements that hold blocks or text, and keep loose text as it is. */
  static final Set<String> CELL = Set.of("li", "dd", "td", "th");

  /** Blocks that hold text only; blocks inside them are flattened. */
  static final Set<String> LINE =
      Set.of("p", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "dt", "pre");

  /** Blocks that hold only their own parts. */
  static final Set<String> FRAME =
      Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr");

  /** Parts, and the frames in which alone they make sense. */
  static final Map<String, Set<String>> HOME =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("caption", Set.of("table")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot", "table")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")));

  /** Elements within a line. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "ins", "kbd", "mark", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
          "var");

  /** Old names and their meaning today. */
  static final Map<String, String> RENAMED =
      Map.of(
          "h1", "h2", "b", "strong", "i", "em", "strike", "s", "tt", "code", "acronym", "abbr",
          "listing", "pre", "xmp", "pre", "dir", "ul", "menu", "ul");

  /** Elements that go with all they contain. */
  static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "object",
          "embed",
          "applet",
          "audio",
          "canvas",
          "map",
          "area",
          "frame",
          "frameset",
          "noframes",
          "noembed",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "button",
          "input",
          "select",
          "option",
          "optgroup",
          "textarea",
          "datalist",
          "output",
          "progress",
          "meter",
          "param",
          "source",
          "track",
          "dialog",
          "portal",
          "marquee",
          "bgsound",
          "keygen",
          "isindex",
          "plaintext",
          "slot",
          "fencedframe",
          "nav",
          "image",
          "command",
          "layer",
          "ilayer");

  /**
   * Attributes beside {@code dir} and {@code lang} that pass as they are, if their value is plain.
   */
  static final Map<String, Set<String>> PLAIN_ATTRIBUTES =
      Map.of(
          "time", Set.of("datetime"),
          "abbr", Set.of("title"),
          "dfn", Set.of("title"),
          "td", Set.of("colspan", "rowspan"),
          "th", Set.of("colspan", "rowspan", "scope"),
          "ol", Set.of("start", "reversed"),
          "li", Set.of("value"));

  private AllowList() {}
}
