package org.inkstand.reader;

import java.time.Instant;
import java.util.List;
import org.inkstand.article.ArticleId;

/** Passages that readers marked, and what they wrote beside them. */
public interface Highlights {

  /**
   * A marked passage, or a note on the whole article.
   *
   * @param id counts up over all readers; 0 for one that is not kept yet
   * @param quote as it stood; empty for a note on the whole article
   * @param note may be empty
   */
  record Highlight(
      long id, ArticleId article, String quote, String note, Instant at, Instant changed) {
    public Highlight {
      quote = Limits.text(quote, Limits.QUOTE_CHARS_MAX);
      note = Limits.text(note, Limits.NOTE_CHARS_MAX);
      if (quote.isEmpty() && note.isEmpty()) {
        throw new IllegalArgumentException("neither a passage nor a note");
      }
    }
  }

  /**
   * Keeps one.
   *
   * @return its number
   * @throws Marks.Refused at {@link Limits#HIGHLIGHTS_MAX}
   */
  long mark(ReaderId reader, ArticleId article, String quote, String note);

  /** Writes another note beside one; a number that is not this reader's changes nothing. */
  void note(ReaderId reader, long id, String note);

  /** Takes one away; a number that is not this reader's changes nothing. */
  void erase(ReaderId reader, long id);

  /** Those of one article, in the order in which they were made. */
  List<Highlight> of(ReaderId reader, ArticleId article);

  /** All of them, the newest first. */
  List<Highlight> list(ReaderId reader, int limit);
}
