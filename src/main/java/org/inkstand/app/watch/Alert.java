package org.inkstand.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.feed.FeedHistory.Silence;
import org.inkstand.feed.FeedState;
import org.inkstand.kit.step.StepState;
import org.inkstand.web.desk.diagnosis.Diagnosis;
import org.inkstand.web.desk.diagnosis.Trouble;

/** Something that an operator wants to be woken for. */
sealed interface Alert {

  /** A step that has failed for so long does not mend by itself. */
  Duration PATIENCE = Duration.ofMinutes(10);

  /** Fewer feeds than this may fail by chance. */
  int FAILING_MIN = 5;

  /** One feed in so many, failing for the second time at least, is more than the usual. */
  int FAILING_SHARE = 4;

  /** A day of a large catalogue with its pictures; SQLite needs as much to give room back. */
  long ROOM_BYTES_MIN = 1L << 30;

  /** The same for the same trouble, and for no other. */
  String key();

  /** A title that publishes has stopped, against its habit. */
  record Silent(Silence silence) implements Alert {
    @Override
    public String key() {
      return "silent " + silence.title().value();
    }
  }

  /** Many feeds fail at once. */
  record Failing(int failing, int tried) implements Alert {
    @Override
    public String key() {
      return "failing";
    }
  }

  /** The disk is nearly full. */
  record Full(long bytesLeft) implements Alert {
    @Override
    public String key() {
      return "full";
    }
  }

  /** A step fails, and has for a while. */
  record Stopped(StepState step) implements Alert {
    @Override
    public String key() {
      return "stopped " + step.name();
    }
  }

  /** All there is now. */
  static List<Alert> of(
      List<FeedState> feeds, List<Silence> silences, List<StepState> steps, Look look) {
    List<Alert> found = new ArrayList<>();
    if (look.roomLeft() >= 0 && look.roomLeft() < ROOM_BYTES_MIN) {
      found.add(new Full(look.roomLeft()));
    }
    for (Trouble trouble : Diagnosis.of(feeds, steps, look.now())) {
      if (trouble instanceof Trouble.StepFailing(var step)
          && !step.failingSince().equals(Instant.EPOCH)
          && step.failingSince().isBefore(look.now().minus(PATIENCE))) {
        found.add(new Stopped(step));
      }
    }
    int failing = (int) feeds.stream().filter(feed -> feed.failures() > 1).count();
    if (failing >= FAILING_MIN && failing * FAILING_SHARE >= feeds.size()) {
      found.add(new Failing(failing, feeds.size()));
    }
    silences.forEach(silence -> found.add(new Silent(silence)));
    return List.copyOf(found);
  }

  /** When it was looked, and what the disk has left; negative when it does not say. */
  record Look(Instant now, long roomLeft) {}
}
