package org.inkstand.feed.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/**
 * What has to be known of a feed to ask it again.
 *
 * @param section the media topic it is filed under; may be empty
 * @param mark the version we have
 * @param move where its server has been sending us
 * @param status of the last answer; 0 when there was none
 * @param failures in a row
 * @param failingSince when the first of them was; the epoch when all is well
 * @param learnt what is known of its habits
 * @param pushedUntil how long its hub has promised to tell us of news, and does; the epoch for not
 * @param reread take every item as if it were new
 */
public record FeedCard(
    FeedId feed,
    TitleId title,
    URI address,
    String section,
    Mark mark,
    Move move,
    int status,
    int failures,
    Instant failingSince,
    Learnt learnt,
    Instant pushedUntil,
    boolean reread) {

  /**
   * What was learnt of a feed's habits; only {@code feed.poll} knows how to read it.
   *
   * @param interval the time between two fetches; zero at first
   * @param habit when it publishes; empty at first
   * @param wish how it wants to be asked; empty for any way
   * @param lastRead when it last answered; the epoch for never
   */
  public record Learnt(Duration interval, String habit, String wish, Instant lastRead) {
    /** Nothing yet. */
    public static final Learnt NOTHING = new Learnt(Duration.ZERO, "", "", Instant.EPOCH);
  }

  /**
   * How we recognise a body that we have read.
   *
   * @param etag as its server gave it; may be empty
   * @param lastModified as its server wrote it; may be empty
   * @param bodyHash of the bytes; 0 for none
   */
  public record Mark(String etag, String lastModified, long bodyHash) {
    /** Nothing read yet. */
    public static final Mark NONE = new Mark("", "", 0);
  }

  /**
   * A permanent redirect.
   *
   * @param to where to; empty for none
   * @param sights how often in a row we were sent there
   */
  public record Move(String to, int sights) {
    /** It is where it was. */
    public static final Move NONE = new Move("", 0);
  }
}
