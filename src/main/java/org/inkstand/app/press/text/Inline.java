package org.inkstand.app.press.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The few marks that a written text may carry inside a line: {@code **strong**}, {@code _emphasis_}
 * and {@code *emphasis*}.
 */
public final class Inline {

  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_*])([_*])(\\S(?:.*?\\S)?)\\1(?![\\p{L}\\p{N}_*])");

  private Inline() {}

  /** The text as HTML, which is also well-formed XML. */
  public static String html(String text) {
    String strong = STRONG.matcher(escaped(text)).replaceAll("<strong>$1</strong>");
    return EMPHASIS.matcher(strong).replaceAll("<em>$2</em>");
  }

  /** The text without its marks. */
  public static String plain(String text) {
    String weak = STRONG.matcher(text).replaceAll("$1");
    return EMPHASIS.matcher(weak).replaceAll("$2");
  }

  /** A body as HTML, one element a line. */
  public static String html(List<Block> body) {
    StringBuilder html = new StringBuilder();
    for (Block block : body) {
      html.append(html(block)).append('\n');
    }
    return html.toString();
  }

  /** One block as HTML. */
  public static String html(Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> "<p>" + html(text) + "</p>";
      case Block.Subheading(String text) -> "<h2>" + html(text) + "</h2>";
      case Block.Quotation(String text) -> "<blockquote><p>" + html(text) + "</p></blockquote>";
      case Block.Points(List<String> items) -> {
        StringBuilder list = new StringBuilder("<ul>");
        items.forEach(item -> list.append("<li>").append(html(item)).append("</li>"));
        yield list.append("</ul>").toString();
      }
    };
  }

  /** Text made safe between tags and inside quoted attributes, in HTML and in XML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
