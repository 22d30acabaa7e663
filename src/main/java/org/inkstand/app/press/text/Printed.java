package org.inkstand.app.press.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it stands at one moment.
 *
 * @param published when its first version appeared
 * @param updated when the version that stands appeared, or when it was taken back
 * @param version 1 for the first
 * @param notes what changed so far, newest first
 * @param withdrawn the title has taken it back
 */
public record Printed(
    String id,
    String title,
    String event,
    String byline,
    String section,
    String place,
    List<String> keywords,
    Optional<Illustration> picture,
    Instant published,
    Instant updated,
    int version,
    String headline,
    String standfirst,
    List<Block> body,
    List<Note> notes,
    boolean withdrawn) {
  public Printed {
    keywords = List.copyOf(keywords);
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }

  /** What a later version says about itself. */
  public record Note(Instant at, String text, boolean correction) {}

  /** The body as HTML. */
  public String html() {
    return Inline.html(body);
  }

  /** The length of the body as somebody would count it. */
  public int words() {
    return String.join(" ", body.stream().map(Printed::text).toList()).split("\\s+").length;
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> text;
      case Block.Subheading(String text) -> text;
      case Block.Quotation(String text) -> text;
      case Block.Points(List<String> items) -> String.join(" ", items);
    };
  }
}
