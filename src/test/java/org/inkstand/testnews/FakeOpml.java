package org.inkstand.testnews;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkstand.title.Opml;

/** Lists of titles that say what a test wants to see. */
final class FakeOpml implements Opml {

  @Override
  public Report take(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return new Report(
        "",
        1,
        List.of(new Line(4, "The Post", "https://post.example/rss", "")),
        List.of(new Line(5, "The Courier", "https://courier.example/rss", "")),
        List.of(new Line(9, "Ghost", "gopher://ghost.example", "not a web address: " + text)),
        List.of());
  }

  @Override
  public byte[] give() {
    return "<opml version=\"2.0\"/>".getBytes(StandardCharsets.UTF_8);
  }
}
