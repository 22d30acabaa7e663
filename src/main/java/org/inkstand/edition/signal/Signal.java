package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.Event;

/** One thing that makes an event matter. */
public interface Signal {

  /** Its name in the messages: {@code rank.NAME} explains it. */
  String name();

  /** What it counts, in its own unit. */
  double amount(Event event, Instant now);

  /** What so much is worth. */
  double points(Event event, double amount);

  /** What it is worth at most. */
  double most();
}
