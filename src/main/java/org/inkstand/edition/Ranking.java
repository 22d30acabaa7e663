package org.inkstand.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Weighs stories: a sum of signals, each bounded, each with its reason. The same for everybody, at
 * the same moment always the same.
 *
 * <p>Nothing here can be paid for, and nobody's reading is looked at: {@code edition} does not know
 * the modules that know. Operators may say how much each signal counts ({@link Tuning}); which
 * signals there are is written in the program.
 */
public interface Ranking {

  /** Weighs a story at a moment. */
  Significance weigh(StoryFacts story, Instant now);

  /** What each signal is worth at most, by name: for the page that explains the ranking. */
  List<Reason> most();

  /** How much each signal counts. */
  Factors factors();

  /**
   * The same signals with other factors.
   *
   * @throws IllegalArgumentException when one is named that is none
   */
  Ranking with(Factors factors);

  /** Grows whenever something else counts. */
  long version();

  /**
   * How much signals count, 1 for as much as the house says.
   *
   * @param others those that do not count 1, by name, {@value #MIN} to {@value #MAX}
   */
  record Factors(Map<String, Double> others) {

    /** Does not count. */
    public static final double MIN = 0;

    /** No signal may drown all others. */
    public static final double MAX = 2;

    /** As the house says. */
    public static final Factors HOUSE = new Factors(Map.of());

    public Factors {
      Map<String, Double> kept = new TreeMap<>();
      others.forEach(
          (name, factor) -> {
            if (!(factor >= MIN && factor <= MAX)) {
              throw new IllegalArgumentException("%s counts %s times".formatted(name, factor));
            }
            double rounded = Math.round(factor * 100) / 100.0;
            if (rounded != 1) {
              kept.put(name, rounded);
            }
          });
      others = Map.copyOf(kept);
    }

    /** Of a signal. */
    public double of(String signal) {
      return others.getOrDefault(signal, 1.0);
    }
  }

  /** Factors as an operator set them; number 0 for the house's own. */
  record Tuned(long number, Factors factors, Instant at) {}

  /**
   * What operators set. Rows are added and never changed: the newest holds, and taking it back adds
   * what was before.
   */
  interface Tuning {

    /** What holds. */
    Tuned current();

    /** The newest first; at most {@code limit}. */
    List<Tuned> list(int limit);

    /**
     * Sets factors; empty when somebody else has set some since.
     *
     * @param seen the number of what held when it was looked at
     */
    Optional<Tuned> tune(Factors factors, long seen, Instant now);

    /** Takes the newest back; empty when it is not the newest, or there is none. */
    Optional<Tuned> undo(long number, Instant now);
  }

  /** What other factors would have made of a front page that stood. */
  interface Trials {

    /** Composes it anew; empty when no front page stood at that moment. */
    Optional<Trial> at(Instant moment, Factors factors);
  }

  /**
   * A front page of the past, composed anew of the articles there were.
   *
   * @param stood as it was kept
   * @param before by the factors that hold now
   * @param after by those that are tried
   */
  record Trial(Edition stood, List<Slot> before, List<Slot> after) {

    /** Of the places of the page that stood, the part in which the same event stands again. */
    public double same() {
      return Shift.part(stood.slots(), before);
    }

    /** What changes its place by the trial, in the order of the page that it makes. */
    public List<Shift> shifts() {
      return Shift.between(before, after);
    }
  }

  /**
   * An event that stands elsewhere on one page than on another made of the same news.
   *
   * @param slot where it stands on the later page; on the earlier one when it is gone
   * @param before its place counted from the top, among what stands on both; 0 when it was not
   *     there
   * @param after the same on the later page; 0 when it is gone
   * @param was the part of the page it stood in; the same as now when it was not there
   */
  record Shift(Slot slot, int before, int after, Slot.Place was) {

    /** What one place more or less says is only that another one moved. */
    private static final int LEAST = 2;

    /** Whether it stands higher, or is new. */
    public boolean up() {
      return after > 0 && (before == 0 || after < before);
    }

    static List<Shift> between(List<Slot> before, List<Slot> after) {
      Map<Long, Slot> old = byEvent(before);
      Map<Long, Slot> now = byEvent(after);
      Map<Long, Integer> oldRanks = ranks(before, now.keySet());
      Map<Long, Integer> nowRanks = ranks(after, old.keySet());
      List<Shift> shifts = new ArrayList<>();
      int place = 0;
      for (Slot slot : after) {
        place++;
        Slot earlier = old.get(event(slot));
        if (earlier == null) {
          shifts.add(new Shift(slot, 0, place, slot.place()));
          continue;
        }
        int from = oldRanks.getOrDefault(event(slot), 0);
        int to = nowRanks.getOrDefault(event(slot), 0);
        if (Math.abs(from - to) >= LEAST || from != to && earlier.place() != slot.place()) {
          shifts.add(new Shift(slot, from, to, earlier.place()));
        }
      }
      place = 0;
      for (Slot slot : before) {
        place++;
        if (!now.containsKey(event(slot))) {
          shifts.add(new Shift(slot, place, 0, slot.place()));
        }
      }
      return shifts;
    }

    /** Of the events of one page, the part that stands on another. */
    static double part(List<Slot> page, List<Slot> other) {
      Set<Long> found = new HashSet<>(byEvent(page).keySet());
      int all = found.size();
      found.retainAll(byEvent(other).keySet());
      return all == 0 ? 1 : (double) found.size() / all;
    }

    private static Map<Long, Integer> ranks(List<Slot> page, Set<Long> among) {
      Map<Long, Integer> ranks = new HashMap<>();
      for (Slot slot : page) {
        if (among.contains(event(slot))) {
          ranks.putIfAbsent(event(slot), ranks.size() + 1);
        }
      }
      return ranks;
    }

    private static Map<Long, Slot> byEvent(List<Slot> page) {
      Map<Long, Slot> byEvent = new HashMap<>();
      page.forEach(slot -> byEvent.putIfAbsent(event(slot), slot));
      return byEvent;
    }

    /** Stories and articles are counted apart. */
    private static long event(Slot slot) {
      return slot.story() == 0 ? -slot.article().value() : slot.story();
    }
  }
}
