package org.inkstand.feed.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Inputs made of one thing over and over: each would find a loop inside a loop. */
public final class TestFloods {
  private TestFloods() {}

  private static final List<String> HEADS =
      List.of(
          "",
          "<rss><channel><item><title>",
          "<rss><channel><item><author>",
          "<rss><channel><item><description>",
          "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/b/'><entry>",
          "{\"items\":[{\"id\":\"");

  private static final List<String> PIECES =
      List.of(
          "<a>",
          "<a/>",
          "x<a/>",
          "<a b='c",
          "<!a>",
          "<!--",
          "<![CDATA[",
          "<!DOCTYPE[>",
          "&",
          "&#1;",
          "&b;",
          "</a>",
          "<item>",
          "<a xmlns:b='c'>",
          "<a xml:base='b/'>",
          "<x:y>",
          "[",
          "{\"a\":",
          "<title>",
          "<!DOCTYPE a [",
          "<a b",
          "<p><b><i>",
          "]]>",
          "../",
          "a@",
          "&lt;p ",
          "&lt;a href=x&gt;",
          "&lt;!--",
          "<link href='x'/>",
          "<category term='b'/>",
          "<author/>",
          "2026-11-22 ",
          "<media:content url='http://b.example/c.jpg'/>",
          "{},",
          "[],",
          "1,");

  /** A flood: what it begins with, and what it goes on with. */
  public record Flood(String head, String piece) {

    /** So many bytes of it. */
    public byte[] bytes(int length) {
      return (head + piece.repeat(length / piece.length())).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Every piece behind every head. */
  public static List<Flood> all() {
    return HEADS.stream()
        .flatMap(head -> PIECES.stream().map(piece -> new Flood(head, piece)))
        .toList();
  }
}
