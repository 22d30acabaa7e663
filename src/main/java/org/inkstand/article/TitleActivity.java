package org.inkstand.article;

import java.time.Instant;
import org.inkstand.title.TitleId;

/**
 * How a title publishes, for its source card.
 *
 * @param articles that we hold
 * @param lastWeek published within the last seven days
 * @param revised how many of them were changed after we first had them
 * @param corrected in how many of them the title says itself that it had been wrong
 * @param newest when the newest was published; the epoch when there is none
 */
public record TitleActivity(
    TitleId title, long articles, long lastWeek, long revised, long corrected, Instant newest) {

  /** Of a title that has not published yet. */
  public static TitleActivity none(TitleId title) {
    return new TitleActivity(title, 0, 0, 0, 0, Instant.EPOCH);
  }
}
