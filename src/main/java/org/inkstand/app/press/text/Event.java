package org.inkstand.app.press.text;

import java.time.Duration;
import java.util.List;

/**
 * Something that happened, and everything that the titles wrote about it.
 *
 * @param age how long before the start of the press its first article appeared; negative for one
 *     that appears while the press runs
 */
public record Event(
    String name, Duration age, String section, String place, List<Telling> tellings) {
  public Event {
    tellings = List.copyOf(tellings);
  }
}
