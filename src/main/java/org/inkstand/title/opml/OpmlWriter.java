package org.inkstand.title.opml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.Title;
import org.inkstand.title.TitleFeed;

/**
 * Writes titles as OPML 2.0: a folder a section, feeds of no section outside the folders.
 *
 * <p>Attributes that OPML does not know have a namespace of their own, as its specification asks;
 * other readers pass over them.
 */
final class OpmlWriter {

  /** Which title a feed belongs to. */
  static final String TITLE = "inkstand:title";

  static final String COUNTRY = "inkstand:country";
  static final String OWNER = "inkstand:owner";

  private OpmlWriter() {}

  static byte[] write(List<Title> titles) {
    Map<String, List<String>> folders = new TreeMap<>();
    for (Title title : titles) {
      for (TitleFeed feed : title.feeds()) {
        String folder = MediaTopic.above(feed.section()).map(MediaTopic::english).orElse("");
        folders.computeIfAbsent(folder, _ -> new ArrayList<>()).add(outline(title, feed));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:inkstand="urn:inkstand:opml">
        <head><title>Titles</title></head>
        <body>
        """);
    folders.forEach(
        (folder, outlines) -> {
          String indent = folder.isEmpty() ? "" : "  ";
          if (!folder.isEmpty()) {
            out.append("<outline text=\"").append(escaped(folder)).append("\">\n");
          }
          outlines.forEach(outline -> out.append(indent).append(outline));
          if (!folder.isEmpty()) {
            out.append("</outline>\n");
          }
        });
    out.append("</body>\n</opml>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String outline(Title title, TitleFeed feed) {
    StringBuilder out = new StringBuilder("<outline type=\"rss\"");
    attribute(out, "text", title.name());
    attribute(out, "title", title.name());
    attribute(out, "xmlUrl", feed.address().toString());
    attribute(out, "htmlUrl", title.homePage().toString());
    attribute(out, "language", title.language());
    attribute(out, "description", title.description());
    attribute(out, "category", feed.section());
    attribute(out, TITLE, title.slug());
    attribute(out, COUNTRY, title.country());
    attribute(out, OWNER, title.owner());
    return out.append("/>\n").toString();
  }

  private static void attribute(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  /** Characters that XML 1.0 cannot hold at all are left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
