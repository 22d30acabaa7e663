package org.inkstand.web.own;

import java.util.List;
import org.inkstand.reader.Highlights.Highlight;

/**
 * What a reader keeps of one article.
 *
 * @param known whether who is looking is signed in; nothing is kept of others
 * @param place the paragraph to go on from; 0 for the beginning
 * @param token the proof that the forms are ours
 */
public record Kept(
    long article,
    boolean known,
    boolean saved,
    int place,
    List<Highlight> highlights,
    String token) {

  public Kept {
    highlights = List.copyOf(highlights);
  }

  /** Of a visitor. */
  static Kept nothing(long article) {
    return new Kept(article, false, false, 0, List.of(), "");
  }
}
