package org.inkstand.feed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.inkstand.kit.step.ChangeLog;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** What the feeds said, and how each of them fares. */
public interface Feeds extends ChangeLog<FeedChange> {

  /** Every feed as it stands, worst first. */
  List<FeedState> list();

  /** One feed as it stands. */
  Optional<FeedState> find(FeedId feed);

  /** Fetches all feeds of a title again at once, and takes every item as if it were new. */
  void reread(TitleId title);

  /**
   * Tries one feed as soon as there is a free place.
   *
   * @return its state after that; fails with a {@link java.util.concurrent.TimeoutException} when
   *     it was not tried within a minute
   */
  CompletableFuture<FeedState> tryNow(FeedId feed);
}
