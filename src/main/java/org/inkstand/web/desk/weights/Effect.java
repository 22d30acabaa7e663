package org.inkstand.web.desk.weights;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.inkstand.edition.Edition;
import org.inkstand.edition.Ranking.Shift;
import org.inkstand.edition.Ranking.Trial;
import org.inkstand.edition.Slot;
import org.inkstand.web.wording.Words;

/**
 * What other weights would have made of a front page.
 *
 * @param when that page was made, in words; empty without a trial
 * @param path where it is kept
 * @param same how much of it the weights that hold make again, in words
 * @param summed how many rise, fall, come and go, in words
 * @param heads the first of the page as it would be, and beside it as the weights that hold make it
 */
public record Effect(
    String when, String path, String same, String summed, List<Line> lines, List<Pair> heads) {

  static final Effect NONE = new Effect("", "", "", "", List.of(), List.of());

  private static final int LINES_MAX = 60;
  private static final int HEADS_MAX = 12;

  /**
   * An event that stands elsewhere.
   *
   * @param kind rises, falls, comes, goes: a key of the messages
   */
  public record Line(String kind, String does, String headline, String before, String after) {}

  /** What stands in one place of either page. */
  public record Pair(int place, String before, String after) {}

  /** Whether anything was tried. */
  public boolean present() {
    return !when.isEmpty();
  }

  static Effect of(Trial trial, Words words) {
    List<Shift> shifts = trial.shifts();
    Edition stood = trial.stood();
    return new Effect(
        Moments.said(stood.published()),
        stood.path(),
        words.of("desk.weights.same", Math.round(100 * trial.same())),
        words.of(
            "desk.weights.summed",
            count(shifts, "rises"),
            count(shifts, "falls"),
            count(shifts, "comes"),
            count(shifts, "goes")),
        shifts.stream().limit(LINES_MAX).map(shift -> line(shift, words)).toList(),
        IntStream.range(0, HEADS_MAX)
            .mapToObj(i -> new Pair(i + 1, at(trial.before(), i), at(trial.after(), i)))
            .filter(pair -> !pair.before().isEmpty() || !pair.after().isEmpty())
            .toList());
  }

  private static String at(List<Slot> page, int place) {
    return place < page.size() ? page.get(place).headline() : "";
  }

  private static long count(List<Shift> shifts, String kind) {
    return shifts.stream().filter(shift -> kind(shift).equals(kind)).count();
  }

  private static String kind(Shift shift) {
    if (shift.before() == 0) {
      return "comes";
    }
    return shift.after() == 0 ? "goes" : shift.up() ? "rises" : "falls";
  }

  private static Line line(Shift shift, Words words) {
    String kind = kind(shift);
    return new Line(
        kind,
        words.of("desk.weights." + kind),
        shift.slot().headline(),
        place(shift.before(), shift.was()),
        place(shift.after(), shift.slot().place()));
  }

  private static String place(int rank, Slot.Place part) {
    String name = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return rank == 0 ? "–" : rank + ", " + name;
  }
}
