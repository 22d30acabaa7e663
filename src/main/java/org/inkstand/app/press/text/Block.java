package org.inkstand.app.press.text;

import java.util.List;

/** One piece of a body, in the order of reading. Texts may carry {@link Inline} marks. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A heading inside the article. */
  record Subheading(String text) implements Block {}

  /** Words that somebody else said or wrote, set apart. */
  record Quotation(String text) implements Block {}

  /** A list of points. */
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }
}
