package org.inkstand.web.live;

import java.time.Clock;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.inkstand.kit.text.Numbers;
import org.inkstand.story.StoryId;
import org.inkstand.web.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /live?edition=…} and {@code /live?story=…&after=…}: tells an open page how many are new.
 */
@Component
public class LiveDoor {

  private final Fresh fresh;
  private final Bell bell;
  private final Clock clock;
  private final Pages pages;

  LiveDoor(Fresh fresh, Bell bell, Clock clock, Pages pages) {
    this.fresh = fresh;
    this.bell = bell;
    this.clock = clock;
    this.pages = pages;
  }

  /** Listens until the page is closed, or for some minutes. */
  public ServerResponse listen(ServerRequest request) {
    Optional<IntSupplier> count =
        number(request, "edition")
            .<IntSupplier>map(edition -> () -> fresh.inFront(edition, clock.instant()))
            .or(() -> number(request, "story").map(story -> ofStory(request, story)));
    return count
        .<ServerResponse>map(found -> new LiveAnswer(bell, found))
        .orElseGet(pages::notFound);
  }

  private IntSupplier ofStory(ServerRequest request, long story) {
    long highest = number(request, "after").orElse(0L);
    return () -> fresh.inStory(new StoryId(story), highest, clock.instant());
  }

  private static Optional<Long> number(ServerRequest request, String name) {
    return request.param(name).flatMap(Numbers::id);
  }
}
