package org.inkstand.edition;

import java.time.Instant;
import java.util.List;

/**
 * One ranked page at one moment. Never changed once it is published; what its publishers withdraw
 * later is not shown any more.
 *
 * @param number grows with time; 0 before it is published
 * @param slots in the order of the page
 */
public record Edition(long number, EditionKind kind, Instant published, List<Slot> slots) {
  public Edition {
    slots = List.copyOf(slots);
  }

  /** Our address for it. */
  public String path() {
    return switch (kind.page()) {
      case FRONT, SECTION, COUNTRY -> "/edition/" + number;
      case BRIEFING -> "/briefing/" + number;
    };
  }

  /** The slots of one part of the page. */
  public List<Slot> in(Slot.Place place) {
    return slots.stream().filter(slot -> slot.place() == place).toList();
  }

  /** One part of it alone. */
  public Edition only(Slot.Place place) {
    return new Edition(number, kind, published, in(place));
  }

  /** Whether a page made of these slots would look the same. */
  public boolean looksLike(List<Slot> others) {
    if (slots.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.get(i).looksLike(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
