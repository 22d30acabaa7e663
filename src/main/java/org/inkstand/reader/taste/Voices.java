package org.inkstand.reader.taste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inkstand.reader.taste.Offer.Voice;

/**
 * Whose voices the offers of a window are, as numbers: comparing ten thousand names for every
 * reader would cost more than all rules together. Never changed; safe for threads.
 */
public final class Voices {

  /** What voices have in common; each kind has numbers of its own. */
  public enum Trait {
    TITLE,
    OWNER,
    COUNTRY,
    SUBJECT
  }

  private final int[][] numbers = new int[Trait.values().length][];
  private int count = 1;

  Voices(List<Offer> offers) {
    number(offers, Trait.TITLE, voice -> Long.toString(voice.title()));
    number(offers, Trait.OWNER, Voice::owner);
    number(offers, Trait.COUNTRY, Voice::country);
    number(offers, Trait.SUBJECT, Voice::subject);
  }

  private void number(List<Offer> offers, Trait trait, Function<Voice, String> said) {
    Map<String, Integer> known = new HashMap<>();
    int[] its = new int[offers.size()];
    for (int i = 0; i < its.length; i++) {
      String value = said.apply(offers.get(i).voice());
      its[i] = value.isEmpty() ? 0 : known.computeIfAbsent(value, _ -> count++);
    }
    numbers[trait.ordinal()] = its;
  }

  /** The number of an offer's trait; 0 where nobody knows. */
  public int of(Trait trait, int index) {
    return numbers[trait.ordinal()][index];
  }

  /** Above every number. */
  public int count() {
    return count;
  }
}
