package org.inkstand.web.live;

import org.inkstand.edition.Editions;
import org.inkstand.kit.step.Step;
import org.inkstand.story.Stories;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rings when a story grew or a page was published. Last of all steps: what it tells can be read.
 */
@Component
@Order(90)
final class RingBell implements Step {

  private final Stories stories;
  private final Editions editions;
  private final Bell bell;
  private volatile long cursor = -1;

  RingBell(Stories stories, Editions editions, Bell bell) {
    this.stories = stories;
    this.editions = editions;
    this.bell = bell;
  }

  @Override
  public String name() {
    return "web.ring";
  }

  @Override
  public int advance() {
    long now = target();
    if (now == cursor) {
      return 0;
    }
    cursor = now;
    bell.ring();
    return 1;
  }

  @Override
  public long cursor() {
    return Math.max(0, cursor);
  }

  @Override
  public long target() {
    return stories.lastCursor() + editions.lastNumber();
  }
}
