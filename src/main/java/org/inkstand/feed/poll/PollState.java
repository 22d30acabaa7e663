package org.inkstand.feed.poll;

import org.inkstand.kit.step.Bookless;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The poller's line in the desk's table of steps. Polling follows nobody's book, so the line has no
 * lag; it fails while what the feeds brought cannot be written: the disk is full, the store is
 * away.
 */
@Component
@Order(11)
final class PollState implements Bookless {

  private final FeedPoller poller;

  PollState(FeedPoller poller) {
    this.poller = poller;
  }

  @Override
  public String name() {
    return "feed.poll";
  }

  @Override
  public int advance() {
    poller
        .fault()
        .ifPresent(
            fault -> {
              throw new IllegalStateException("what feeds bring cannot be kept: " + fault, fault);
            });
    return 0;
  }
}
