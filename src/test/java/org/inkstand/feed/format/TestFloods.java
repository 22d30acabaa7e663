package org.inkstand.feed.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

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

  /** Short addresses behind a long base, and items of next to nothing. */
  private static List<Flood> growing() {
    var base = "http://a.example/" + "x".repeat(6_000) + "/";
    var feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='" + base + "'>";
    return List.of(
        new Flood(feed, "<entry xml:base='b/'><link href='x'/></entry>"),
        new Flood(feed, "<entry><id>/x</id><icon>y</icon></entry>"),
        new Flood(feed + "<entry><content type='html'>", "&lt;a href=x&gt;"),
        new Flood(feed + "<entry><content type='xhtml'>", "<a xml:base='c' href='x'/>"),
        new Flood("<rss><channel><link>" + base + "</link>", "<item><link>x</link></item>"),
        new Flood("{\"home_page_url\":\"" + base + "\",\"items\":[", "{\"url\":\"x\"},"),
        new Flood("<rss><channel>", "<item><id>a"),
        new Flood("<rss><channel>", "<item a>"),
        new Flood("<html><title>", "<a>"),
        new Flood("<html>", "<link rel=alternate type=rss href=x>"),
        new Flood("<urlset>", "<url><loc>x</loc></url>"),
        new Flood(
            "<rss><channel>",
            "<x:deleted-entry xmlns:x='http://purl.org/atompub/tombstones/1.0' ref='1'/>"));
  }

  /** Every piece behind every head, and those that grow. */
  public static List<Flood> all() {
    var plain =
        HEADS.stream().flatMap(head -> PIECES.stream().map(piece -> new Flood(head, piece)));
    return Stream.concat(plain, growing().stream()).toList();
  }
}
