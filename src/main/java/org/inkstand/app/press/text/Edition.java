package org.inkstand.app.press.text;

import java.time.Duration;
import java.util.List;

/**
 * One version of an article as the press prints it.
 *
 * @param after how long after its event's first article
 * @param note what changed, empty for the first
 * @param correction whether the note owns up to an error
 */
public record Edition(
    Duration after,
    String note,
    boolean correction,
    String headline,
    String standfirst,
    List<Block> body) {
  public Edition {
    body = List.copyOf(body);
  }
}
